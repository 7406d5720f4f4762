#!/usr/bin/env python3
"""What a person can type wrong: words, fields, options. Each says what and where, and changes nothing."""
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import TEST_DID, TEST_WORDS, Failed, Home, seed_of_words  # noqa: E402
from cases import copy_of, data_hash, make_template, raw_hash, run_cases, timed, without_passphrase  # noqa: E402

template = make_template()
WORDS = TEST_WORDS.split()


def refused_words(case, words, code, where=None):
    """Refused on an empty home and on one that has an identity; nothing is made in either."""
    empty = Home()
    error = case.seen(empty.restore(words, expect=1), code)
    if where is not None and error.get("where") != where:
        raise Failed(f"it says where: {error}")
    if set(os.listdir(empty.folder)) - {"lock"}:
        raise Failed(f"something was made: {os.listdir(empty.folder)}")
    home = copy_of(template)
    before = data_hash(home.folder)
    home.restore(words, expect=1)
    case.same(before, data_hash(home.folder))
    typed = set(words.split())
    shown = set(re.findall(r"[a-z]+", json.dumps(error)))
    if typed & shown - {"not", "the", "word", "that", "abandon"} and len(typed & shown) > 1:
        raise Failed(f"the words are in the message: {typed & shown}")


def wrong_word(case):
    refused_words(case, " ".join(WORDS[:6] + ["abondon"] + WORDS[7:]), "E-PHRASE-WORD", "7")


def wrong_checksum(case):
    refused_words(case, " ".join(["abandon"] * 24), "E-PHRASE-CHECKSUM")


def twelve_words_of_a_wallet(case):
    refused_words(case, " ".join(["abandon"] * 11 + ["about"]), "E-UNSUPPORTED", "12")
    if "wallet" not in case.words:
        raise Failed("it does not say that these are words of a wallet")


def one_word_short(case):
    refused_words(case, " ".join(WORDS[:23]), "E-FORMAT", "23")
    if "these are 23" not in case.words:
        raise Failed("it does not count the words")


def name_over_its_limit(case):
    """Of the identity on this computer: refused where it is made, brought back and renamed; nothing is made."""
    name = "x" * 151
    empty = Home()
    words = os.path.join(tempfile.mkdtemp(prefix="amphora-words."), "words")
    case.seen(empty.run("identity", "create", "--name", name, "--words-out", words, expect=1), "E-SIZE")
    case.seen(empty.run("identity", "import", "--seed", empty.write("seed", "ab" * 32), "--name", name, expect=1), "E-SIZE")
    if set(os.listdir(empty.folder)) - {"lock"} or os.path.exists(words):
        raise Failed(f"something was made: {os.listdir(empty.folder)}")
    home = copy_of(template)
    before = data_hash(home.folder)
    case.seen(home.run("identity", "rename", name, expect=1), "E-SIZE")
    case.same(before, data_hash(home.folder))


def seed_of_another_length(case):
    home = Home()
    case.seen(home.run("identity", "import", "--seed", home.write("seed", "ab" * 31), expect=1), ("E-FORMAT", "E-SIZE"))
    if set(os.listdir(home.folder)) - {"lock"}:
        raise Failed("something was made")


def kit_with_a_wrong_passphrase(case):
    home = copy_of(template)
    kit = os.path.join(tempfile.mkdtemp(prefix="amphora-kit."), "a.amphora-kit")
    home.run("recovery", "kit", "--out", kit)
    other = Home()
    other.env["AMPHORA_KIT_PASSPHRASE"] = "not this one"
    case.seen(other.run("identity", "restore", "--kit", kit, expect=1), "E-PASSPHRASE")
    if set(os.listdir(other.folder)) - {"lock"}:
        raise Failed("something was made")


def kit_with_a_flipped_bit(case):
    home = copy_of(template)
    kit = os.path.join(tempfile.mkdtemp(prefix="amphora-kit."), "a.amphora-kit")
    home.run("recovery", "kit", "--out", kit)
    with open(kit, "r+b") as file:
        file.seek(-3, os.SEEK_END)
        byte = file.read(1)[0]
        file.seek(-3, os.SEEK_END)
        file.write(bytes([byte ^ 1]))
    other = Home()
    case.seen(other.run("identity", "restore", "--kit", kit, expect=1),
              ("E-KEY-CORRUPT", "E-FORMAT", "E-BACKUP-DAMAGED", "E-PASSPHRASE"))
    if set(os.listdir(other.folder)) - {"lock"}:
        raise Failed("something was made")


