"""The behaviours, by name: the table of the modes and the lies about data. Transport faults are in faults.py."""
import copy
import json
import random
import re
import urllib.parse

from . import ceramic, distort
from .upstream import Answer, recorded_streams

ROUTES = ("health", "chains", "stream", "commits", "multi", "create", "append", "ipfs", "other")
GROUPS = {"all": ROUTES, "post": ("create", "append"), "read": ("stream", "commits", "multi")}
MODES = {}


def mode(name, *routes):
    """Registers a behaviour; `routes` are the requests it is about."""
    def register(run):
        run.routes = tuple(r for route in routes for r in GROUPS.get(route, (route,)))
        MODES[name] = run
        return run
    return register


def parse_segment(text):
    """MODE[@ROUTE][:N] → (name, routes, N or None), or None if it is not one."""
    match = re.fullmatch(r"([a-z0-9-]+)(?:@([a-z]+))?(?::(\d+))?", urllib.parse.unquote(text))
    if not match or match[1] not in MODES:
        return None
    if match[2] and match[2] not in GROUPS and match[2] not in ROUTES:
        return None
    routes = GROUPS.get(match[2], (match[2],)) if match[2] else MODES[match[1]].routes
    return match[1], routes, int(match[3]) if match[3] else None


def _changed(exchange, change):
    """The honest answer with its JSON changed; an answer that is none, or an error, stays."""
    answer = exchange.honest()
    value = answer.json
    if answer.status == 200 and isinstance(value, dict):
        answer = Answer.of(change(value))
    exchange.reply(answer)


def _other_stream(name):
    """(stream id, commits) of a recorded, validly signed tile that is not `name`."""
    streams = recorded_streams()
    return next((n, c) for n, c in sorted(streams.items(), key=lambda item: -len(item[1])) if n != name)


def _stream_of(exchange):
    return exchange.path.split("?")[0].rsplit("/", 1)[-1]


@mode("honest")
def honest(exchange):
    """Answers like a real node."""
    exchange.reply(exchange.honest())


@mode("wrong-chain", "chains")
def wrong_chain(exchange):
    """Names another chain than the network of the rest: eip155:100."""
    exchange.reply(Answer.of({"supportedChains": ["eip155:100"]}))


@mode("no-chain", "chains")
def no_chain(exchange):
    """Names no chain at all."""
    exchange.reply(Answer.of({"supportedChains": []}))


@mode("another-stream", "stream", "commits")
def another_stream(exchange):
    """Answers with another stream, true and validly signed."""
    name, commits = _other_stream(_stream_of(exchange))
    if exchange.route == "commits":
        exchange.reply(Answer.of({"streamId": name, "commits": commits}))
    else:
        exchange.reply(exchange.ask_memory("stream", f"/api/v0/streams/{name}"))


@mode("renamed-stream", "stream", "commits")
def renamed_stream(exchange):
    """Answers with another stream's data under the asked stream's name."""
    asked = _stream_of(exchange)
    name, commits = _other_stream(asked)
    if exchange.route == "commits":
        exchange.reply(Answer.of({"streamId": asked, "commits": commits}))
    else:
        value = exchange.ask_memory("stream", f"/api/v0/streams/{name}").json
        exchange.reply(Answer.of({**value, "streamId": asked}))


@mode("wrong-cid", "commits")
def wrong_cid(exchange):
    """The newest commit carries a CID that is not the hash of its bytes."""
    def change(body):
        body["commits"][-1]["cid"] = distort.flip_cid(body["commits"][-1]["cid"])
        return body
    _changed(exchange, change)


@mode("wrong-block", "commits", "ipfs")
def wrong_block(exchange):
    """Answers a CID with bytes of another: block/get, and the linked block of the newest commit."""
    name, commits = _other_stream(_stream_of(exchange))
    other = commits[-1]["value"]["linkedBlock"]
    if exchange.route == "ipfs":
        exchange.reply(Answer(200, ceramic.from_base64(other), "application/octet-stream"))
    else:
        _changed(exchange, lambda body: distort.in_last_commit(body, lambda value: value.update(linkedBlock=other)))


@mode("tampered-event", "commits")
def tampered_event(exchange):
    """One bit of the JWS payload of the newest commit is another."""
    _changed(exchange, lambda body: distort.in_last_commit(body, distort.tamper_payload))


@mode("tampered-block", "commits")
def tampered_block(exchange):
    """One bit of the linked block of the newest commit is another."""
    _changed(exchange, lambda body: distort.in_last_commit(body, distort.tamper_linked_block))


@mode("forged-signature", "commits")
def forged_signature(exchange):
    """One bit of the signature of the newest commit is another, and its CID fits the changed bytes."""
    _changed(exchange, lambda body: distort.refit_cids(distort.in_last_commit(body, distort.forge_signature)))


