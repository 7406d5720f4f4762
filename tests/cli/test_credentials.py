#!/usr/bin/env python3
"""Credentials from the command line, as a script sees them: issued in one home, held in another, shown, checked, exported, restored; and each
case of bad input with its code, its words, and a home that is left as it was."""
import base64
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
from amphora import CLI, TEST_DID, Failed, Home, equal  # noqa: E402
from cases import FakeNode, data_hash, run_cases, without_passphrase  # noqa: E402
from recorder import Recorder  # noqa: E402
from secret_search import SecretSearch  # noqa: E402

AUDIENCE, NONCE = "https://verifier.example", "n-0S6_WzA2Mj"
CLAIMS = {"organization": "PLANTED-GUILD", "memberName": "PLANTED-ADA \u202e<b>", "role": "Smith", "memberNumber": "0042", "memberSince": "2020-02-29"}
SEED = "07" * 32
HOMES = {}


def homes():
    """An issuer and a holder, made once."""
    if not HOMES:
        issuer, holder = Home(), Home()
        issuer.run("identity", "import", "--seed", issuer.write("seed", SEED))
        holder.restore()
        HOMES.update(issuer=issuer, holder=holder, issuer_did=issuer.run("identity", "list")[0]["did"])
    return HOMES["issuer"], HOMES["holder"]


def out(name):
    return os.path.join(tempfile.mkdtemp(prefix="amphora-out."), name)


def write(name, data):
    path = out(name)
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())
    return path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def sha256(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode()).hexdigest()


def b64(data):
    return base64.urlsafe_b64encode(data if isinstance(data, bytes) else json.dumps(data).encode()).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def issue(issuer, *more, claims=None, template="membership", subject=TEST_DID, form="sd-jwt", expect=0):
    kind = ["--template", template] if template else []
    return issuer.run("credential", "issue", "--subject", subject, *kind, "--claims", issuer.write("claims.json", json.dumps(claims or CLAIMS)),
                      "--format", form, *more, expect=expect)


def results(answer):
    return {reason["check"]: reason["result"] for reason in answer["reasons"]}


def nobody():
    """A home where nothing was ever made, and no passphrase."""
    return without_passphrase(Home())


def from_issuing_to_four_audiences(case):
    issuer, holder = homes()
    made = issue(issuer, "--out", out("given.sd-jwt"))
    given = read(made["file"])
    equal(made["text"].encode(), given, "the written file is the credential")
    equal([entry["role"] for entry in issuer.run("credential", "list")], ["issued"], "the issuer keeps a copy as issued")

    preview = holder.run("credential", "import", made["file"], "--preview")
    equal([preview["known"], preview["credential"]["claims"]], [False, CLAIMS], "a preview shows what it says")
    equal(holder.run("credential", "list"), [], "and stores nothing")
    got = holder.run("credential", "import", made["file"])["imported"]
    equal([got[0]["id"], got[0]["role"]], [sha256(given)[:16], "held"], "the id is the hash of the received text")
    shown = holder.run("credential", "show", got[0]["id"])
    equal([shown["overall"], shown["claims"], shown["text"].encode()], ["valid", CLAIMS, given], "it is valid, and kept byte for byte")
    equal(results(shown), {"format": "pass", "signature": "pass", "issuer": "pass", "dates": "pass", "schema": "pass", "holder": "pass"}, "reason by reason")
    equal(holder.run("credential", "import", made["file"])["imported"][0]["id"], got[0]["id"], "again is the same")
    equal(len(holder.run("credential", "list", "--search", "planted smith")), 1, "the search finds its words")
    equal(holder.run("credential", "list", "--search", "baker"), [], "and no others")

    asked = ["--audience", AUDIENCE, "--nonce", NONCE]
    pick = ["--disclose", "/role", "/memberSince", *asked]
    preview = holder.run("credential", "present", got[0]["id"], *pick, "--preview")
    sent = holder.run("credential", "present", got[0]["id"], *pick)
    equal(sent["shown"], preview["shown"], "the preview is what goes out")
    equal(sorted(sent["disclosed"]), ["/memberSince", "/role"], "two of five claims")
    for kept in ("PLANTED-GUILD", "PLANTED-ADA", "0042"):
        for part in sent["presentation"].replace("~", ".").split("."):
            if kept.encode() in unb64(part):
                raise Failed(kept + " is in the presentation")
    checked = nobody().run("credential", "verify", write("p.sd-jwt", sent["presentation"]), *asked)
    equal([checked["overall"], checked["credentials"][0]["claims"]], ["valid", {"role": "Smith", "memberSince": "2020-02-29"}], "a verifier without identity reads them")
    entry = holder.run("credential", "ledger")[-1]
    equal([entry["audience"], entry["nonce"], sorted(entry["disclosed"]), entry["sha256"]],
          [AUDIENCE, NONCE, ["/memberSince", "/role"], sha256(sent["presentation"])], "the ledger knows who was shown what")

    for whom, options in (("wallet", []), ("verifier", pick), ("backup", []), ("print", [])):
        written = holder.run("credential", "export", got[0]["id"], "--for", whom, "--out", out("x." + whom), *options)
        equal(written["sha256"], sha256(read(written["file"])), f"for {whom}: path and SHA-256 are those of the file")
        if whom == "wallet":
            equal(read(written["file"]), given, "another wallet gets it as it came")
        if whom == "print" and not read(written["file"]).startswith(b"%PDF-"):
            raise Failed("no PDF")
        if whom == "verifier":
            equal(nobody().run("credential", "verify", written["file"], *asked)["overall"], "valid", "a verifier gets a presentation")
    case.words = "issued, imported, presented, exported"