def wrong_passphrase(case):
    home = copy_of(template)
    before = data_hash(home.folder)
    home.env["AMPHORA_PASSPHRASE"] = "not this one"
    case.seen(home.run("profile", "set", "name=x", expect=1), "E-PASSPHRASE")
    case.same(before, data_hash(home.folder))


def refused_field(case, change, where):
    home = copy_of(template)
    before = data_hash(home.folder)
    error = case.seen(home.run("profile", "set", "gender=fine", change, expect=1), "E-SCHEMA")
    if error.get("where") != where:
        raise Failed(f"it says which field: {error}")
    case.same(before, data_hash(home.folder))


def weak_passphrase(case):
    """It is said in one line and refused nowhere; opening with it says nothing."""
    for passphrase, lines in (("x", 1), ("lorry amber tunnel cactus winter", 0)):
        home = Home()
        home.env["AMPHORA_PASSPHRASE"] = passphrase
        out = os.path.join(tempfile.mkdtemp(prefix="amphora-weak."), "out")
        for command, expected in ((["identity", "create", "--words-out", out], lines), (["profile", "set", "name=x"], 0), (["recovery", "kit", "--out", out + ".kit"], lines)):
            done = subprocess.run(home.command(*command), env=home.env, capture_output=True, text=True, timeout=300, start_new_session=True)
            if done.returncode != 0 or done.stderr.count("weak") != expected or done.stderr.count("\n") != expected:
                raise Failed(f"{command} with {passphrase!r}: exit {done.returncode}, {done.stderr!r}")


def field_over_its_limit(case):
    refused_field(case, "name=" + "x" * 151, "/name")


def field_over_its_limit_in_emoji(case):
    refused_field(case, "emoji=🦑🦑🦑", "/emoji")


def date_that_is_none(case):
    refused_field(case, "birthDate=yesterday", "/birthDate")


def country_over_its_limit(case):
    refused_field(case, 'nationalities:=["GB","GBR"]', "/nationalities/1")


def field_of_a_wrong_type(case):
    refused_field(case, "name:=7", "/name")


def wrong_usage(case):
    """Every misuse ends with 2 and one JSON error, and makes nothing."""
    home = without_passphrase(copy_of(template))
    before = data_hash(home.folder)
    misuses = [
        ["nonsense"], [], ["profile"], ["profile", "set"], ["profile", "set", "name:={"], ["profile", "set", "=x"], ["recovery", "kit"],
        ["identity", "restore"], ["identity", "restore", "--words", "a", "--seed", "b"], ["identity", "create"],
        ["identity", "create", "--words-out", os.path.join(home.folder, "home.json")], ["identity", "show", "--no-such-option"],
        ["node", "add"], ["node", "add", "ftp://example.org"], ["node", "add", "http://user:secret@127.0.0.1"],
        ["node", "test", "http://"], ["--passphrase-fd", "seven", "profile", "set", "name=x"]]
    for misuse in misuses:
        answer = home.run(*misuse, expect=2)
        case.seen(answer, "E-USAGE")
        if not case.words.strip("- "):
            raise Failed(f"no words for {misuse}")
    other = subprocess.run([home.command()[0], "--home", home.folder, "--json", "--key-store", "moon", "identity", "create", "--words-out", "x"],
                           env=home.env, capture_output=True, text=True, timeout=300, cwd=home.folder)
    if other.returncode != 2 or json.loads(other.stdout)["error"]["code"] != "E-USAGE":
        raise Failed(f"a wrong --key-store: {other}")
    plain = subprocess.run([home.command()[0], "nonsense"], env=home.env, capture_output=True, text=True, timeout=300)
    if plain.returncode != 2 or plain.stdout or not plain.stderr:
        raise Failed(f"without --json the words are on stderr: {plain}")
    case.same(before, data_hash(home.folder))


