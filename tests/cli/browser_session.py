"""`amphora-cli account link --browser` while it waits: its page's address and code from standard error, its answer at the end. Standard library only."""
import http.client
import json
import re
import signal
import subprocess
import threading
import urllib.parse

from amphora import Failed


class Session:
    """One run of the command. `words` is what it said on standard error."""

    def __init__(self, home, *more, wait=120):
        self.process = subprocess.Popen(home.command("account", "link", "--browser", "--no-open", "--wait", str(wait), *more), env=home.env, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
        self.words = ""
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.url = self.said(r"(http://127\.0\.0\.1:\d+/t/[0-9a-f]{32}/)\n")
        self.code = self.said(r"Code on the page: ([A-Z]+ \d\d)\.")
        self.message = "\n".join(line[4:] for line in self.said(r"signs exactly this:\n\n((?:    .*\n)+)\n").splitlines())
        self.host = urllib.parse.urlsplit(self.url).netloc
        self.path = urllib.parse.urlsplit(self.url).path

    def _read(self):
        for line in self.process.stderr:
            with self._changed:
                self.words += line
                self._changed.notify_all()
        with self._changed:
            self._reader = None
            self._changed.notify_all()

    def said(self, pattern, seconds=60):
        """Waits until it has said that."""
        with self._changed:
            self._changed.wait_for(lambda: re.search(pattern, self.words) or self._reader is None, seconds)
            found = re.search(pattern, self.words)
        if not found:
            raise Failed(f"the command did not say {pattern!r}: {self.words}")
        return found[1] if found.groups() else found[0]

    def ask(self, method, name, body=None, headers=None):
        """(status, body) of one request as the page makes it; `headers` change or, with None, remove some."""
        connection = http.client.HTTPConnection(self.host, timeout=20)
        sent = {"Host": self.host, **({"Origin": "http://" + self.host, "Content-Type": "application/json"} if method == "POST" else {}), **(headers or {})}
        try:
            connection.putrequest(method, self.path + name, skip_host=True, skip_accept_encoding=True)
            for header, value in sent.items():
                if value is not None:
                    connection.putheader(header, value)
            data = None if body is None else (body if isinstance(body, bytes) else body.encode())
            if data is not None:
                connection.putheader("Content-Length", str(len(data)))
            connection.endheaders(data)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except OSError as error:
            return 0, str(error)
        finally:
            connection.close()

    def answer(self, said, headers=None):
        return self.ask("POST", "answer", said if isinstance(said, (str, bytes)) else json.dumps(said), headers)[0]

    def listen(self):
        """A page that is open, until it is closed."""
        connection = http.client.HTTPConnection(self.host, timeout=60)
        connection.request("GET", self.path + "events")
        self._response = connection.getresponse()
        return connection

    def stop(self, with_signal=signal.SIGINT):
        self.process.send_signal(with_signal)

    def end(self, expect=0, seconds=120):
        """The one JSON document."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Failed(f"the command did not end: {self.words}") from None
        out = self.process.stdout.read()
        if self.process.returncode != expect:
            raise Failed(f"exit {self.process.returncode}, expected {expect}\n{out}\n{self.words}")
        return json.loads(out)
