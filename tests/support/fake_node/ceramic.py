"""The little of the protocol a fake needs: CIDs, DAG-CBOR, StreamIDs, JSON patches. It checks nothing: it is no reader."""
import base64
import hashlib

BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
DAG_CBOR, DAG_JOSE = b"\x71", b"\x85\x01"


class Link(str):
    """A CID inside a CBOR value, as text."""


def from_base64(text):
    """Standard or URL alphabet, with or without padding."""
    text = text.replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(text + "=" * (-len(text) % 4))


def cid_text(raw):
    return "b" + base64.b32encode(raw).decode().lower().rstrip("=")


def cid_bytes(text):
    body = text[1:].upper()
    return base64.b32decode(body + "=" * (-len(body) % 8))


def cid_of(block, codec):
    return cid_text(b"\x01" + codec + b"\x12\x20" + hashlib.sha256(block).digest())


def stream_id(stream_type, genesis_cid):
    number = int.from_bytes(b"\xce\x01" + bytes([stream_type]) + cid_bytes(genesis_cid), "big")
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = BASE36[digit] + digits
    return "k" + digits


def base_stream(text):
    """The StreamID of a StreamID, CommitID or ceramic:// URL text: (stream id, genesis CID)."""
    raw = int(text.rsplit("/", 1)[-1].split("?")[0][1:], 36)
    raw = raw.to_bytes((raw.bit_length() + 7) // 8, "big")
    codec = 1 if raw[4] == 0x71 else 2
    cid = cid_text(raw[3:3 + 1 + codec + 2 + 32])
    return stream_id(raw[2], cid), cid


def _head(major, number):
    for size, info in ((0, None), (1, 24), (2, 25), (4, 26), (8, 27)):
        if info is None and number < 24:
            return bytes([major << 5 | number])
        if info is not None and number < 1 << 8 * size:
            return bytes([major << 5 | info]) + number.to_bytes(size, "big")
    raise ValueError("number too large")


def encode(value):
    """DAG-CBOR of a value without floats."""
    if value is None or isinstance(value, bool):
        return {None: b"\xf6", False: b"\xf4", True: b"\xf5"}[value]
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, Link):
        raw = b"\0" + cid_bytes(value)
        return b"\xd8\x2a" + _head(2, len(raw)) + raw
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        return _head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(encode, value))
    keys = sorted(value, key=lambda k: (len(k.encode()), k.encode()))
    return _head(5, len(value)) + b"".join(encode(k) + encode(value[k]) for k in keys)


def decode(data):
    """The value of one CBOR item; undefined becomes None. For blocks a real writer made: no limits, no strictness."""
    import struct
    at = 0

    def item():
        nonlocal at
        first = data[at]
        at += 1
        major, info = first >> 5, first & 31
        if major == 7:
            if info == 27:
                at += 8
                return struct.unpack(">d", data[at - 8:at])[0]
            return {20: False, 21: True}.get(info)
        number = info
        if info >= 24:
            size = 1 << info - 24
            number = int.from_bytes(data[at:at + size], "big")
            at += size
        if major == 0:
            return number
        if major == 1:
            return -1 - number
        if major in (2, 3):
            at += number
            raw = data[at - number:at]
            return raw if major == 2 else raw.decode()
        if major == 4:
            return [item() for _ in range(number)]
        if major == 5:
            return {item(): item() for _ in range(number)}
        return Link(cid_text(item()[1:]))

    return item()


def jws_block(jws):
    """The DAG-JOSE block of a signed event in its JSON form."""
    signatures = [{"protected": from_base64(s["protected"]), "signature": from_base64(s["signature"])}
                  for s in jws["signatures"]]
    return encode({"payload": from_base64(jws["payload"]), "signatures": signatures})


def event_cid(value):
    """The CID of an event in the JSON form of the js API (unsigned: tiles only)."""
    if "jws" in value:
        return cid_of(jws_block(value["jws"]), DAG_JOSE)
    return cid_of(encode(value), DAG_CBOR)


def payload(value):
    """The signed map of an event, or the unsigned event itself."""
    return decode(from_base64(value["linkedBlock"])) if "jws" in value else value


def patched(content, operations):
    """RFC 6902 add, replace, remove; others a tile of ours never has."""
    import copy
    content = copy.deepcopy(content)
    for operation in operations:
        *parents, last = [p.replace("~1", "/").replace("~0", "~") for p in operation["path"].split("/")[1:]] or [None]
        if last is None:
            content = operation.get("value")
            continue
        target = content
        for part in parents:
            target = target[int(part)] if isinstance(target, list) else target[part]
        if isinstance(target, list):
            index = len(target) if last == "-" else int(last)
            if operation["op"] == "add":
                target.insert(index, operation["value"])
            elif operation["op"] == "remove":
                del target[index]
            else:
                target[index] = operation["value"]
        elif operation["op"] == "remove":
            del target[last]
        else:
            target[last] = operation["value"]
    return content