def a_backup_restores_in_another_home_and_a_flipped_bit_is_refused(case):
    issuer, holder = homes()
    holder.run("credential", "import", write("c.jwt", issue(issuer, form="jwt")["text"]))
    holder.run("credential", "import", write("c.jwt", issue(issuer, form="vc-jose", template="statement", claims={"statement": "PLANTED-STATEMENT"})["text"]))
    backup = holder.run("credential", "export", "--all", "--for", "backup", "--out", out("mine.amphora-credentials"))
    data = read(backup["file"])
    if b"PLANTED" in data or b"eyJ" in data:
        raise Failed("the backup is readable")
    other = Home()
    other.run("identity", "create", "--words-out", out("words"))
    other.run("credential", "import", backup["file"])
    keys = ("id", "role", "addedAt", "title", "format")
    wanted = [{key: entry[key] for key in keys} for entry in holder.run("credential", "list")]
    equal([{key: entry[key] for key in keys} for entry in other.run("credential", "list")], wanted, "the same set, hash by hash")
    equal(other.run("credential", "ledger"), holder.run("credential", "ledger"), "and the same ledger")
    bound = other.run("credential", "present", wanted[0]["id"], "--audience", AUDIENCE, "--nonce", NONCE, expect=1)
    equal(bound["error"]["code"], "E-VC-BOUND", "bound to a key that is not there: held, not presented")
    before = data_hash(other.folder)
    for at in (3, len(data) // 2, len(data) - 1):
        broken = bytearray(data)
        broken[at] ^= 1
        answer = other.run("credential", "import", write("broken.amphora-credentials", bytes(broken)), expect=1)
        case.seen(answer, ("E-BACKUP-DAMAGED", "E-PASSPHRASE", "E-VC-FORMAT"))
    other.env["AMPHORA_KIT_PASSPHRASE"] = "another one"
    case.seen(other.run("credential", "import", backup["file"], expect=1), "E-PASSPHRASE")
    case.same(before, data_hash(other.folder))


def nothing_of_a_credential_lies_open(case):
    """A search over every byte of both homes and every request to a node; it is shown to find what is planted on purpose. With a real node:
    tests/interop/credential_secrets.py."""
    issuer, holder = homes()
    from_issuing_to_four_audiences(case) if not holder.run("credential", "list") else None
    with FakeNode("--empty") as node, Recorder(node.url()) as recorder:
        holder.run("profile", "set", "name=PUBLIC-NAME")
        holder.run("node", "add", recorder.url)
        holder.run("sync", "--yes")
        holder.run("node", "remove", recorder.url)
    holder.run("fsck")
    public = SecretSearch(["PUBLIC-NAME"])
    equal([bool(public.in_requests(recorder.seen)), bool(public.in_folder(holder.folder))], [True, True], "what is public is found")
    secret = SecretSearch(["PLANTED", "dc+sd-jwt", AUDIENCE, NONCE])
    secret.must_find_what_is_planted(holder.folder)
    case.words = "looked at " + secret.must_find_nothing(issuer.folder, holder.folder, requests=recorder.seen)


def every_template_in_every_format_is_valid(case):
    issuer, _ = homes()
    for template, claims in (("membership", CLAIMS), ("achievement", {"title": "First"}), ("statement", {"statement": "So."})):
        for form in ("jwt", "vc-jose", "sd-jwt"):
            made = issue(issuer, "--expires", "2090-01-01T00:00:00Z", claims=claims, template=template, form=form)
            equal([made["overall"], made["claims"], made["format"]], ["valid", claims, form], f"{template} as {form}")
    schema = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": {"degree": {"type": "string"}}, "required": ["degree"]}
    made = issue(issuer, "--schema", issuer.write("s.json", json.dumps(schema)), claims={"degree": "BSc"}, template=None)
    equal(made["claims"], {"degree": "BSc"}, "from a schema")
    case.seen(issue(issuer, "--schema", issuer.write("s.json", json.dumps(schema)), claims={"degree": 1}, template=None, expect=1), "E-VC-SCHEMA")
    rounded = {"degree": "BSc", "number": 12345678901234567890123}
    case.seen(issue(issuer, "--schema", issuer.write("s.json", json.dumps(schema)), claims=rounded, template=None, expect=1), "E-VC-CLAIMS")
    case.seen(issue(issuer, "--schema", issuer.write("s.json", json.dumps(dict(schema, unevaluatedProperties=False))), claims={"degree": "x"}, template=None, expect=1), "E-UNSUPPORTED")
    case.seen(issue(issuer, form="di", expect=1), "E-UNSUPPORTED")
    case.seen(issue(issuer, template=None, expect=2), "E-USAGE")


def a_template_is_issued_by_what_is_said_of_it(case):
    """Nothing but `credential templates` is known here: neither a name nor a claim."""
    issuer, _ = homes()
    templates = issuer.run("credential", "templates")
    equal(sorted(one["name"] for one in templates), ["achievement", "membership", "statement"], "the templates")
    for one in templates:
        fill = lambda claim: "2026-01-31" if claim["kind"] == "date" else "x" * claim["maxLength"]  # noqa: E731
        whole = {claim["name"]: fill(claim) for claim in one["claims"]}
        needed = {claim["name"]: whole[claim["name"]] for claim in one["claims"] if claim["required"]}
        for claims in (whole, needed):
            issued = issue(issuer, claims=claims, template=one["name"])
            equal(issued["claims"], claims, f"{one['name']} with {len(claims)} claims")
        for name in needed:
            case.seen(issue(issuer, claims={key: value for key, value in whole.items() if key != name}, template=one["name"], expect=1), "E-VC-SCHEMA")
        said = case.seen(issue(issuer, claims={**whole, "other": 1}, template=one["name"], expect=1), "E-VC-SCHEMA")
        equal([said["where"], all(claim in said["detail"] for claim in whole)], ["/other", True], "which claims there are")
        for claim in one["claims"]:
            case.seen(issue(issuer, claims={**whole, claim["name"]: whole[claim["name"]] + "x"}, template=one["name"], expect=1), "E-VC-SCHEMA")
    equal([one["name"] for one in issuer.run("credential", "templates", "statement")], ["statement"], "one of them")
    case.seen(issuer.run("credential", "templates", "diploma", expect=2), "E-USAGE")
    for command in ("issue", "templates"):
        said = subprocess.run([CLI, "credential", command, "--help"], capture_output=True, text=True, check=True).stdout
        equal("credential templates" in said or "which claims" in said, True, "the help leads there")


def what_has_no_place_is_not_signed(case):
    """A file that cannot be written is seen before anything is issued, or noted as shown."""
    issuer, _ = homes()
    made = issue(issuer, subject=HOMES["issuer_did"])
    before = data_hash(issuer.folder)
    nowhere = "/nonexistent/folder/x"
    case.seen(issue(issuer, "--out", nowhere, expect=1), "E-IO")
    pick = ["--audience", AUDIENCE, "--nonce", NONCE]
    case.seen(issuer.run("credential", "present", made["id"], *pick, "--out", nowhere, expect=1), "E-IO")
    case.seen(issuer.run("credential", "export", made["id"], "--for", "verifier", *pick, "--out", nowhere, expect=1), "E-IO")
    case.seen(issuer.run("credential", "export", made["id"], "--for", "verifier", *pick, "--out", write("x", "y"), expect=2), "E-USAGE")
    case.seen(issuer.run("credential", "export", made["id"], "--for", "wallet", "--out", "-", expect=2), "E-USAGE")
    case.same(before, data_hash(issuer.folder))


def whoever_checks_reads_what_is_said(case):
    """In the order of the form and in columns; nothing of what is false."""
    issuer, _ = homes()
    text = issue(issuer)["text"]
    say = lambda data: subprocess.run([CLI, "credential", "verify", write("c", data)], capture_output=True, text=True, timeout=300, env=issuer.env, check=False).stdout  # noqa: E731
    lines = say(text).splitlines()
    claims = [line for line in lines if line.startswith("  ")]
    equal([line.split()[0] for line in claims], list(CLAIMS), "each claim, in the form's order")
    equal(len({len(line) - len(line[2:].lstrip()) for line in claims}), 1, "indented alike")
    equal([lines[0].split(), lines[-1].split()[0]], [["title", "Membership"], "overall"], "what it is, and what is known of it")
    changed = text[:200] + ("A" if text[200] != "A" else "B") + text[201:]
    equal("PLANTED" in say(changed) or "Membership" in say(changed), False, "what was changed is not repeated")
    shown = issue(issuer, "--type", "urn:x:t", template=None, claims={"a": 1})
    equal([reason["detail"] for reason in shown["reasons"] if reason["check"] == "format"], ["sd-jwt, 1 claim disclosed"], "one claim")


def half_a_did_as_the_subject(case):
    issuer, _ = homes()
    for did in ("did:key:zzz", TEST_DID[:-1], "did:jwk:e30", "Ada"):
        for form in ("jwt", "sd-jwt"):
            error = case.seen(issue(issuer, subject=did, form=form, expect=1), "E-DID")
            equal(error["where"], did, "it says which")
    case.seen(issuer.run("account", "list", "did:key:zzz", expect=1), "E-DID")
    case.seen(issuer.run("profile", "show", "did:key:zzz", expect=1), "E-DID")


def a_number_that_programs_read_differently(case):
    issuer, _ = homes()
    for number in (9007199254740993, 6.02e23):
        error = case.seen(issue(issuer, "--type", "urn:x:t", template=None, claims={"n": number}, expect=1), "E-VC-CLAIMS")
        equal([error["where"], "write it as text" in error["detail"], "whole" in error["detail"]], ["/n", True, False], "what to do")
    equal(issue(issuer, "--type", "urn:x:t", template=None, claims={"n": 6.02e-23, "m": 9007199254740991})["claims"], {"n": 6.02e-23, "m": 9007199254740991}, "kept")


def what_is_always_shown_and_when_it_begins_is_the_issuers_word(case):
    issuer, holder = homes()
    made = issue(issuer, "--always", "/organization", "--starts", "2020-01-01T00:00:00Z")
    held = holder.run("credential", "import", write("c", made["text"]))["imported"][0]
    sent = holder.run("credential", "present", held["id"], "--audience", AUDIENCE, "--nonce", NONCE)
    equal([sent["disclosed"], sent["always"]], [[], ["/organization"]], "what cannot be kept back goes along")
    later = issue(issuer, "--starts", "2090-01-01T00:00:00Z")
    equal([later["overall"], later["validFrom"]], ["invalid", "2090-01-01T00:00:00.000Z"], "one that begins later is issued, and not valid before")
    case.seen(issue(issuer, "--always", "/nothing", expect=1), "E-NOT-FOUND")
    case.seen(issue(issuer, "--starts", "2090-01-01T00:00:00Z", "--expires", "2089-01-01T00:00:00Z", expect=2), "E-USAGE")
    written = holder.run("credential", "export", held["id"], "--for", "print", "--language", "de", "--out", out("x.pdf"))
    if not read(written["file"]).startswith(b"%PDF-"):
        raise Failed("no PDF")
    holder.run("credential", "remove", held["id"])


def whole_forms_are_presented_whole(case):
    issuer, holder = homes()
    for form in ("jwt", "vc-jose"):
        held = holder.run("credential", "import", write("c", issue(issuer, form=form)["text"]))["imported"][0]
        refused = holder.run("credential", "present", held["id"], "--disclose", "/role", "--audience", AUDIENCE, "--nonce", NONCE, expect=1)
        case.seen(refused, "E-UNSUPPORTED")
        sent = holder.run("credential", "present", held["id"], "--audience", AUDIENCE, "--nonce", NONCE)
        checked = nobody().run("credential", "verify", write("p", sent["presentation"]), "--audience", AUDIENCE, "--nonce", NONCE)
        equal([checked["overall"], checked["presentation"], checked["credentials"][0]["claims"]], ["valid", True, CLAIMS], form)
        said = [word for word in holder.command("credential", "ledger") if word != "--json"]
        told = subprocess.run(said, env=holder.env, capture_output=True, text=True, timeout=300, start_new_session=True, check=True).stdout
        equal(told.splitlines()[-1].endswith("  all of it"), True, "the ledger in words says that all of it was shown")
        holder.run("credential", "remove", held["id"])
        case.seen(holder.run("credential", "show", held["id"], expect=1), "E-NOT-FOUND")


def verify_says_three_things_by_its_exit_code(case):
    issuer, _ = homes()
    text = issue(issuer, form="jwt")["text"]
    judge = nobody()
    equal(results(judge.run("credential", "verify", write("c", text), expect=0))["holder"], "unknown", "valid: 0")
    judge.run("credential", "verify", write("c", text[:-3] + "AAA"), expect=3)
    judge.run("credential", "verify", write("c", "no credential"), expect=3)
    answer = judge.run("credential", "verify", write("c", issuing("https://issuer.example")), expect=4)
    equal([results(answer)["signature"], results(answer)["issuer"]], ["unsupported", "unsupported"], "nobody is asked: 4")
    judge.run("credential", "verify", "/nonexistent", expect=2)
    judge.run("credential", "verify", write("c", text), "--audience", AUDIENCE, expect=2)
    answer = judge.run("credential", "verify", "-", stdin=text)
    equal(answer["overall"], "valid", "from standard input")
    case.words = "0, 3, 4, 1, 2"


def issuing(issuer, header=None, **more):
    """A token that says what it likes, with a signature of nobody."""
    payload = {"iss": issuer, "sub": TEST_DID, "nbf": 1700000000, "vc": {
        "@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential"], "credentialSubject": {"a": 1}}, **more}
    return f"{b64(header or {'alg': 'EdDSA'})}.{b64(payload)}.{'A' * 86}"


