"""Changes to honest answers. Each takes a value of the js API and gives a changed copy; nothing is changed in place."""
import base64
import copy

from . import ceramic


def flip_base64(text, url, byte=-1):
    """One bit of one byte of base64 text is another; alphabet (url or standard) and padding stay."""
    raw = bytearray(ceramic.from_base64(text))
    raw[byte] ^= 1
    out = (base64.urlsafe_b64encode if url else base64.b64encode)(bytes(raw)).decode()
    return out if text.endswith("=") else out.rstrip("=")


def flip_cid(text):
    raw = bytearray(ceramic.cid_bytes(text))
    raw[-1] ^= 1
    return ceramic.cid_text(bytes(raw))


def last_signed(commits):
    """The index of the newest signed commit, or None."""
    signed = [n for n, commit in enumerate(commits) if "jws" in commit["value"]]
    return signed[-1] if signed else None


def in_last_commit(body, change):
    """`change(value)` on the newest signed commit; on an unsigned one, its family becomes another."""
    body = copy.deepcopy(body)
    commits = body["commits"]
    n = last_signed(commits)
    if n is None:
        commits[-1]["value"].setdefault("header", {})["family"] = "changed"
    else:
        change(commits[n]["value"])
    return body


def tamper_payload(value):
    value["jws"]["payload"] = flip_base64(value["jws"]["payload"], url=True)


def forge_signature(value):
    signature = value["jws"]["signatures"][0]
    signature["signature"] = flip_base64(signature["signature"], url=True, byte=40)


def tamper_linked_block(value):
    value["linkedBlock"] = flip_base64(value["linkedBlock"], url=False)


def consistent_forgery(value):
    """The content is another and every hash fits again; only the signature cannot."""
    signed = ceramic.payload(value)
    signed["data"] = [{"op": "add", "path": "/name", "value": "Mallory"}] if "prev" in signed else {"name": "Mallory"}
    block = ceramic.encode(signed)
    cid = ceramic.cid_of(block, ceramic.DAG_CBOR)
    value["linkedBlock"] = base64.b64encode(block).decode().rstrip("=")
    value["jws"]["link"] = cid
    value["jws"]["payload"] = base64.urlsafe_b64encode(ceramic.cid_bytes(cid)).decode().rstrip("=")


def refit_cids(body):
    """Each commit is named by the CID its bytes really have, as a careful liar would."""
    body = copy.deepcopy(body)
    for commit in body["commits"]:
        if "jws" in commit["value"]:
            commit["cid"] = ceramic.event_cid(commit["value"])
    return body


def huge_event(value):
    """The linked block has 256 001 bytes, one more than a block may have."""
    value["linkedBlock"] = base64.b64encode(ceramic.encode("x" * (256001 - 5))).decode().rstrip("=")


def forged_anchor(body, seconds):
    """A state whose newest event claims to be anchored at a time, by a proof that proves nothing."""
    body = copy.deepcopy(body)
    state = body["state"]
    tip = state["log"][-1]["cid"]
    for entry in state["log"]:
        entry["timestamp"] = seconds
    state["log"].append({"cid": ceramic.cid_of(b"no such time event", ceramic.DAG_CBOR), "type": 2, "timestamp": seconds})
    state["anchorStatus"] = "ANCHORED"
    state["anchorProof"] = {"root": flip_cid(tip), "txHash": ceramic.cid_of(b"no such transaction", b"\x93\x01"),
                            "txType": "f(bytes32)", "chainId": "eip155:1"}
    if "next" in state:
        state.update(state.pop("next"))
    return body


def anchor_commit(prev, genesis):
    """A time event as GET commits shows it, with a proof block nobody has."""
    proof = ceramic.cid_of(b"no such proof", ceramic.DAG_CBOR)
    value = {"id": genesis, "prev": prev, "proof": proof, "path": ""}
    block = ceramic.encode({k: ceramic.Link(v) if k != "path" else v for k, v in value.items()})
    return {"cid": ceramic.cid_of(block, ceramic.DAG_CBOR), "value": value}