def second_process_on_the_same_home(case):
    """Writing says E-HOME-BUSY though the lock never comes free, reading works."""
    import fcntl
    home = without_passphrase(copy_of(template))
    before = raw_hash(home.folder)
    with open(os.path.join(home.folder, "lock"), "r+", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for command in (["profile", "set", "name=x"], ["node", "remove", "http://127.0.0.1:1"], ["identity", "rename", "x"],
                        ["profile", "draft", "discard"], ["sync"],
                        ["identity", "restore", "--words", home.write("words", TEST_WORDS)]):
            answer, seconds = timed(lambda command=command: home.run(*command, expect=1))
            case.seen(answer, "E-HOME-BUSY")
            case.told_after(seconds, 60)
        for command in (["profile", "show"], ["profile", "history"], ["stream", "list"], ["identity", "list"], ["identity", "did", "--show"],
                        ["node", "list"], ["outbox", "list"], ["fsck"]):
            home.run(*command)
    case.same(before, raw_hash(home.folder))


def words_stay_secret(case):
    """Only --words-out holds the words (0600); no answer, file, log or cache does, nor the seed in any form."""
    home = Home()
    out = os.path.join(tempfile.mkdtemp(prefix="amphora-words."), "words.txt")
    made = subprocess.run(home.command("identity", "create", "--words-out", out), env=home.env, capture_output=True, text=True,
                          timeout=300, start_new_session=True)
    if made.returncode != 0:
        raise Failed(made.stdout + made.stderr)
    with open(out, encoding="utf-8") as file:
        words = file.read().strip()
    if len(words.split()) != 24 or os.stat(out).st_mode & 0o777 != 0o600:
        raise Failed("24 words in a file for its owner alone")
    answers = [made.stdout, made.stderr]
    for command in (["identity", "show"], ["identity", "did", "--show"], ["profile", "set", "name=x"], ["recovery", "drill", "--words", out],
                    ["identity", "restore", "--words", out], ["recovery", "kit", "--out", os.path.join(home.folder, "kit")]):
        done = subprocess.run(home.command(*command), env=home.env, capture_output=True, text=True, timeout=300, start_new_session=True)
        answers += [done.stdout, done.stderr]
    import base64
    seed = bytes.fromhex(seed_of_words(words))
    forms = [words.encode(), " ".join(words.split()[:3]).encode(), seed, seed.hex().encode(), seed.hex().upper().encode(),
             base64.b64encode(seed).rstrip(b"="), base64.urlsafe_b64encode(seed).rstrip(b"=")]
    for where, _, files in os.walk(home.folder):
        os.stat(where).st_mode & 0o077 and case.seen({"error": {"code": "-", "message": where}}, "0700")
        for name in files:
            path = os.path.join(where, name)
            if os.stat(path).st_mode & 0o077:
                raise Failed(f"others may read {path}")
            with open(path, "rb") as file:
                answers.append(file.read())
    for answer in answers:
        data = answer.encode() if isinstance(answer, str) else answer
        for form in forms:
            if form in data:
                raise Failed(f"a secret is in {data[:60]!r}…")
    again = home.run("identity", "create", "--words-out", out, expect=2)
    case.seen(again, "E-USAGE")
    if len(home.run("identity", "list")) != 1:
        raise Failed("a second identity was made")


def version_that_does_not_exist(case):
    home = copy_of(template)
    before = data_hash(home.folder)
    error = case.seen(home.run("profile", "restore", "99", expect=1), "E-NOT-FOUND")
    if error.get("where") != "99" or "the newest is 1" not in error.get("detail", ""):
        raise Failed(f"it says which versions there are: {error}")
    case.same(before, data_hash(home.folder))
    case.seen(home.run("profile", "restore", "the last one", expect=2), "E-USAGE")
    if "profile history" not in case.words:
        raise Failed("it does not say where versions are named")
    if home.run("profile", "restore", "1")["name"] != "Ada Lovelace":
        raise Failed("version 1 is not restored")


def an_answer_that_cannot_be_written(case):
    """Half an answer is not taken for a whole one."""
    home = copy_of(template)
    before = data_hash(home.folder)
    for command in (["identity", "list"], ["profile", "show"], ["stream", "list"]):
        for words in (home.command(*command), [word for word in home.command(*command) if word != "--json"]):
            with open("/dev/full", "w", encoding="utf-8") as full:
                done = subprocess.run(words, env=home.env, stdout=full, stderr=subprocess.PIPE, text=True, timeout=300, check=False)
            if done.returncode != 1 or "could not be written" not in done.stderr:
                raise Failed(f"{command}: exit {done.returncode}, {done.stderr}")
    with open("/dev/full", "w", encoding="utf-8") as full:
        if subprocess.run([home.command()[0], "--help"], stdout=full, stderr=subprocess.DEVNULL, timeout=300, check=False).returncode != 1:
            raise Failed("the help that was not written counts as told")
    case.same(before, data_hash(home.folder))


def words_have_no_place(case):
    """Nobody is left with an identity whose words went nowhere."""
    for out in ("/nonexistent/words", os.path.join(copy_of(template).folder, "home.json", "words")):
        home = Home()
        case.seen(home.run("identity", "create", "--words-out", out, expect=1), "E-IO")
        if home.run("identity", "list") != []:
            raise Failed(f"an identity was made for {out}")
    home = Home()  # What only fails when it is written: it is said that there is an identity, and how to get its words.
    answer = home.run("identity", "create", "--words-out", "/proc/words", expect=1)
    case.seen(answer, "E-IO")
    if [one["did"] for one in home.run("identity", "list")] != [answer.get("did")]:
        raise Failed(f"it does not say what was made: {answer}")
    home.run("recovery", "words", "--words-out", home.write("w", "") + "2")
    home = copy_of(template)
    before = data_hash(home.folder)
    case.seen(home.run("recovery", "kit", "--out", "/nonexistent/kit", expect=1), "E-IO")
    case.seen(home.run("recovery", "words", "--words-out", "/nonexistent/words", expect=1), "E-IO")
    case.seen(home.run("account", "prepare", "--chain", "eip155:1", "--out", "/nonexistent/text", expect=1), "E-IO")
    case.same(before, data_hash(home.folder))


def a_name_of_two_lines(case):
    home = copy_of(template)
    before = data_hash(home.folder)
    for name in ("a\nb", "a\x1b[2J", "\x7f"):
        case.seen(home.run("identity", "rename", name, expect=1), "E-FORMAT")
        case.seen(home.run("identity", "create", "--name", name, "--words-out", home.write("w", "") + "2", expect=1), "E-FORMAT")
    case.same(before, data_hash(home.folder))


def what_is_said_is_true_of_a_command(case):
    """The window keeps what was typed; a command keeps nothing, and marks no field."""
    home = copy_of(template)
    plain = [word for word in home.command("profile", "set", "url=ftp://example.org") if word != "--json"]
    said = subprocess.run(plain, env=home.env, capture_output=True, text=True, check=False)
    if said.returncode != 1 or "E-SCHEMA" not in said.stderr or "Nothing was published." not in said.stderr or "/url" not in said.stderr:
        raise Failed(f"it says what is wrong: {said.stderr}")
    if "kept" in said.stderr or "marked" in said.stderr:
        raise Failed(f"it says what is not so: {said.stderr}")


def a_home_without_an_identity(case):
    """The first thing that many people see: it says what to do."""
    home = Home()
    for command in (["profile", "show"], ["sync"], ["stream", "list"], ["credential", "list"], ["account", "list"], ["recovery", "kit", "--out", home.folder + "/kit"]):
        case.seen(home.run(*command, expect=1), "E-NO-IDENTITY")
    if "identity" not in case.words:
        raise Failed(f"it does not say what is missing: {case.words}")


def a_name_that_is_no_field(case):
    """It would be signed for good; --extra is for those who mean it, and what the profile has already may be changed."""
    home = copy_of(template)
    before = data_hash(home.folder)
    for typed, meant in (("nmae=x", "name"), ("bio=x", "description"), ("birthdate:=null", "birthDate"), ("orbisTheme=dark", "affiliations")):
        for command in (["set"], ["draft", "set"]):
            error = case.seen(home.run("profile", *command, "gender=fine", typed, expect=2), "E-USAGE")
            if meant not in error["detail"] or "--extra" not in error["detail"]:
                raise Failed(f"it does not name {meant}: {error}")
    case.same(before, data_hash(home.folder))
    if home.run("profile", "set", "--extra", "orbisTheme=dark")["orbisTheme"] != "dark":
        raise Failed("--extra is not taken")
    if home.run("profile", "set", "orbisTheme=light")["orbisTheme"] != "light" or "orbisTheme" in home.run("profile", "set", "orbisTheme="):
        raise Failed("a name that the profile has cannot be changed")


def an_address_that_is_none(case):
    """Goal U5: it would wait in other apps for somebody who clicks."""
    home = copy_of(template)
    before = data_hash(home.folder)
    for odd in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "example.org", "https://", "https:///x", "https://a b", "HTTPS//x"):
        error = case.seen(home.run("profile", "set", "url=" + odd, expect=1), "E-SCHEMA")
        if error.get("where") != "/url":
            raise Failed(f"it says which field: {error}")
    case.seen(home.run("profile", "set", home.write("p.json", '{"url": "javascript:alert(1)"}'), expect=1), "E-SCHEMA")
    case.seen(home.run("profile", "set", "--replace", home.write("p.json", '{"url": "javascript:alert(1)"}'), expect=1), "E-SCHEMA")
    case.same(before, data_hash(home.folder))
    if home.run("profile", "set", "url=HTTP://Example.org/~ada")["url"] != "HTTP://Example.org/~ada":
        raise Failed("a good address is refused")