def png(*chunks):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*c) for c in ((b"IHDR", b"\0\0\0\1\0\0\0\1\x08\0\0\0\0"), *chunks, (b"IEND", b"")))


def what_is_here_already_is_said(case):
    issuer, holder = homes()
    path = write("twice.jwt", issue(issuer)["text"])
    said = [subprocess.run([CLI, "--home", holder.folder, "--key-store", "file", "credential", "import", path], env=holder.env, capture_output=True, text=True, timeout=300).stdout
            for _ in range(2)]
    equal(["It was here already" in words for words in said], [False, True], "said the second time")


def a_badge_in_a_picture(case):
    issuer, holder = homes()
    text = issue(issuer, form="vc-jose", template="achievement", claims={"title": "Badge"})["text"]
    baked = png((b"iTXt", b"openbadgecredential\0\x01\0\0\0" + zlib.compress(text.encode())))
    held = holder.run("credential", "import", write("badge.png", baked))["imported"][0]
    equal(holder.run("credential", "show", held["id"])["text"], text, "the credential in it is kept")
    before = data_hash(holder.folder)
    broken = bytearray(baked)
    broken[70] ^= 1
    case.seen(holder.run("credential", "import", write("b.png", bytes(broken)), expect=1), "E-VC-BADGE")
    case.seen(holder.run("credential", "import", write("b.png", png()), expect=1), "E-VC-BADGE")
    case.seen(holder.run("credential", "import", write("b.png", png((b"iTXt", b"openbadgecredential\0\x01\0\0\0" + zlib.compress(b"A" * 30_000_000)))), expect=1), "E-SIZE")
    case.seen(holder.run("credential", "import", write("b.png", png((b"iTXt", b"openbadges\0\0\0\0\0https://x.example"))), expect=1), "E-UNSUPPORTED")
    case.same(before, data_hash(holder.folder))


