#!/usr/bin/env python3
"""A Ceramic node that lies or fails on purpose, for tests. Python standard library only, 127.0.0.1 only.

    fake_node.py [--empty | --upstream URL [--upstream-ipfs URL]] [--second-upstream URL] [--mode MODE]
                 [--tls good|self|expired|wrong-host --tls-dir DIR] [--port N] [--parent PID]
    fake_node.py --modes              prints "name<TAB>what it does", one line a mode
    fake_node.py --ask PORT requests  asks a running one (see Control) and prints what it says; also: --ask PORT reset

Prints its port (a free one, unless --port) as one line, then serves until it is ended or its parent process is gone (--parent:
whose it is, for one that may be gone before this program has started).
Where an honest answer is distorted it comes from
  - the real node at --upstream (and its IPFS RPC at --upstream-ipfs), or
  - without --upstream, a small node in memory: it starts with the tiles of tests/vectors/golden/node-streams.json
    (read back from a real node; elsewhere: AMPHORA_VECTORS), takes new tiles and events, answers in the real node's
    forms, wants the schema to be there, refuses a stale prev and ignores an unknown one. It believes every signature.
    The recorded tiles hold an index of the key with seed 0x01 × 32 and most published schemas; --empty starts without.

The behaviour is the first segment of the path, so one server shows them all: the base URL of a node that forges
signatures is http://127.0.0.1:PORT/forged-signature/ and of an honest one http://127.0.0.1:PORT/honest/. A path that
starts with none of the names gets --mode (default honest). The segment is
    MODE            the fault at the requests it is about (each mode names its own)
    MODE@ROUTE      at these instead: all health chains stream commits multi create append post ipfs
                    (post = create and append: POST streams, POST commits, multiqueries excluded)
    MODE:N          the first N of these requests, honest afterwards: http-500@post:2
Control, never distorted:
    GET  /_/requests   [{n, mode, route, method, path, bytes, status, forwarded}] in order of arrival
    POST /_/reset      forgets them, and what MODE:N has counted
    any  /_/trap/…     where redirects lead; answers 200 and is listed with route "trap", so a test sees if one was followed

The names are those of tests/vectors/own-adversarial/lying-node.json and of the bad input the issue lists. Modes of one
connection (hang, slow-loris, endless) last until the client goes away, at most LIFETIME_S.
"""
import argparse
import os
import sys
import threading
import time
import urllib.request

sys.dont_write_bytecode = True  # nothing is written into the source tree
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fake_node import faults, modes, server, tls, upstream  # noqa: E402


def die_with_parent(parent):
    while parent != 1 and os.getppid() == parent:
        time.sleep(0.5)
    os._exit(0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upstream")
    parser.add_argument("--empty", action="store_true")
    parser.add_argument("--upstream-ipfs")
    parser.add_argument("--second-upstream")
    parser.add_argument("--mode", default="honest")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--parent", type=int, default=os.getppid())
    parser.add_argument("--tls", choices=tls.KINDS)
    parser.add_argument("--tls-dir")
    parser.add_argument("--modes", action="store_true")
    parser.add_argument("--ask", nargs=2, metavar=("PORT", "CONTROL"))
    args = parser.parse_args()
    if args.modes:
        for name in sorted(modes.MODES):
            print(f"{name}\t{modes.MODES[name].__doc__}")
        return
    if args.ask:
        url = f"http://127.0.0.1:{args.ask[0]}/_/{args.ask[1]}"
        method = "POST" if args.ask[1] == "reset" else "GET"
        with urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=30) as reply:
            print(reply.read().decode())
        return
    if args.tls and not args.tls_dir:
        parser.error("--tls needs --tls-dir")
    if modes.parse_segment(args.mode) is None:
        parser.error(f"no such mode: {args.mode}")

    threading.Thread(target=die_with_parent, args=(args.parent,), daemon=True).start()
    honest = upstream.Proxy(args.upstream, args.upstream_ipfs) if args.upstream else upstream.Memory(recorded=not args.empty)
    second = upstream.Proxy(args.second_upstream, None) if args.second_upstream else None
    node = server.make(args.port, honest, second, args.mode)
    if args.tls:
        node.socket = tls.context(args.tls, args.tls_dir).wrap_socket(
            node.socket, server_side=True, do_handshake_on_connect=False)  # in the thread of the connection
    print(node.server_address[1], flush=True)
    try:
        node.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