def sentences_of_slips(case):
    """What was typed is named, and what would be right."""
    home = without_passphrase(copy_of(template))
    before = data_hash(home.folder)
    slips = [
        (["profile", "set", "name"], ["neither a file", "name=TEXT"]), (["profile", "set", "Ada Lovelace"], ["neither a file"]),
        (["identity", "restore", "--words", "/no/such/words.txt"], ["no file /no/such/words.txt"]),
        (["recovery", "drill", "--kit", "/no/such.kit"], ["no file /no/such.kit"]), (["identity", "restore", "--words", "/"], ["folder"]),
        (["credential", "import", "/no/such.jwt"], ["no file /no/such.jwt"]), (["credential", "import", "/"], ["folder"]),
        (["recovery", "kit", "--out", "/tmp/never.kit"], ["passphrase", "--kit-passphrase-fd"]),
        (["profile", "set", "name=x"], ["passphrase", "--passphrase-fd"]), (["recovery", "words"], ["--words-out"]),
        (["recovery", "words", "--words-out", "-"], ["standard output"]), (["profle", "set"], ["profle", "mean profile"]),
        (["profile", "shwo"], ["profile shwo", "mean show"]), (["frobnicate"], ["frobnicate", "--help"]),
        (["profile", "restore", "latest"], ["latest", "profile history"])]
    for command, wanted in slips:
        error = case.seen(home.run(*command, expect=2), "E-USAGE")
        for part in wanted:
            if part not in error["detail"]:
                raise Failed(f"{command} does not say {part}: {error}")
    case.same(before, data_hash(home.folder))