def bad(name, code, make):
    """One case of bad input: refused by import with its code and words, nothing stored; `verify` says invalid."""
    def run(case):
        issuer, holder = homes()
        text = make(issuer, holder)
        path = write("bad", text)
        before = data_hash(holder.folder)
        case.seen(holder.run("credential", "import", path, expect=1), code)
        case.same(before, data_hash(holder.folder))
        checked = nobody().run("credential", "verify", path, expect=3)
        codes = [reason.get("code") for reason in checked["reasons"] if reason["result"] == "fail"]
        if code not in codes:
            raise Failed(f"verify: {codes}, expected {code}")
    run.__name__ = name.replace(" ", "_")
    return run


def presented(name, code, make, options=(AUDIENCE, NONCE)):
    """One case of a bad presentation: `verify` says invalid, with its code, and stores nothing."""
    def run(case):
        issuer, holder = homes()
        path = write("p", make(issuer, holder))
        before = data_hash(holder.folder)
        checked = without_passphrase(holder).run("credential", "verify", path, "--audience", options[0], "--nonce", options[1], expect=3)
        failed = [reason for reason in checked["reasons"] if reason["result"] == "fail"]
        if failed[0].get("code") != code:
            raise Failed(f"{failed}, expected {code}")
        case.code, case.words = code, failed[0]["detail"]
        case.same(before, data_hash(holder.folder))
    run.__name__ = name.replace(" ", "_")
    return run


