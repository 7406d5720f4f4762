#!/usr/bin/env python3
"""Nodes that are away, wrong or lying: a code and words of its own for each, in bounded time, nothing stored, nothing lost.
That a wait ends after ten seconds is held without this machine's clock (tests/sync); the table says what it took here."""
import json
import os
import socket
import sys
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import FULL_PROFILE, TEST_WORDS, Failed  # noqa: E402
from cases import FakeNode, copy_of, data_hash, make_template, run_cases, timed, without_passphrase  # noqa: E402

TOLD_S = 60.0  # A node that keeps silent does so for two minutes (LIFETIME_S of the fake).
node = FakeNode("--empty").__enter__()
template = make_template()

# Synced once, then edited once more: the node has the first part, the second waits.
synced = copy_of(template)
synced.run("node", "add", node.url(), "--yes")
synced.run("sync")
synced.run("profile", "set", "gender=unsent edit")


def added(case, mode, code):
    """`node add` of such a node says the code and adds nothing."""
    home = without_passphrase(copy_of(template))
    before = data_hash(home.folder)
    answer, seconds = timed(lambda: home.run("node", "add", mode if mode.startswith("http") else node.url(mode), expect=1))
    case.seen(answer, code)
    case.same(before, data_hash(home.folder))
    case.told_after(seconds, TOLD_S)
    if home.run("node", "list"):
        raise Failed("the node was added all the same")


def point_at(home, mode):
    """The node becomes a liar after it was added, as one that is taken over does."""
    home.run("node", "remove", node.url())
    home.run("node", "add", node.url(mode), "--yes")


def unsent(home):
    """CIDs that wait in the outbox, whatever the node."""
    return {row["cid"] for row in home.run("outbox", "list")}


def is_too_slow():
    """Whether this machine needs so long for 64 MiB of a body without end that its ten seconds may be over first."""
    def fetch():
        with urllib.request.urlopen(node.url("endless@chains") + "/api/v0/node/chains", timeout=300) as reply:
            for _ in range(64):
                reply.read(1 << 20)
    return timed(fetch)[1] > 1


def lied(case, mode, code):
    """`sync` with such a node says the code; every event, draft and edit is as before, and travels to an honest one later."""
    home = without_passphrase(copy_of(synced))
    waiting = unsent(home)
    if len(waiting) != 1:
        raise Failed(f"one edit should wait: {waiting}")
    point_at(home, mode)
    before = data_hash(home.folder)
    answer, seconds = timed(lambda: home.run("sync", expect=1))
    if code == "E-SIZE" and answer["error"]["code"] == "E-TIMEOUT" and is_too_slow():
        code = "E-TIMEOUT"  # Rightly; tst_lying_node has the time that such a machine needs.
    case.seen(answer, code)
    case.same(before, data_hash(home.folder))
    case.told_after(seconds, TOLD_S)
    if home.run("profile", "show") != dict(FULL_PROFILE, gender="unsent edit"):
        raise Failed("the profile is another")
    if not waiting <= unsent(home):
        raise Failed("the edit does not wait any more")
    if home.run("node", "list")[0].get("lastError") != case.code:
        raise Failed("the list of nodes does not say it")


def node_unreachable(case):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        added(case, f"http://127.0.0.1:{free.getsockname()[1]}", "E-NODE-DOWN")


def node_away_during_sync(case):
    lied(case, "close@multi", "E-NODE-DOWN")


def node_that_resets(case):
    added(case, "reset", "E-NODE-DOWN")


def wrong_kind_web_site(case):
    added(case, "html-200", "E-NODE-KIND")


def wrong_kind_not_found(case):
    added(case, "not-a-node", "E-NODE-KIND")


def wrong_kind_no_http(case):
    added(case, "not-http", "E-NODE-KIND")


def wrong_kind_ceramic_one(case):
    added(case, "ceramic-one", ("E-UNSUPPORTED", "E-NODE-KIND"))


def wrong_chain(case):
    home = without_passphrase(copy_of(synced))
    home.run("node", "remove", node.url())
    home.run("node", "add", node.url("wrong-chain:2"), "--yes")  # Names eip155:100 when it is added, and its own chain later.
    before, waiting = data_hash(home.folder), unsent(home)
    answer, seconds = timed(lambda: home.run("sync", expect=1))
    case.seen(answer, "E-NODE-CHAIN")
    case.same(before, data_hash(home.folder))
    case.told_after(seconds, TOLD_S)
    if unsent(home) != waiting:
        raise Failed("something left the outbox")


def another_stream(case):
    lied(case, "another-stream@commits", ("E-NODE-LIED", "E-CID-MISMATCH"))


def renamed_stream(case):
    lied(case, "renamed-stream@commits", ("E-NODE-LIED", "E-CID-MISMATCH"))


def wrong_cid(case):
    lied(case, "wrong-cid", "E-CID-MISMATCH")


def tampered_block(case):
    lied(case, "tampered-block", "E-CID-MISMATCH")


