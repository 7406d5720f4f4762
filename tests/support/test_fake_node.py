#!/usr/bin/env python3
"""The fake node itself: honest answers equal what a real node gave, each lie is the lie it names, each fault is one."""
import json
import os
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from fake_node import ceramic, faults, modes  # noqa: E402,F401

VECTORS = os.environ.get("AMPHORA_VECTORS", os.path.join(HERE, "../vectors"))
STREAM = "kjzl6cwe1jw148dz4ny4amo1aucb7hukz8yzkitt87oat01l9jb2p2bgttliqu1"
ENDLESS = {"no-length", "endless", "huge-length", "endless-headers", "big-json", "million-events"}
SLOW = {"hang", "slow-loris", "drip", "slow-headers", "late"}
PATHS = {"health": "node/healthcheck", "chains": "node/chains", "stream": f"streams/{STREAM}", "commits": f"commits/{STREAM}"}


def start(*args):
    process = subprocess.Popen([sys.executable, os.path.join(HERE, "fake_node.py"), "--parent", str(os.getpid()), *args], stdout=subprocess.PIPE, text=True)
    return process, int(process.stdout.readline())


def vectors(name):
    with open(os.path.join(VECTORS, name), encoding="utf-8") as file:
        return json.load(file)


class FakeNode(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.process, cls.port = start()

    @classmethod
    def tearDownClass(cls):
        cls.process.kill()
        cls.process.wait()
        cls.process.stdout.close()

    def call(self, segment, path, body=None, timeout=60):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/{segment}/api/v0/{path}",
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=timeout) as reply:
            data = reply.read()
            return json.loads(data) if "json" in reply.headers["Content-Type"] else data

    def control(self, name, method="GET"):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/_/{name}", method=method)
        with urllib.request.urlopen(request, timeout=60) as reply:
            return json.loads(reply.read())

    def raw(self, segment, path, limit, seconds):
        """What arrives within `seconds` or until `limit` bytes; None instead of silence."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as connection:
            connection.sendall(f"GET /{segment}/api/v0/{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            got, end = b"", time.monotonic() + seconds
            try:
                while len(got) < limit and time.monotonic() < end and (more := connection.recv(1 << 16)):
                    got += more
            except (TimeoutError, ConnectionResetError):
                pass
            return got

    def test_every_case_of_the_adversarial_list_has_a_mode(self):
        tls_cases = {"tls-self", "tls-expired"}
        names = {case["id"] for case in vectors("own-adversarial/lying-node.json")}
        self.assertEqual(names - set(modes.MODES) - tls_cases, set())

    def test_honest_reads_equal_what_the_real_node_answered(self):
        asked = 0
        for case in vectors("golden/node-http.json")["cases"]:
            if case["name"] in ("health", "chains", "tile state after the commits", "tile content", "tile commits"):
                got = self.call("honest", case["request"]["path"].removeprefix("/api/v0/"))
                want = case["response"]["body"]
                self.assertEqual(got.decode() if isinstance(got, bytes) else got, want, case["name"])
                asked += 1
        self.assertEqual(asked, 5)

    def test_honest_writes_get_the_answers_of_the_real_node(self):
        """The recorded session of a real node, from its first tile to the last refusal this fake can know."""
        process, port = start()
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        old, self.port = self.port, port
        self.addCleanup(setattr, self, "port", old)
        compared = 0
        for case in vectors("golden/node-http.json")["cases"]:
            body = case["request"].get("body")
            tile = case["name"].startswith(("tile deterministic", "published")) or case["name"] in (
                "a tile for refusals", "refused: prev is not in the log", "refused: id of another stream", "accepted: the good commit",
                "refused: a rival commit on the same prev", "state", "refused: not a commit")
            if not tile or (isinstance(body, dict) and body.get("type", 0) != 0):
                continue
            try:
                got, status = self.call("honest", case["request"]["path"].removeprefix("/api/v0/"), body), 200
            except urllib.error.HTTPError as refusal:
                got, status = None, refusal.code
            self.assertEqual(status, case["response"]["status"], case["name"])
            if status == 200 and len(case["response"]["body"]["state"]["log"]) == len(got["state"]["log"]):
                self.assertEqual(got, case["response"]["body"], case["name"])
                compared += 1
        self.assertGreaterEqual(compared, 20)

    def test_lies_about_commits_are_what_they_say(self):
        honest = self.call("honest", PATHS["commits"])["commits"]
        fits = lambda c: ceramic.event_cid(c["value"]) == c["cid"]  # noqa: E731
        linked = lambda c: ceramic.cid_of(ceramic.from_base64(c["value"]["linkedBlock"]), ceramic.DAG_CBOR)  # noqa: E731
        self.assertTrue(all(fits(c) and linked(c) == c["value"]["jws"]["link"] for c in honest))
        last = lambda name: self.call(name, PATHS["commits"])["commits"][-1]  # noqa: E731
        self.assertFalse(fits(last("wrong-cid")))
        self.assertFalse(fits(last("tampered-event")))
        self.assertNotEqual(linked(last("tampered-block")), honest[-1]["value"]["jws"]["link"])
        self.assertNotEqual(linked(last("wrong-block")), honest[-1]["value"]["jws"]["link"])
        for name in ("forged-signature", "forged-content"):
            commit = last(name)
            self.assertTrue(fits(commit) and linked(commit) == commit["value"]["jws"]["link"], name)
            self.assertNotEqual(commit, honest[-1], name)
        self.assertEqual(len(ceramic.from_base64(last("huge-event")["value"]["linkedBlock"])), 256001)
        for name, count in (("duplicate", 100 * len(honest)), ("lost-genesis", len(honest) - 1), ("gap", len(honest) - 1),
                            ("lost-tip", len(honest) - 1), ("grafted", len(honest) + 1), ("forged-anchor", len(honest) + 1)):
            self.assertEqual(len(self.call(name, PATHS["commits"])["commits"]), count, name)
        shuffled = self.call("reorder", PATHS["commits"])["commits"]
        self.assertNotEqual(shuffled, honest)
        self.assertEqual(sorted(c["cid"] for c in shuffled), sorted(c["cid"] for c in honest))
        self.assertNotEqual(self.call("another-stream", PATHS["commits"])["streamId"], STREAM)
        renamed = self.call("renamed-stream", PATHS["commits"])
        self.assertEqual(renamed["streamId"], STREAM)
        self.assertNotEqual(renamed["commits"][0], honest[0])

    def test_lies_about_states_are_what_they_say(self):
        honest = self.call("honest", PATHS["stream"])["state"]
        self.assertEqual(self.call("false-state", PATHS["stream"])["state"]["next"]["content"], {"name": "Mallory"})
        self.assertEqual(self.call("forged-anchor", PATHS["stream"])["state"]["log"][-1]["type"], 2)
        self.assertEqual(len(self.call("lost-tip", PATHS["stream"])["state"]["log"]), len(honest["log"]) - 1)
        self.assertEqual(self.call("wrong-chain", PATHS["chains"]), {"supportedChains": ["eip155:100"]})

    def test_a_write_that_is_not_kept_is_not_in_the_log_or_not_there_later(self):
        cases = {case["name"]: case["request"]["body"] for case in vectors("golden/node-http.json")["cases"]}
        tile, commit = cases["a tile for refusals"], cases["accepted: the good commit"]
        cid = ceramic.event_cid(commit["commit"])
        log = lambda value: [entry["cid"] for entry in value["state"]["log"]]  # noqa: E731
        self.call("honest", "streams", tile)
        self.assertNotIn(cid, log(self.call("no-cid", "commits", commit)))
        self.assertIn(cid, log(self.call("swallow", "commits", commit)))
        self.assertNotIn(cid, log(self.call("honest", f"streams/{commit['streamId']}")))
        with self.assertRaises((ConnectionError, urllib.error.URLError)):
            self.call("drop-reply", "commits", commit)
        self.assertIn(cid, log(self.call("honest", f"streams/{commit['streamId']}")))

    def test_a_mode_with_a_number_is_honest_afterwards_and_a_route_narrows_it(self):
        self.control("reset", "POST")
        for _ in range(2):
            with self.assertRaises(urllib.error.HTTPError):
                self.call("http-500@stream:2", PATHS["stream"])
            self.call("http-500@stream:2", PATHS["chains"])
        self.call("http-500@stream:2", PATHS["stream"])
        listed = self.control("requests")
        self.assertEqual([entry["status"] for entry in listed], [500, 200, 500, 200, 200])
        self.assertEqual(listed[0]["route"], "stream")

    def test_redirects_lead_where_they_say(self):
        self.control("reset", "POST")
        self.assertIn(b"Location: /redirect-loop/api/v0/node/chains\r\n", self.raw("redirect-loop", PATHS["chains"], 9999, 5))
        self.assertIn(b"Location: file:///etc/passwd\r\n", self.raw("redirect-file", PATHS["chains"], 9999, 5))
        self.assertEqual(self.call("redirect-private", PATHS["chains"]), {"supportedChains": ["trap"]})
        self.assertEqual(self.control("requests")[-1]["route"], "trap")

    def test_the_bomb_is_one(self):
        got = self.raw("gzip-bomb", PATHS["chains"], 4 << 20, 60)
        packed = got[got.index(b"\r\n\r\n") + 4:]
        unpacker, size = zlib.decompressobj(31), 0
        rest = packed
        while rest:
            size += len(unpacker.decompress(rest, 1 << 24))
            rest = unpacker.unconsumed_tail
        self.assertGreater(size, 1 << 30)
        self.assertLess(len(packed), 2 << 20)

    def test_every_other_mode_answers_or_fails_and_the_server_lives_on(self):
        for name in sorted(modes.MODES):
            route = next((r for r in modes.MODES[name].routes if r in PATHS), None)
            if route is None or name == "gzip-bomb":
                continue
            with self.subTest(name):
                limit = 1 << 20 if name in ENDLESS else 1 << 28
                got = self.raw(name, PATHS[route], limit, 2 if name in SLOW else 60)
                if name in ENDLESS:
                    self.assertGreaterEqual(len(got), limit)
                elif name in ("hang", "late", "close", "reset"):
                    self.assertEqual(got, b"")
                elif name in SLOW:
                    self.assertLess(len(got), 500)
                else:
                    self.assertTrue(got)
                self.assertEqual(self.call("honest", PATHS["health"]), b"Alive!")

    def test_certificates_fail_for_the_reason_they_name(self):
        with tempfile.TemporaryDirectory() as folder:
            for kind, reason in (("good", None), ("self", "self-signed"), ("expired", "expired"), ("wrong-host", "IP address mismatch")):
                process, port = start("--tls", kind, "--tls-dir", folder)
                try:
                    context = ssl.create_default_context()
                    if os.path.exists(os.path.join(folder, "ca.pem")):
                        context.load_verify_locations(os.path.join(folder, "ca.pem"))
                    url = f"https://127.0.0.1:{port}/honest/api/v0/node/healthcheck"
                    if reason is None:
                        with urllib.request.urlopen(url, timeout=60, context=context) as reply:
                            self.assertEqual(reply.read(), b"Alive!")
                    else:
                        with self.assertRaises(urllib.error.URLError) as caught:
                            urllib.request.urlopen(url, timeout=60, context=context)
                        self.assertIn(reason, str(caught.exception).replace("self signed", "self-signed"))
                finally:
                    process.kill()
                    process.wait()
                    process.stdout.close()

    def test_it_ends_when_its_parent_is_gone(self):
        shell = subprocess.run(["bash", "-c", f"{sys.executable} {HERE}/fake_node.py --parent $$ > /dev/null 2>&1 & echo $!"],
                               stdout=subprocess.PIPE, text=True, timeout=60)
        pid = int(shell.stdout.split()[0])
        for _ in range(600):
            if not os.path.exists(f"/proc/{pid}"):
                return
            time.sleep(0.1)
        self.fail("it still runs")


if __name__ == "__main__":
    unittest.main(verbosity=2)