def present(holder, text, *pick):
    held = holder.run("credential", "import", write("c", text))["imported"][0]
    sent = holder.run("credential", "present", held["id"], *(["--disclose", *pick] if pick else []), "--audience", AUDIENCE, "--nonce", NONCE)["presentation"]
    holder.run("credential", "remove", held["id"])
    return sent


def first_disclosure(text):
    return text.split("~")[1]


def resigned_by_nobody(text, **header):
    head, payload, signature = text.split(".")
    return f"{b64(dict(json.loads(unb64(head)), **header))}.{payload}.{signature}"


BAD = [
    bad("algorithm none", "E-VC-ALGORITHM", lambda i, h: resigned_by_nobody(issue(i, form="jwt")["text"], alg="none")),
    bad("algorithm none without signature", "E-VC-ALGORITHM", lambda i, h: resigned_by_nobody(issue(i, form="jwt")["text"], alg="nOnE").rsplit(".", 1)[0] + "."),
    bad("algorithm confusion", "E-VC-ALGORITHM", lambda i, h: resigned_by_nobody(issue(i, form="jwt")["text"], alg="HS256")),
    bad("algorithm of another kind of key", "E-VC-ALGORITHM", lambda i, h: resigned_by_nobody(issue(i, form="jwt")["text"], alg="ES256")),
    bad("a key from the header", "E-VC-SIGNATURE", lambda i, h: issuing(HOMES["issuer_did"], {"alg": "EdDSA", "jwk": {"kty": "OKP", "crv": "Ed25519", "x": b64(b"\1" * 32)}})),
    bad("duplicate JSON keys", "E-VC-DUPLICATE", lambda i, h: b64(b'{"alg":"EdDSA","alg":"EdDSA"}') + ".e30." + "A" * 86),
    bad("contradicting claims", "E-VC-CLAIMS", lambda i, h: issuing(HOMES["issuer_did"], vc={"@context": ["https://www.w3.org/2018/credentials/v1"],
        "type": ["VerifiableCredential"], "issuer": "did:example:other", "credentialSubject": {"a": 1}})),
    bad("one changed character", "E-VC-SIGNATURE", lambda i, h: issue(i, form="jwt")["text"][:-6] + "AAAAAA"),
    bad("a claim that was changed", "E-VC-DISCLOSURE", lambda i, h: issue(i)["text"].replace("~", "~" + b64(["c2FsdHNhbHRzYWx0c2FsdA", "role", "King"]) + "~", 1)),
    bad("a repeated disclosure", "E-VC-DISCLOSURE", lambda i, h: (lambda t: t + first_disclosure(t) + "~")(issue(i)["text"])),
    bad("an unused disclosure", "E-VC-DISCLOSURE", lambda i, h: issue(i)["text"] + first_disclosure(issue(i)["text"]) + "~"),
    bad("ten megabytes", "E-SIZE", lambda i, h: "e" * 10_000_000),
    bad("ten megabytes of picture", "E-SIZE", lambda i, h: png((b"tEXt", b"x\0" + b"A" * 10_000_000))),
    bad("something else", "E-VC-FORMAT", lambda i, h: "<html><img src=http://127.0.0.1:1/x></html>"),
    bad("a token of another kind", "E-VC-FORMAT", lambda i, h: f"{b64({'alg': 'EdDSA'})}.{b64({'hello': 1})}.{'A' * 86}"),
    presented("wrong audience", "E-VC-AUDIENCE", lambda i, h: present(h, issue(i)["text"], "/role"), ("https://other.example", NONCE)),
    presented("wrong nonce", "E-VC-NONCE", lambda i, h: present(h, issue(i)["text"], "/role"), (AUDIENCE, "another")),
    presented("wrong audience of a whole form", "E-VC-AUDIENCE", lambda i, h: present(h, issue(i, form="jwt")["text"]), ("https://other.example", NONCE)),
    presented("wrong nonce of a whole form", "E-VC-NONCE", lambda i, h: present(h, issue(i, form="vc-jose")["text"]), (AUDIENCE, "another")),
    presented("a credential in the place of a presentation", "E-VC-HOLDER", lambda i, h: issue(i)["text"]),
    presented("the key binding of another presentation", "E-VC-HOLDER", lambda i, h: present(h, issue(i)["text"], "/role").rsplit("~", 1)[0] + "~"
              + present(h, issue(i)["text"], "/role").rsplit("~", 1)[1]),
]


