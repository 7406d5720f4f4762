#!/usr/bin/env python3
"""Credentials that somebody made false on purpose, with a right signature wherever the trick is elsewhere, and the texts of foreign test data:
each is refused with its code and words, and the home is as it was. What only looks odd is taken, and shown as plain text."""
import base64
import glob
import hashlib
import json
import os
import subprocess
import sys
import time
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from amphora import CLI, TEST_DID, TEST_WORDS, Failed, Home, equal, seed_of_words  # noqa: E402
from cases import copy_of, data_hash, make_template, run_cases, timed, without_passphrase  # noqa: E402
from wallet import SolanaWallet, base58  # noqa: E402

CORPORA = os.path.join(os.environ.get("AMPHORA_SHARED", os.path.join(HERE, "..", "..", "..", "shared")), "corpora", "open")
AUDIENCE, NONCE = "https://verifier.example", "n-0S6_WzA2Mj"
PAST, FUTURE = "2020-01-01T00:00:00Z", "2090-01-01T00:00:00Z"
template = None


def one_home():
    """For what must leave it as it is."""
    global template
    template = template or make_template(profile=False, draft=False)
    return template


def home_of():
    return copy_of(one_home())


def b64(data):
    data = data if isinstance(data, (bytes, str)) else json.dumps(data)
    return base64.urlsafe_b64encode(data if isinstance(data, bytes) else data.encode()).rstrip(b"=").decode()


class Key:
    """An Ed25519 key that signs whatever it is given."""

    def __init__(self, seed):
        self.wallet = SolanaWallet(seed)
        public = self.wallet._public
        self.did = "did:key:z" + base58(b"\xed\x01" + public)
        self.kid = self.did + "#" + self.did.removeprefix("did:key:")
        self.jwk = {"kty": "OKP", "crv": "Ed25519", "x": b64(public)}

    def token(self, header, payload):
        text = b64(header) + "." + b64(payload)
        return text + "." + b64(self.wallet.sign(text))


ISSUER, MALLORY, HOLDER = Key(b"\x31" * 32), Key(b"\x32" * 32), Key(bytes.fromhex(seed_of_words(TEST_WORDS)))


def jwt(key=ISSUER, header=None, **more):
    payload = {"iss": ISSUER.did, "sub": TEST_DID, "nbf": 1700000000, "vc": {"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential"],
                                                                            "credentialSubject": {"name": "Ada"}}, **more}
    return key.token(header or {"alg": "EdDSA", "typ": "JWT"}, payload)


def vc_jose(key=ISSUER, header=None, **more):
    payload = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"], "issuer": ISSUER.did,
               "credentialSubject": {"id": TEST_DID, "name": "Ada"}, **more}
    return key.token(header or {"alg": "EdDSA", "typ": "vc+jwt", "kid": ISSUER.kid}, payload)


def digest(text):
    return b64(hashlib.sha256(text.encode()).digest())


def sd_jwt(*disclosures, digests=None, key=ISSUER, **more):
    payload = {"iss": ISSUER.did, "vct": "urn:example:test", "cnf": {"jwk": HOLDER.jwk}, "_sd_alg": "sha-256", "_sd": [digest(each) for each in disclosures] if digests is None else digests,
               **more}
    return "~".join([key.token({"alg": "EdDSA", "typ": "dc+sd-jwt", "kid": key.kid}, payload), *disclosures, ""])


def claim(name, value, salt="c2FsdHNhbHRzYWx0c2FsdA"):
    return b64([salt, name, value])


def bound(text, key=HOLDER, **more):
    """With a key binding of this key."""
    return text + key.token({"alg": "EdDSA", "typ": "kb+jwt"}, {"iat": int(time.time()), "aud": AUDIENCE, "nonce": NONCE, "sd_hash": digest(text), **more})