def words_once_more(case):
    """After creation the words can be seen again, in a file for its owner alone; never on standard output."""
    home = copy_of(template)
    out = os.path.join(tempfile.mkdtemp(prefix="amphora-words."), "words.txt")
    answer = home.run("recovery", "words", "--words-out", out)
    with open(out, encoding="utf-8") as file:
        if file.read().strip() != TEST_WORDS or os.stat(out).st_mode & 0o777 != 0o600:
            raise Failed("the words in a file for its owner alone")
    if "abandon" in json.dumps(answer):
        raise Failed("the words are in the answer")
    case.seen(home.run("recovery", "words", "--words-out", out, expect=2), "E-USAGE")
    seed = Home()
    seed.run("identity", "import", "--seed", seed.write("seed", "01" * 32))
    case.seen(seed.run("recovery", "words", "--words-out", out + "2", expect=1), "E-UNSUPPORTED")


def did_of_the_test_phrase(case):
    """The counter-proof: good words give the DID of record, also in capitals and with more blanks."""
    home = Home()
    if home.restore("  " + TEST_WORDS.upper().replace(" ", "  ") + " \n")["did"] != TEST_DID:
        raise Failed("another DID")


if __name__ == "__main__":
    run_cases(__file__, [
        wrong_word, wrong_checksum, twelve_words_of_a_wallet, one_word_short, name_over_its_limit, seed_of_another_length, kit_with_a_wrong_passphrase,
        kit_with_a_flipped_bit, wrong_passphrase, weak_passphrase, field_over_its_limit, field_over_its_limit_in_emoji, date_that_is_none,
        country_over_its_limit, field_of_a_wrong_type, wrong_usage, second_process_on_the_same_home, words_stay_secret, version_that_does_not_exist,
        an_answer_that_cannot_be_written, words_have_no_place, a_name_of_two_lines, what_is_said_is_true_of_a_command, a_home_without_an_identity, a_name_that_is_no_field, an_address_that_is_none, sentences_of_slips, words_once_more, did_of_the_test_phrase])
