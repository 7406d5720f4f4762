"""The behaviours that are about the connection and the form of an answer, not about what it says."""
import functools
import json
import socket
import struct
import time
import zlib
from email.utils import formatdate

from .modes import mode
from .upstream import Answer, error

LIFETIME_S = 120
CHUNK = b"[" + b"0," * 8191 + b"0],"


def _head(exchange, *headers, status="200 OK", content_type="application/json; charset=utf-8"):
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers, "Connection: close", "", ""]
    exchange.raw("\r\n".join(lines).encode())


def _until_gone(exchange, step, pause=0.0):
    """Repeats step() until the client goes away, at most LIFETIME_S."""
    end = time.monotonic() + LIFETIME_S
    while time.monotonic() < end and exchange.raw(step()):
        if pause and exchange.client_gone(pause):
            break


@mode("hang", "all")
def hang(exchange):
    """Takes the request and never answers."""
    exchange.client_gone(LIFETIME_S)
    exchange.close()


@mode("close", "all")
def close(exchange):
    """Closes the connection instead of an answer; nothing is done."""
    exchange.close()


@mode("reset", "all")
def reset(exchange):
    """Resets the connection instead of an answer; nothing is done."""
    exchange.close(hard=True)


@mode("drop-reply", "post")
def drop_reply(exchange):
    """Does what was asked and closes the connection without an answer."""
    exchange.honest()
    exchange.close()


@mode("late", "all")
def late(exchange):
    """Does what was asked and answers after 15 seconds."""
    answer = exchange.honest()
    if exchange.client_gone(15):
        exchange.close()
    else:
        exchange.reply(answer)


@mode("twice", "post")
def twice(exchange):
    """Does what was asked twice and answers once."""
    exchange.honest()
    exchange.reply(exchange.honest())