def refused(case, text, code):
    """By import and by verify, with this code; nothing is stored."""
    home = one_home()
    path = home.write("c", text)
    before = data_hash(home.folder)
    case.seen(home.run("credential", "import", path, expect=1), code)
    checked = without_passphrase(home).run("credential", "verify", path, expect=3)
    if code not in [reason.get("code") for reason in checked["reasons"] if reason["result"] == "fail"]:
        raise Failed(f"verify: {checked['reasons']}, expected {code}")
    case.same(before, data_hash(home.folder))


def refused_presentation(case, text, code):
    home = without_passphrase(one_home())
    before = data_hash(home.folder)
    checked = home.run("credential", "verify", home.write("p", text), "--audience", AUDIENCE, "--nonce", NONCE, expect=3)
    first = next(reason for reason in checked["reasons"] if reason["result"] == "fail")
    equal(first.get("code"), code, first["detail"])
    case.code, case.words = code, first["detail"]
    case.same(before, data_hash(home.folder))


def taken(text):
    home = home_of()
    held = home.run("credential", "import", home.write("c", text))["imported"][0]
    return home, home.run("credential", "show", held["id"])


def good_ones_are_taken(case):
    """The counter-proof: what is made here without a trick is valid."""
    for text in (jwt(), vc_jose(), sd_jwt(claim("name", "Ada"))):
        equal(taken(text)[1]["overall"], "valid", "taken")
    home = home_of()
    equal(home.run("credential", "verify", home.write("p", bound(sd_jwt(claim("name", "Ada")))), "--audience", AUDIENCE, "--nonce", NONCE)["overall"], "valid", "and presented")


# ---- signatures and keys ------------------------------------------------------------------------------------------------------------

def algorithm_none(case):
    for name in ("none", "None", "nOnE"):
        refused(case, jwt(header={"alg": name}).rsplit(".", 1)[0] + ".", "E-VC-ALGORITHM")


def algorithm_confusion(case):
    for name in ("HS256", "ES256", "ES256K"):
        for text in (jwt(header={"alg": name}), vc_jose(header={"alg": name, "kid": ISSUER.kid})):
            refused(case, text, "E-VC-ALGORITHM")


def a_key_from_the_header(case):
    """Signed rightly with the key that the header brings along, which is not the issuer's."""
    refused(case, jwt(MALLORY, {"alg": "EdDSA", "jwk": MALLORY.jwk}), "E-VC-SIGNATURE")
    refused(case, jwt(MALLORY, {"alg": "EdDSA", "kid": MALLORY.kid}), "E-VC-SIGNATURE")
    refused(case, jwt(MALLORY, {"alg": "EdDSA", "jku": "http://127.0.0.1:1/keys", "x5u": "http://127.0.0.1:1/x"}), "E-VC-SIGNATURE")
    refused(case, sd_jwt(claim("name", "Ada"), key=MALLORY), "E-VC-ISSUER")
    refused(case, vc_jose(MALLORY, {"alg": "EdDSA", "kid": MALLORY.kid}), "E-VC-ISSUER")


def an_overlong_signature(case):
    token = jwt()
    refused(case, token + "A" * 86, "E-VC-SIGNATURE")
    refused(case, token + "A" * 10_000, "E-VC-SIGNATURE")


def a_malformed_signature(case):
    head = jwt().rsplit(".", 1)[0]
    for signature in ("AA", "A" * 85, "=" * 86, "A A", "\u0041\u0301" * 43, ""):
        home = one_home()
        before = data_hash(home.folder)
        path = home.write("c", head + "." + signature)
        case.seen(home.run("credential", "import", path, expect=1), ("E-VC-SIGNATURE", "E-VC-FORMAT"))
        home.run("credential", "verify", path, expect=3)
        case.same(before, data_hash(home.folder))


# ---- claims -------------------------------------------------------------------------------------------------------------------------

