"""Looks for words that must lie open nowhere: in the bytes of files (database pages, logs), in the rows of databases, in requests.

    search = SecretSearch(["PLANTED-NAME", …])
    search.must_find_what_is_planted(home_folder)     # the control, on a copy: each word, each form, each kind of place
    search.must_find_nothing(home_folder, requests=[…])

Each word is looked for as UTF-8, UTF-16, JSON and percent escapes, hexadecimal digits, and base64 of both alphabets at each of the three places
where it can begin. Standard library only."""
import base64
import os
import shutil
import sqlite3
import tempfile
import urllib.parse

SHORTEST = 6  # Of what is looked for: a shorter text is somewhere by chance.


def forms_of(word):
    """{name of the form: bytes}"""
    data = word.encode()
    forms = {"utf-8": data, "utf-16le": word.encode("utf-16-le"), "utf-16be": word.encode("utf-16-be"), "hex": data.hex().encode(), "HEX": data.hex().upper().encode(),
             "percent": urllib.parse.quote(word, safe="").encode(), "json": "".join(c if c.isascii() else "\\u%04x" % ord(c) for c in word).encode()}
    for shift in range(3):
        # Only the letters that this word alone decides.
        first, last = -(-shift * 8 // 6), (shift + len(data)) * 8 // 6
        text = base64.b64encode(bytes(shift) + data)[first:last]
        forms[f"base64+{shift}"], forms[f"base64url+{shift}"] = text, text.translate(bytes.maketrans(b"+/", b"-_"))
    return forms


def files_of(folder):
    for where, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(where, name)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def rows_of(database):
    """(table, value as bytes) of everything in a database, read from a copy: a word may lie across two of its pages."""
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "copy.sqlite")
        for suffix in ("", "-wal"):
            if os.path.exists(database + suffix):
                shutil.copy(database + suffix, copy + suffix)
        connection = sqlite3.connect(copy)
        connection.text_factory = bytes
        try:
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                for row in connection.execute(f'SELECT * FROM "{table.decode()}"'):
                    for value in row:
                        yield table.decode(), value if isinstance(value, bytes) else str(value).encode()
        finally:
            connection.close()


class SecretSearch:
    def __init__(self, words):
        self.forms = {word: forms_of(word) for word in words}
        for word, forms in self.forms.items():
            if min(map(len, forms.values())) < SHORTEST:
                raise ValueError(f"{word!r} is too short to be looked for")
        self.looked_at = {}

    def in_bytes(self, kind, data):
        """{(word, form)}; `kind` is counted."""
        count, size = self.looked_at.get(kind, (0, 0))
        self.looked_at[kind] = (count + 1, size + len(data))
        return {(word, name) for word, forms in self.forms.items() for name, form in forms.items() if form in data}

    def in_folder(self, folder):
        """{(word, form, place)}: every byte of every file, names of files, and every value of every database."""
        found = set()
        for path in files_of(folder):
            place = os.path.relpath(path, folder)
            kind = "database pages" if "sqlite" in place else "logs" if place.endswith(".log") else "other files"
            found |= {(*hit, place) for hit in self.in_bytes(kind, read(path)) | self.in_bytes("names of files", place.encode())}
            if place.endswith(".sqlite"):
                for table, value in rows_of(path):
                    found |= {(*hit, f"{place}: {table}") for hit in self.in_bytes("blocks" if table == "block" else "rows of other tables", value)}
        return found

    def in_requests(self, requests):
        found = set()
        for number, data in enumerate(requests):
            found |= {(*hit, f"request {number}") for hit in self.in_bytes("requests", data)}
        return found

    def must_find_nothing(self, *folders, requests=()):
        """Raises what was found; gives how much was looked at."""
        self.looked_at = {}
        found = set().union(*map(self.in_folder, folders), self.in_requests(requests))
        if found:
            raise AssertionError(f"lies open: {sorted(found)[:20]}")
        return ", ".join(f"{count} {kind} ({size} bytes)" for kind, (count, size) in sorted(self.looked_at.items()))

    def must_find_what_is_planted(self, folder):
        """The control: in a copy of this home each form of each word is put into a log, a row of a database and thereby a page of it, the place that
        a deleted row leaves in a page, another file, and a request; raises if one of them is not found. Gives how many were planted."""
        planted = 0
        with tempfile.TemporaryDirectory() as copy:
            shutil.copytree(folder, copy, dirs_exist_ok=True)
            log = next(path for path in files_of(copy) if path.endswith(".log"))
            database = next(path for path in files_of(copy) if path.endswith(".sqlite"))
            for word, forms in self.forms.items():
                everything = b"".join(b"|" + form for form in forms.values())
                wanted = {(word, name) for name in forms}
                with open(log, "ab") as file:
                    file.write(everything)
                with open(os.path.join(copy, "planted.bin"), "ab") as file:
                    file.write(everything)
                connection = sqlite3.connect(database)
                connection.execute('CREATE TABLE IF NOT EXISTS "planted" (value)')
                connection.execute('INSERT INTO "planted" VALUES (?)', (everything,))
                connection.commit()
                connection.close()
                hits = self.in_folder(copy)
                for place in (os.path.relpath(log, copy), os.path.relpath(database, copy), os.path.relpath(database, copy) + ": planted", "planted.bin"):
                    missing = wanted - {(each, form) for each, form, where in hits if where == place}
                    if missing:
                        raise AssertionError(f"planted and not found in {place}: {sorted(missing)}")
                    planted += len(wanted)
                connection = sqlite3.connect(database)
                connection.execute("PRAGMA secure_delete = OFF")
                connection.execute('DELETE FROM "planted"')
                connection.commit()
                connection.close()
                left = {(each, form) for each, form, where in self.in_folder(copy) if where == os.path.relpath(database, copy)}
                if (word, "utf-16le") not in left and (word, "hex") not in left:
                    raise AssertionError(f"a deleted row with {word!r} is not found in its page")
                if {(each, form) for each, form, _ in self.in_requests([b"POST / HTTP/1.1\r\n\r\n" + everything])} != wanted:
                    raise AssertionError("planted and not found in a request")
                planted += 1 + len(wanted)
        return planted