@mode("cut", "read", "chains", "post")
def cut(exchange):
    """Does what was asked; the answer ends in its middle, before its announced length."""
    body = exchange.honest().body
    _head(exchange, f"Content-Length: {len(body)}")
    exchange.raw(body[:len(body) // 2])
    exchange.close()


@mode("no-length", "read", "chains", "post")
def no_length(exchange):
    """A chunked body without end."""
    _head(exchange, "Transfer-Encoding: chunked")
    exchange.raw(b"1\r\n[\r\n")
    _until_gone(exchange, lambda: b"%x\r\n%s\r\n" % (len(CHUNK), CHUNK))
    exchange.close()


@mode("endless", "read", "chains", "post")
def endless(exchange):
    """A body without a length and without end."""
    _head(exchange)
    exchange.raw(b"[")
    _until_gone(exchange, lambda: CHUNK)
    exchange.close()


@mode("huge-length", "read", "chains", "post")
def huge_length(exchange):
    """Announces a body of 8 EiB and starts to send it."""
    _head(exchange, f"Content-Length: {2**63 - 1}")
    exchange.raw(b"[")
    _until_gone(exchange, lambda: CHUNK)
    exchange.close()


@functools.cache
def _bomb():
    """gzip of `[0,0,…0]`, a little over 1 GiB. One packed block is repeated: packing it all would take too long."""
    block, count = b"0," * (1 << 19), 1024
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    head = packer.compress(b"[") + packer.flush(zlib.Z_FULL_FLUSH)
    middle = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    tail = packer.compress(b"0]") + packer.flush()
    checksum = zlib.crc32(b"[")
    for _ in range(count):
        checksum = zlib.crc32(block, checksum)
    size = 1 + count * len(block) + 2
    trailer = struct.pack("<II", zlib.crc32(b"0]", checksum), size & 0xFFFFFFFF)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + head + middle * count + tail + trailer


@functools.cache
def _bomb():
    """Each block starts afresh (Z_FULL_FLUSH), so one is packed and repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block, parts = b"0," * (1 << 19), [b"\x1f\x8b\x08\0\0\0\0\0\0\xff", packer.compress(b"[") + packer.flush(zlib.Z_FULL_FLUSH)]
    parts += [packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)] * 1024
    parts.append(packer.compress(b"0]") + packer.flush())
    checksum = zlib.crc32(b"[")
    for _ in range(1024):
        checksum = zlib.crc32(block, checksum)
    return b"".join(parts) + struct.pack("<II", zlib.crc32(b"0]", checksum), (1024 * len(block) + 3) % 2**32)


@mode("gzip-bomb", "read", "chains", "post")
def gzip_bomb(exchange):
    """1 MiB of gzip that becomes 1 GiB of JSON, whether asked for gzip or not."""
    body = _bomb()
    _head(exchange, "Content-Encoding: gzip", f"Content-Length: {len(body)}")
    exchange.raw(body)
    exchange.close()


@mode("slow-loris", "read", "chains", "post")
def slow_loris(exchange):
    """A body at 1 byte in 10 seconds."""
    _head(exchange, "Content-Length: 1000")
    _until_gone(exchange, lambda: b" ", 10)
    exchange.close()


@mode("drip", "read", "chains", "post")
def drip(exchange):
    """A body at 2 bytes a second: never idle, never done."""
    _head(exchange, "Content-Length: 100000")
    _until_gone(exchange, lambda: b" ", 0.5)
    exchange.close()


@mode("slow-headers", "read", "chains", "post")
def slow_headers(exchange):
    """Headers at 1 line in 2 seconds, without end."""
    exchange.raw(b"HTTP/1.1 200 OK\r\n")
    _until_gone(exchange, lambda: b"X-More: yes\r\n", 2)
    exchange.close()


@mode("endless-headers", "read", "chains", "post")
def endless_headers(exchange):
    """Headers without end, as fast as they go."""
    exchange.raw(b"HTTP/1.1 200 OK\r\n")
    _until_gone(exchange, lambda: b"X-More: yes\r\n" * 1000)
    exchange.close()


@mode("not-http", "all")
def not_http(exchange):
    """Another protocol speaks: an SSH banner."""
    exchange.raw(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
    exchange.close()


def _redirect(exchange, location):
    exchange.reply(Answer(302, b"", headers=[("Location", location)]))


@mode("redirect-loop", "all")
def redirect_loop(exchange):
    """302 to the same address, for ever."""
    _redirect(exchange, exchange.full_path)


@mode("redirect-private", "all")
def redirect_private(exchange):
    """302 to another place of this machine, by a name nobody typed: /_/trap, which is listed when it is reached."""
    _redirect(exchange, f"http://localhost:{exchange.port}/_/trap{exchange.path}")


@mode("redirect-metadata", "all")
def redirect_metadata(exchange):
    """302 to the address where clouds keep their secrets."""
    _redirect(exchange, "http://169.254.169.254/latest/meta-data/")


@mode("redirect-file", "all")
def redirect_file(exchange):
    """302 to a file."""
    _redirect(exchange, "file:///etc/passwd")


@mode("http-500", "read", "chains", "post")
def http_500(exchange):
    """500 with the error text of a real node; nothing is done."""
    exchange.reply(error("Timeout error while loading CID from IPFS: TimeoutError: Failed to get block: request timed out"))


@mode("http-503", "all")
def http_503(exchange):
    """503, as while a node starts; nothing is done."""
    exchange.reply(Answer(503, b"IPFS unreachable", "text/html; charset=utf-8"))


@mode("http-429", "read", "chains", "post")
def http_429(exchange):
    """429 with Retry-After: 1000000000."""
    exchange.reply(Answer(429, b'{"error":"slow down"}', headers=[("Retry-After", "1000000000")]))


@mode("http-401", "read", "chains", "post")
def http_401(exchange):
    """401: a node that wants a login."""
    exchange.reply(Answer(401, b'{"error":"Unauthorized"}', headers=[("WWW-Authenticate", "Bearer")]))


@mode("read-only", "append")
def read_only(exchange):
    """A gateway: writes get 400 with the text of a real one."""
    exchange.reply(error("Method not supported by read only Ceramic", 400))


@mode("stale", "append")
def stale(exchange):
    """Every write is refused as building on stale state."""
    exchange.reply(error("Commit to stream rejected because it builds on stale state. Calling 'sync()' on the stream "
                         "handle will synchronize the stream state in the client with that on the Ceramic node."))


@mode("html-200", "all")
def html_200(exchange):
    """200 with a web page for every path: a captive portal, or simply a web site."""
    exchange.reply(Answer(200, b"<!DOCTYPE html><html><body><h1>Welcome</h1></body></html>", "text/html; charset=utf-8"))


@mode("not-a-node", "all")
def not_a_node(exchange):
    """404 with a web page for every path: a web server that is no node."""
    exchange.reply(Answer(404, b"<!DOCTYPE html><html><body><h1>404 Not Found</h1></body></html>", "text/html"))


@mode("ceramic-one", "all")
def ceramic_one(exchange):
    """A node of the other family: it knows /ceramic only."""
    known = {"/ceramic/liveness": Answer(200), "/ceramic/version": Answer.of({"version": "0.58.0"}),
             "/ceramic/config/network": Answer.of({"name": "inmemory"}), "/ceramic/feed/resumeToken": Answer.of({"resumeToken": "0"})}
    exchange.reply(known.get(exchange.path.split("?")[0], Answer(404, b"", "text/plain")))


@mode("empty-200", "read", "chains", "post")
def empty_200(exchange):
    """200 without a body."""
    exchange.reply(Answer(200))


@mode("not-json", "read", "chains", "post")
def not_json(exchange):
    """200 with a body that calls itself JSON and is cut text."""
    exchange.reply(Answer(200, b'{"streamId":"k2t6wyfsu4p", "state": {"log": ['))


@mode("wrong-types", "read", "chains", "post")
def wrong_types(exchange):
    """JSON with the right names and wrong types: numbers, nulls and texts where lists and maps belong."""
    exchange.reply(Answer.of({"streamId": 7, "state": {"type": "0", "content": None, "log": {"cid": []}}, "commits": 3,
                              "supportedChains": {"0": None}}))


@mode("deep-json", "read", "chains", "post")
def deep_json(exchange):
    """Well-formed JSON, 1 000 000 levels deep, in the place of the answer."""
    exchange.reply(Answer(200, b"[" * 1_000_000 + b"]" * 1_000_000))


@mode("deep-content", "stream", "post")
def deep_content(exchange):
    """The true state with content 100 000 levels deep."""
    answer = exchange.honest()
    value = answer.json
    if isinstance(value, dict) and "state" in value:
        value["state"]["content"] = "@deep@"
        answer = Answer(200, json.dumps(value).encode().replace(b'"@deep@"', b'{"a":' * 100_000 + b"1" + b"}" * 100_000))
    exchange.reply(answer)


@mode("big-json", "read", "chains", "post")
def big_json(exchange):
    """Well-formed JSON of 200 MiB with an honest length."""
    size = 200 << 20
    _head(exchange, f"Content-Length: {size}")
    exchange.raw(b'["')
    left = size - 4
    while left and exchange.raw(b"x" * min(left, 1 << 20)):
        left -= min(left, 1 << 20)
    exchange.raw(b'"]')
    exchange.close()


@mode("million-events", "commits")
def million_events(exchange):
    """The true commits, then 1 000 000 small ones that belong nowhere."""
    value = exchange.honest().json or {"streamId": "", "commits": []}
    start = json.dumps(value)[:-2].encode()
    cid = b"bafyreifhqnrh72tgk5cpy7lhkjqayxvd5tr4akwoqpe7qolhiymypmfdem"
    event = b',{"cid":"' + cid + b'","value":{"id":"' + cid + b'","prev":"' + cid + b'","data":[],"header":{}}}'
    _head(exchange)
    exchange.raw(start)
    for _ in range(1000):
        if not exchange.raw(event * 1000):
            break
    exchange.raw(b"]}")
    exchange.close()


@mode("date-skew", "all")
def date_skew(exchange):
    """Honest answers under a Date header ten years from now."""
    answer = exchange.honest()
    answer.headers.append(("Date", formatdate(time.time() + 10 * 365 * 86400, usegmt=True)))
    exchange.reply(answer)


@mode("false-keep-alive", "all")
def false_keep_alive(exchange):
    """Answers honestly, promises to keep the connection, and closes it."""
    exchange.reply(exchange.honest())
    exchange.handler.connection.shutdown(socket.SHUT_RDWR)
    exchange.close()