def duplicate_json_keys(case):
    refused(case, ISSUER.token('{"alg":"EdDSA","alg":"EdDSA"}', "{}"), "E-VC-DUPLICATE")
    payload = base64.urlsafe_b64decode(jwt().split(".")[1] + "==").decode()
    refused(case, ISSUER.token({"alg": "EdDSA"}, payload[:-1] + ', "sub": "did:example:other"}'), "E-VC-DUPLICATE")
    refused(case, ISSUER.token({"alg": "EdDSA"}, payload.replace('"name": "Ada"', '"name": "Ada", "n\\u0061me": "Eve"')), "E-VC-DUPLICATE")


def duplicate_claims(case):
    """A disclosure over a claim that stands there in the open, and two disclosures of one name."""
    refused(case, sd_jwt(claim("name", "Eve"), name="Ada"), "E-VC-DISCLOSURE")
    refused(case, sd_jwt(claim("name", "Ada"), claim("name", "Eve", "b3RoZXJzYWx0b3RoZXI")), "E-VC-DISCLOSURE")
    once = claim("name", "Ada")
    refused(case, sd_jwt(once, digests=[digest(once), digest(once)]), "E-VC-DISCLOSURE")
    refused(case, sd_jwt(once, again={"_sd": [digest(once)]}), "E-VC-DISCLOSURE")


def contradicting_claims(case):
    refused(case, vc_jose(iss=MALLORY.did), "E-VC-CLAIMS")
    refused(case, vc_jose(sub=MALLORY.did), "E-VC-CLAIMS")


def unused_disclosures(case):
    refused(case, sd_jwt(claim("name", "Ada")) + claim("admin", True) + "~", "E-VC-DISCLOSURE")
    refused(case, sd_jwt(claim("admin", True), digests=[]), "E-VC-DISCLOSURE")


def repeated_disclosures(case):
    once = claim("name", "Ada")
    refused(case, sd_jwt(once) + once + "~", "E-VC-DISCLOSURE")


def decoys_are_ignored(case):
    shown = claim("name", "Ada")
    _, seen = taken(sd_jwt(shown, digests=[digest("decoy 1"), digest(shown), digest("decoy 2")]))
    equal([seen["overall"], seen["claims"]], ["valid", {"name": "Ada"}], "decoys are no claims")
    case.words = "valid, decoys are no claims"


def registered_names_in_a_disclosure(case):
    refused(case, sd_jwt(claim("iss", MALLORY.did)), "E-VC-DISCLOSURE")
    refused(case, sd_jwt(claim("_sd", [])), "E-VC-DISCLOSURE")
    refused(case, sd_jwt(claim("...", "x")), "E-VC-DISCLOSURE")


# ---- time ---------------------------------------------------------------------------------------------------------------------------

def expired(case):
    for text in (jwt(exp=1700000001), vc_jose(validUntil=PAST), sd_jwt(claim("name", "Ada"), exp=1700000001)):
        refused(case, text, "E-VC-EXPIRED")


def not_yet_valid(case):
    for text in (jwt(nbf=3786912000), vc_jose(validFrom=FUTURE), sd_jwt(claim("name", "Ada"), nbf=3786912000)):
        refused(case, text, "E-VC-NOT-YET")


def an_old_presentation(case):
    refused_presentation(case, bound(sd_jwt(claim("name", "Ada")), iat=int(time.time()) - 25 * 3600), "E-VC-EXPIRED")


# ---- presentations ------------------------------------------------------------------------------------------------------------------

def wrong_audience(case):
    refused_presentation(case, bound(sd_jwt(claim("name", "Ada")), aud="https://other.example"), "E-VC-AUDIENCE")


def wrong_nonce(case):
    refused_presentation(case, bound(sd_jwt(claim("name", "Ada")), nonce="another"), "E-VC-NONCE")