@mode("forged-content", "commits")
def forged_content(exchange):
    """The newest commit says something else; every hash and CID fits, only the signature cannot."""
    _changed(exchange, lambda body: distort.refit_cids(distort.in_last_commit(body, distort.consistent_forgery)))


@mode("grafted", "commits")
def grafted(exchange):
    """The newest commit of another stream, validly signed, is appended to this log."""
    _, commits = _other_stream(_stream_of(exchange))
    _changed(exchange, lambda body: {**body, "commits": body["commits"] + [commits[-1]]})


@mode("false-state", "stream", "multi")
def false_state(exchange):
    """The state's content is invented; the log it names is true."""
    def change(body):
        for state in [body["state"]] if "state" in body else body.values():
            state.get("next", state)["content"] = {"name": "Mallory"}
        return body
    _changed(exchange, change)


@mode("no-cid", "post")
def no_cid(exchange):
    """A write gets 200 and a state whose log lacks it; the node does not keep it."""
    if exchange.route == "append":
        stream = json.loads(exchange.body)["streamId"]
        exchange.reply(exchange.ask("stream", "GET", f"/api/v0/streams/{stream}"))
        return
    genesis = ceramic.event_cid(json.loads(exchange.body)["genesis"])
    stream = ceramic.stream_id(0, genesis)
    log = [{"cid": distort.flip_cid(genesis), "type": 0}]
    exchange.reply(Answer.of({"streamId": stream, "state": {"type": 0, "content": {}, "metadata": {}, "signature": 0,
                                                            "anchorStatus": "NOT_REQUESTED", "log": log, "doctype": "tile"}}))


@mode("swallow", "append")
def swallow(exchange):
    """A write gets 200 and a log that names it, but the node does not keep it."""
    body = json.loads(exchange.body)
    answer = exchange.ask("stream", "GET", f"/api/v0/streams/{body['streamId']}")
    value = answer.json
    if answer.status == 200:
        value["state"]["log"].append({"cid": ceramic.event_cid(body["commit"]), "type": 1})
        answer = Answer.of(value)
    exchange.reply(answer)


@mode("lost-tip", "stream", "commits")
def lost_tip(exchange):
    """Reads lack the newest event, as if it had never come."""
    def change(body):
        if "commits" in body and len(body["commits"]) > 1:
            body["commits"].pop()
        if "state" in body and len(body["state"]["log"]) > 1:
            body["state"]["log"].pop()
        return body
    _changed(exchange, change)


@mode("lost-genesis", "commits")
def lost_genesis(exchange):
    """The first event is missing from the commits."""
    _changed(exchange, lambda body: {**body, "commits": body["commits"][1:]})


@mode("gap", "commits")
def gap(exchange):
    """An event in the middle of the log is missing."""
    def change(body):
        middle = len(body["commits"]) // 2
        return {**body, "commits": body["commits"][:middle] + body["commits"][middle + 1:]}
    _changed(exchange, change)


@mode("fork", "stream", "commits", "multi")
def fork(exchange):
    """Reads come from --second-upstream: a valid but different branch."""
    if exchange.second is None:
        exchange.reply(Answer.of({"error": "fork needs --second-upstream"}, 501))
        return
    exchange.reply(exchange.second.ask(exchange.route, exchange.method, exchange.path, exchange.body, exchange.headers))


@mode("reorder", "commits")
def reorder(exchange):
    """The commits come children first or shuffled, in a new order each time (seeded by the number of the request)."""
    def change(body):
        commits = copy.copy(body["commits"])
        random.Random(exchange.number).shuffle(commits)
        return {**body, "commits": commits if commits != body["commits"] else commits[::-1]}
    _changed(exchange, change)


@mode("duplicate", "commits")
def duplicate(exchange):
    """Each commit comes 100 times."""
    _changed(exchange, lambda body: {**body, "commits": [commit for commit in body["commits"] for _ in range(100)]})


def _anchored(exchange, seconds):
    def change(body):
        if "commits" in body:
            first, last = body["commits"][0]["cid"], body["commits"][-1]["cid"]
            return {**body, "commits": body["commits"] + [distort.anchor_commit(last, first)]}
        return distort.forged_anchor(body, seconds)
    _changed(exchange, change)


@mode("forged-anchor", "stream", "commits")
def forged_anchor(exchange):
    """A time event with an invented root, transaction and chain."""
    _anchored(exchange, 1_700_000_000)


@mode("anchor-time", "stream")
def anchor_time(exchange):
    """The state claims an early time of anchoring: 2015."""
    _anchored(exchange, 1_420_070_400)


@mode("future-event", "stream")
def future_event(exchange):
    """The state claims a time of anchoring in the year 2100."""
    _anchored(exchange, 4_102_444_800)


@mode("huge-event", "commits")
def huge_event(exchange):
    """The linked block of the newest commit has 256 001 bytes."""
    _changed(exchange, lambda body: distort.in_last_commit(body, distort.huge_event))
