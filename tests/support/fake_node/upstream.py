"""Where honest answers come from: a real node, or a small one in memory that starts with recorded streams."""
import functools
import http.client
import json
import os
import re
import threading
import urllib.parse

from . import ceramic

REPO = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))
CHAIN = "inmemory:12345"


class Answer:
    """One HTTP answer; `json` is its body as a value, or None."""

    def __init__(self, status, body=b"", content_type="application/json; charset=utf-8", headers=()):
        self.status, self.body, self.content_type, self.headers = status, body, content_type, list(headers)

    @staticmethod
    def of(value, status=200):
        return Answer(status, json.dumps(value, ensure_ascii=False).encode())

    @property
    def json(self):
        try:
            return json.loads(self.body)
        except ValueError:
            return None


def error(text, status=500):
    return Answer.of({"error": text}, status)


@functools.cache
def recorded_streams():
    """{stream id: [{cid, value}]} of golden/node-streams.json, tiles only."""
    folder = os.environ.get("AMPHORA_VECTORS", os.path.join(REPO, "tests/vectors"))
    with open(os.path.join(folder, "golden", "node-streams.json"), encoding="utf-8") as file:
        cases = json.load(file)["cases"]
    return {case["streamId"]: case["commits"] for case in cases
            if case.get("commits") and case["streamId"].startswith(("kjzl6cw", "k2t6wyf"))}


class Proxy:
    """A real node. Its IPFS RPC is one port above unless named."""

    def __init__(self, url, ipfs):
        self.url = urllib.parse.urlsplit(url)
        self.ipfs = urllib.parse.urlsplit(ipfs or f"{self.url.scheme}://{self.url.hostname}:{self.url.port + 1}")

    def ask(self, route, method, path, body=b"", headers=None):
        target = self.ipfs if route == "ipfs" else self.url
        passed = ("content-type", "accept", "authorization", "user-agent")
        sent = {name: value for name, value in (headers or {}).items() if name.lower() in passed}
        if body and "content-type" not in map(str.lower, sent):
            sent["Content-Type"] = "application/json"
        connection = http.client.HTTPConnection(target.hostname, target.port, timeout=60)
        try:
            connection.request(method, path, body, sent)
            reply = connection.getresponse()
            return Answer(reply.status, reply.read(), reply.getheader("Content-Type", "application/octet-stream"))
        except OSError as problem:
            return error(f"the upstream of this fake does not answer: {problem}", 502)
        finally:
            connection.close()