def a_presentation_of_another_holders_credential(case):
    """The credential of the test phrase, presented and rightly signed by Mallory."""
    refused_presentation(case, bound(sd_jwt(claim("name", "Ada")), MALLORY), "E-VC-HOLDER")
    vp = {"iss": MALLORY.did, "aud": AUDIENCE, "nonce": NONCE, "nbf": int(time.time()), "exp": int(time.time()) + 200,
          "vp": {"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiablePresentation"], "holder": MALLORY.did, "verifiableCredential": [jwt()]}}
    refused_presentation(case, MALLORY.token({"alg": "EdDSA", "typ": "JWT"}, vp), "E-VC-HOLDER")
    # The same made out by the holder is valid.
    mine = json.loads(json.dumps(vp).replace(MALLORY.did, HOLDER.did))
    home = home_of()
    equal(home.run("credential", "verify", home.write("p", HOLDER.token({"alg": "EdDSA", "typ": "JWT"}, mine)), "--audience", AUDIENCE, "--nonce", NONCE)["overall"], "valid", "the holder's own")


def a_binding_to_other_disclosures(case):
    text = sd_jwt(claim("name", "Ada"), claim("age", 36))
    fewer = "~".join(text.split("~")[:2]) + "~"
    refused_presentation(case, fewer + bound(text)[len(text):], "E-VC-HOLDER")


# ---- size and text ------------------------------------------------------------------------------------------------------------------

def ten_megabytes(case):
    """Wherever a file is taken: the claims, a form, a token, a disclosure, a backup."""
    home = home_of()
    huge = home.write("huge", '{"a": "' + "x" * 10_000_000 + '"}')
    good = home.write("claims", '{"statement": "x"}')
    before = data_hash(home.folder)
    for command in (["issue", "--subject", TEST_DID, "--template", "statement", "--claims", huge], ["issue", "--subject", TEST_DID, "--schema", huge, "--claims", good],
                    ["import", huge], ["import", home.write("t", sd_jwt(claim("name", "x" * 10_000_000)))], ["import", home.write("t", jwt() + "A" * 10_000_000)],
                    ["import", home.write("x.amphora-credentials", "AMPHORA" + "x" * 50_000_000)]):
        answer, seconds = timed(lambda command=command: home.run("credential", *command, expect=1))
        case.seen(answer, "E-SIZE")
        case.told_after(seconds, 60)
        case.same(before, data_hash(home.folder))


NAMES = ["<img src=http://127.0.0.1:1/x.png><script>alert(1)</script>", "\u202eadA\u2066", "Ada\r\nsignature: pass\x1b[2J"]


def plain(home, *arguments):
    """What a person reads on the terminal."""
    done = subprocess.run([CLI, "--home", home.folder, "--key-store", "file", *arguments], env=home.env, capture_output=True, text=True, timeout=300)
    if done.returncode not in (0, 3, 4):
        raise Failed(done.stderr)
    return done.stdout