def presenting_another_holders_credential_is_refused(case):
    issuer, holder = homes()
    kept = issue(issuer)  # Issued to the holder, tried by the issuer.
    before = data_hash(issuer.folder)
    case.seen(issuer.run("credential", "present", kept["id"], "--disclose", "/role", "--audience", AUDIENCE, "--nonce", NONCE, expect=1), "E-VC-BOUND")
    case.same(before, data_hash(issuer.folder))


def html_and_bidi_names_are_one_line_of_text(case):
    issuer, _ = homes()
    made = issue(issuer, claims=dict(CLAIMS, memberName="<img src=http://127.0.0.1:1/x.png>\u202eadA\nroot: ok\x1b[2J"))
    done = subprocess.run([CLI, "--home", issuer.folder, "--key-store", "file", "credential", "show", made["id"]], env=issuer.env, capture_output=True, text=True, timeout=300)
    if "\u202e" in done.stdout or "\x1b" in done.stdout or any(line.startswith("root:") for line in done.stdout.splitlines()):
        raise Failed(done.stdout)
    case.words = next(line for line in done.stdout.splitlines() if "memberName" in line).strip()


CASES = [from_issuing_to_four_audiences, what_is_here_already_is_said, a_backup_restores_in_another_home_and_a_flipped_bit_is_refused, nothing_of_a_credential_lies_open,
         every_template_in_every_format_is_valid, a_template_is_issued_by_what_is_said_of_it, half_a_did_as_the_subject, what_has_no_place_is_not_signed, whoever_checks_reads_what_is_said, a_number_that_programs_read_differently, what_is_always_shown_and_when_it_begins_is_the_issuers_word,
         whole_forms_are_presented_whole, verify_says_three_things_by_its_exit_code, a_badge_in_a_picture,
         presenting_another_holders_credential_is_refused, html_and_bidi_names_are_one_line_of_text, *BAD]

if __name__ == "__main__":
    run_cases(__file__, CASES)