class Memory:
    """A js-ceramic of tiles, as far as a client can see one, that believes every signature; forgets all when it ends."""

    def __init__(self, recorded):
        self.lock = threading.Lock()
        self.streams, self.blocks = {}, {}
        for name, commits in recorded_streams().items() if recorded else ():
            self.streams[name] = []
            for commit in commits:
                self._keep(name, commit["value"])

    def _keep(self, stream, value):
        cid = ceramic.event_cid(value)
        self.streams[stream].append({"cid": cid, "value": value})
        if "jws" in value:
            linked = ceramic.from_base64(value["linkedBlock"])
            self.blocks[cid] = ceramic.jws_block(value["jws"])
            self.blocks[ceramic.cid_of(linked, ceramic.DAG_CBOR)] = linked
        else:
            self.blocks[cid] = ceramic.encode(value)

    def ask(self, route, method, path, body=b"", headers=None):
        del headers
        with self.lock:
            try:
                return self._ask(route, method, urllib.parse.urlsplit(path), json.loads(body) if body else {})
            except (KeyError, ValueError, TypeError, IndexError) as problem:
                return error(f"{type(problem).__name__}: {problem}")

    def _ask(self, route, method, url, body):
        if route == "health":
            return Answer(200, b"Alive!", "text/html; charset=utf-8")
        if route == "chains":
            return Answer.of({"supportedChains": [CHAIN]})
        if route == "create":
            return self._create(body)
        if route == "append":
            return self._append(body)
        if route == "multi":
            return Answer.of(self._multi(body["queries"]))
        if route == "ipfs":
            cid = urllib.parse.parse_qs(url.query).get("arg", [""])[0]
            if cid in self.blocks:
                return Answer(200, self.blocks[cid], "application/octet-stream")
            return Answer.of({"Message": "block was not found", "Code": 0, "Type": "error"}, 500)
        if match := re.fullmatch(r"/api/v0/(streams|commits)/(k\w+)(/content)?", url.path):
            stream = ceramic.base_stream(match[2])[0]
            if stream not in self.streams:
                return error(f"Timeout error while loading CID {ceramic.base_stream(stream)[1]} from IPFS: TimeoutError")
            if match[1] == "commits":
                return Answer.of({"streamId": stream, "commits": self.streams[stream]})
            state = self._state(stream)
            if match[3]:
                return Answer.of(state.get("next", state)["content"])
            return Answer.of({"streamId": stream, "state": state})
        return Answer(404, f"<!DOCTYPE html><pre>Cannot {method} {url.path}</pre>".encode(), "text/html; charset=utf-8")

    def _multi(self, queries):
        """Streams that are not here are left out; a genesis in a query makes its stream; the key is the bare id."""
        found = {}
        for query in queries:
            name = query["streamId"].rsplit("/", 1)[-1].split("?")[0]
            stream = ceramic.base_stream(name)[0]
            if stream not in self.streams and "genesis" in query:
                self._create({"type": 0, "genesis": query["genesis"]})
            if stream in self.streams:
                found[name] = self._state(stream)
        return found

    def _create(self, body):
        if body["type"] != 0:
            return error(f"{body['type']} is not a stream type of this fake")
        cid = ceramic.event_cid(body["genesis"])
        stream = ceramic.stream_id(0, cid)
        if problem := self._schema_missing(body["genesis"]):
            return problem
        if stream not in self.streams:
            self.streams[stream] = []
            self._keep(stream, body["genesis"])
        return Answer.of({"streamId": stream, "state": self._state(stream)})

    def _append(self, body):
        stream, commit = body["streamId"], body["commit"]
        if stream not in self.streams:
            return error(f"Timeout error while loading CID {ceramic.base_stream(stream)[1]} from IPFS: TimeoutError")
        log = [entry["cid"] for entry in self.streams[stream]]
        if "jws" in commit and ceramic.event_cid(commit) not in log:
            signed = ceramic.payload(commit)
            if signed["id"] != log[0]:
                return error(f"Invalid genesis CID in commit for StreamID {stream}. Found: {signed['id']}, expected {log[0]}")
            if problem := self._schema_missing(commit):
                return problem
            if signed["prev"] == log[-1]:
                self._keep(stream, commit)
            elif signed["prev"] in log:
                return error(f"Commit to stream {stream} rejected because it builds on stale state. Current tip: {log[-1]}")
        # An event with an unknown prev, or none at all, is ignored with a 200, as the real node does.
        return Answer.of({"streamId": stream, "state": self._state(stream)})

    def _schema_missing(self, value):
        schema = (ceramic.payload(value).get("header") or {}).get("schema")
        if schema and ceramic.base_stream(schema)[0] not in self.streams:
            return error(f"Timeout error while loading CID {ceramic.base_stream(schema)[1]} from IPFS: TimeoutError")
        return None

    def _state(self, stream):
        genesis, *later = [ceramic.payload(entry["value"]) for entry in self.streams[stream]]
        content, metadata = genesis.get("data"), dict(genesis["header"])
        content = {} if content is None else content
        state = {"type": 0, "content": content, "metadata": metadata,
                 "signature": 2 if later or "jws" in self.streams[stream][0]["value"] else 0,
                 "anchorStatus": "NOT_REQUESTED",
                 "log": [{"cid": entry["cid"], "type": 1 if n else 0} for n, entry in enumerate(self.streams[stream])]}
        for event in later:
            content = ceramic.patched(content, event["data"])
            metadata = {**metadata, **event["header"]}
        if later:
            state["next"] = {"content": content, "metadata": metadata}
        state["doctype"] = "tile"
        return state