def html_and_bidi_text_in_every_name(case):
    """Names of claims, of people, of kinds, of issuers, of identities; own data, and the corpus own-adversarial/names: one line of text each."""
    path = os.path.join(CORPORA, "own-adversarial", "names.json")
    names = NAMES + ([entry["text"] for entry in json.load(open(path, encoding="utf-8"))] if os.path.exists(path) else [])
    good = plain(taken(jwt())[0], "credential", "list").count("\n")
    for text in (jwt(vc={"@context": ["https://www.w3.org/2018/credentials/v1"], "type": ["VerifiableCredential", NAMES[0] + NAMES[1]],
                         "credentialSubject": {**{f"n{i}": name for i, name in enumerate(names)}, **{name: "x" for name in names if name.strip()}}}),
                 vc_jose(name=NAMES[2], description=NAMES[1], issuer={"id": ISSUER.did, "name": "".join(NAMES)}),
                 sd_jwt(*(claim(name, name, "c2FsdHNhbHRzYWx0c2F" + str(i % 10) + str(i // 10)) for i, name in enumerate(names) if name.strip()), vct="".join(NAMES))):
        home, seen = taken(text)
        equal(seen["text"], text, "kept as it came")
        shown = plain(home, "credential", "show", seen["id"])
        listed = plain(home, "credential", "list")
        equal(listed.count("\n"), good, "one line in the list")
        for letter in set(shown + listed) - {"\n"}:
            if unicodedata.category(letter) == "Cc" or letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
                raise Failed(f"U+{ord(letter):04X} is printed: {shown}")
        if any(line.startswith("signature: pass") for line in shown.splitlines()):
            raise Failed(f"a claim made a line: {shown}")
        case.words = f"{len(names)} names, as in " + next((line for line in shown.splitlines() if "202e" in line), shown).strip()[:100]
    home = home_of()
    before = data_hash(home.folder)
    home.run("identity", "rename", NAMES[1] + NAMES[0], expect=None)
    home.run("profile", "set", "--extra", "name=" + NAMES[1], "affiliations:=" + json.dumps(NAMES), NAMES[1] + "=x")
    for command in (["identity", "list"], ["identity", "show"], ["profile", "show"], ["profile", "history"], ["stream", "list"]):
        if set(plain(home, *command)) & set("\u202e\u2066\x1b"):
            raise Failed(f"{' '.join(command)} prints a name as it is")
    case.before, case.after = before, data_hash(home.folder)


# ---- foreign test data --------------------------------------------------------------------------------------------------------------

def verdict(home, path):
    """The code with which `verify` refuses it."""
    checked = home.run("credential", "verify", path, expect=None)
    failed = [reason["code"] for reason in checked["reasons"] if reason["result"] == "fail"]
    equal([home.exit, checked["overall"]], [3, "invalid"] if failed else [4, "unknown"], "not valid")
    return failed[0] if failed else "E-UNSUPPORTED"


def corpus(case, texts):
    """None of these texts is a credential of anybody: none is valid (some cannot be checked here), none is kept. Whether its signature is right is
    asked in tests/jose, of all of them; AMPHORA_CORPUS_STEP=5: here, of each fifth where there are many."""
    if not os.path.isdir(CORPORA):
        case.words = "ran 0: the corpora are not here"
        return
    home = one_home()
    locked, before, codes = without_passphrase(home), data_hash(home.folder), {}
    if len(texts) > 50:
        texts = texts[::int(os.environ.get("AMPHORA_CORPUS_STEP", "1"))]
    for number, text in enumerate(texts):
        path = home.write("c", text)
        code = verdict(locked, path)
        codes[code] = codes.get(code, 0) + 1
        if number % 100 == 0 or codes[code] == 1:
            case.seen(home.run("credential", "import", path, expect=1), code)
    case.code = ", ".join(f"{count} {code}" for code, count in sorted(codes.items()))
    case.words = f"ran {sum(codes.values())} of {len(texts)}"
    case.same(before, data_hash(home.folder))
    equal(home.run("credential", "list"), [], "nothing is kept")


def json_of(*parts):
    with open(os.path.join(CORPORA, *parts), encoding="utf-8") as file:
        return json.load(file)


def text_of(value):
    return value if isinstance(value, str) else json.dumps(value)


def wycheproof(*files):
    return [text_of(test["jws"]) for name in files if os.path.isdir(CORPORA) for group in json_of("wycheproof", name)["testGroups"] for test in group["tests"] if "jws" in test]


def wycheproof_jws(case):
    corpus(case, wycheproof("json_web_signature_test.json", "json_web_crypto_test.json"))


def wycheproof_jwk(case):
    corpus(case, wycheproof("json_web_key_test.json"))


def jose_cookbook(case):
    texts = []
    for path in sorted(glob.glob(os.path.join(CORPORA, "jose-cookbook", "*", "*.json"))):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        texts += [text_of(each) for each in (data["output"].values() if "output" in data else [data])]
    corpus(case, texts)


def own_adversarial_headers(case):
    """Signed by the issuer over the header as it is. no-kid, jwk-embedded and those that only name things elsewhere are about events; a credential's
    kid is a hint (protocol/09 §9.2), so these are taken, and the key is the issuer's all the same."""
    hints = {"no-kid", "jwk-embedded", "jku", "kid-path", "kid-sql", "cap-http"}
    if not os.path.isdir(CORPORA):
        return
    entries, codes = json_of("own-adversarial", "jws-headers.json"), {}
    home = one_home()
    locked, before = without_passphrase(home), data_hash(home.folder)
    payload = jwt().split(".")[1]
    for entry in entries:
        text = entry["protected"] + "." + payload
        own, other = (text + "." + b64(key.wallet.sign(text)) for key in (ISSUER, MALLORY))
        if entry["id"] in hints:
            locked.run("credential", "verify", home.write("c", own), expect=0)
        else:
            verdict(locked, home.write("c", own))
        code = verdict(locked, home.write("c", other))
        codes[code] = codes.get(code, 0) + 1
        equal(home.run("credential", "import", home.write("c", other), expect=1)["error"]["code"], code, "and is not kept")
    case.code = ", ".join(f"{count} {code}" for code, count in sorted(codes.items()))
    case.words = f"ran {sum(codes.values())} of {len(entries)}"
    case.same(before, data_hash(home.folder))


def sd_jwt_corpus(case):
    """Each case issued here by another implementation of the rules (this file), its disclosures in the other order, and one of them changed."""
    if not os.path.isdir(CORPORA):
        return
    done = subprocess.run([sys.executable, "-B", os.path.join(HERE, "..", "tools", "sd-jwt-cases.py"), os.path.join(CORPORA, "sd-jwt")], capture_output=True, text=True, timeout=300)
    cases, ran, codes = json.loads(done.stdout), 0, {}
    home = one_home()
    locked, before = without_passphrase(home), data_hash(home.folder)
    for entry in cases:
        claims, disclosures = json.loads(json.dumps(entry["claims"])), []
        # Inner ones first: a claim that is kept back holds the digests of what is kept back in it.
        for pointer in sorted(entry["conceal"], key=lambda each: -each.count("/")):
            *way, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
            place = claims
            for part in way:
                place = place[int(part) if isinstance(place, list) else part]
            salt = b64(hashlib.sha256(pointer.encode()).digest()[:16])
            if isinstance(place, list):
                disclosures.append(b64([salt, place[int(last)]]))
                place[int(last)] = {"...": digest(disclosures[-1])}
            else:
                disclosures.append(b64([salt, last, place.pop(last)]))
                place.setdefault("_sd", []).append(digest(disclosures[-1]))
        payload = {"iss": ISSUER.did, "vct": "urn:example:corpus", **{key: value for key, value in claims.items() if key not in ("iss", "vct", "nbf", "exp", "iat", "cnf", "status")}}
        text = "~".join([ISSUER.token({"alg": "EdDSA", "typ": "dc+sd-jwt", "kid": ISSUER.kid}, payload), *disclosures, ""])
        checked = locked.run("credential", "verify", home.write("c", text), expect=None)
        if checked["overall"] == "invalid":
            code = next(reason.get("code") for reason in checked["reasons"] if reason["result"] == "fail")
            raise Failed(f"{entry['name']}: {code} {checked['reasons']}")
        ran += 1
        if disclosures:
            changed = text.replace(disclosures[0], disclosures[0][:-3] + ("AAA" if disclosures[0][-3:] != "AAA" else "BBB"))
            checked = locked.run("credential", "verify", home.write("c", changed), expect=3)
            code = next(reason["code"] for reason in checked["reasons"] if reason["result"] == "fail")
            codes[code] = codes.get(code, 0) + 1
    case.code = ", ".join(f"{count} {code}" for code, count in sorted(codes.items()))
    case.words = f"ran {ran} of {len(cases)}, and {sum(codes.values())} with one disclosure changed"
    case.same(before, data_hash(home.folder))


HELPERS = ("one_home", "home_of", "b64", "jwt", "vc_jose", "digest", "sd_jwt", "claim", "bound", "refused", "refused_presentation", "taken", "plain", "verdict", "corpus", "json_of", "text_of", "wycheproof")

if __name__ == "__main__":
    run_cases(__file__, [value for name, value in list(globals().items())
                         if callable(value) and getattr(value, "__module__", "") == "__main__" and name not in HELPERS and not isinstance(value, type)])