def forged_signature(case):
    lied(case, "forged-signature", "E-SIG")


def forged_content(case):
    lied(case, "forged-content", "E-SIG")


def endless_body(case):
    lied(case, "endless@commits", "E-SIZE")


def endless_body_at_first_sight(case):
    added(case, "endless@chains", "E-SIZE")


def announced_huge(case):
    added(case, "huge-length@chains", "E-SIZE")


def gzip_bomb(case):
    import urllib.request
    urllib.request.urlopen(node.url("gzip-bomb@chains") + "/api/v0/node/chains", timeout=120).close()  # It is made once, and that takes a while.
    lied(case, "gzip-bomb@commits", "E-SIZE")


def slow_loris(case):
    lied(case, "slow-loris@commits", "E-TIMEOUT")


def slow_loris_at_first_sight(case):
    added(case, "slow-loris@chains", "E-TIMEOUT")


def dripping_body(case):
    lied(case, "drip@multi", "E-TIMEOUT")


def dripping_headers(case):
    added(case, "slow-headers@chains", "E-TIMEOUT")


def no_answer(case):
    added(case, "hang", "E-TIMEOUT")


def deep_json(case):
    lied(case, "deep-json@commits", ("E-DEPTH", "E-NODE-LIED", "E-NODE-KIND", "E-FORMAT"))


def redirect_into_this_computer(case):
    added(case, "redirect-private", ("E-NODE-REFUSED", "E-NODE-KIND"))
    with_trap = [request for request in requests() if request["route"] == "trap"]
    if with_trap:
        raise Failed("the redirect was followed")


def requests():
    import urllib.request
    with urllib.request.urlopen(f"http://127.0.0.1:{node.port}/_/requests", timeout=30) as reply:
        return json.load(reply)


def ok_without_our_cid(case):
    lied(case, "no-cid", "E-NODE-LIED")


def refused_by_the_node(case):
    lied(case, "read-only", "E-NODE-REFUSED")


def everything_arrives_at_last(case):
    """After all that: the honest node gets the edit, once, and nothing waits any more."""
    home = without_passphrase(copy_of(synced))
    point_at(home, "forged-signature")
    case.seen(home.run("sync", expect=1), "E-SIG")
    home.run("node", "remove", node.url("forged-signature"))
    home.run("node", "add", node.url(), "--yes")
    report = home.run("sync")
    if report["pushed"] < 1 or report["refused"] or unsent(home):
        raise Failed(f"not everything went: {report}")


def stay_offline(case):
    """By the option for one command, by the setting for all: no request leaves, nothing is noted of the node, nothing is lost."""
    home = copy_of(synced)
    asked = lambda: len(json.load(urllib.request.urlopen(f"http://127.0.0.1:{node.port}/_/requests")))  # noqa: E731
    requests, waiting, listed = asked(), unsent(home), home.run("node", "list")
    if not waiting:
        raise Failed("nothing waits in the template")
    other = "did:key:z6MkmX9qWjLNLUnB5qBYvqJqNVZkFpBM9CvEJmVBkGqm9KQN"
    for command in (["sync"], ["node", "add", node.url("honest") + "/other"], ["profile", "show", other], ["account", "list", other]):
        for options, settings in ((["--offline"], {}), ([], {"offline": True})):
            with open(os.path.join(home.folder, "settings.json"), "w", encoding="utf-8") as file:
                json.dump({"version": 1, **settings}, file)
            case.seen(home.run(*options, *command, expect=1), ("E-OFFLINE", "E-NOT-FOUND") if command[0] != "sync" else "E-OFFLINE")
    home.run("profile", "set", "gender=typed offline")
    if home.run("profile", "show")["gender"] != "typed offline" or not home.run("recovery", "drill", "--words", home.write("w", TEST_WORDS), expect=None):
        raise Failed("what needs no network does not work")
    if asked() != requests or home.run("node", "list")[0].get("lastError") != listed[0].get("lastError"):
        raise Failed("a node was asked, or is blamed")
    if not waiting < unsent(home):
        raise Failed("what waited is gone")
    os.remove(os.path.join(home.folder, "settings.json"))
    home.run("sync")
    if unsent(home):
        raise Failed("it is not sent afterwards")


if __name__ == "__main__":
    try:
        run_cases(__file__, [
            node_unreachable, node_that_resets, node_away_during_sync, wrong_kind_web_site, wrong_kind_not_found, wrong_kind_no_http,
            wrong_kind_ceramic_one, wrong_chain, another_stream, renamed_stream, wrong_cid, tampered_block, forged_signature,
            forged_content, endless_body, endless_body_at_first_sight, announced_huge, gzip_bomb, slow_loris,
            slow_loris_at_first_sight, dripping_body, dripping_headers, no_answer, deep_json, redirect_into_this_computer,
            ok_without_our_cid, refused_by_the_node, everything_arrives_at_last, stay_offline])  # The last one leaves the node with the edit.
    finally:
        node.__exit__()
