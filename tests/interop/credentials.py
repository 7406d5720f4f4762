#!/usr/bin/env python3
"""Credentials between Amphora and other people's libraries, both ways (issue 5 B): did-jwt-vc judges and makes VC 1.1 tokens, jose the signatures of
vc+jwt, @sd-jwt/sd-jwt-vc the SD-JWT VCs. For each form twenty seeded single changes are refused here; where the other library accepts one, the
section of the specification that refuses it is printed beside it."""
import base64
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
from amphora import TEST_DID, TEST_WORDS, Failed, Home, check, equal, seed_of_words  # noqa: E402

AUDIENCE, NONCE = "https://verifier.example", "n-0S6_WzA2Mj"
CLAIMS = {"organization": "Guild", "memberName": "Ada Möbius", "role": "Smith", "memberNumber": "0042", "memberSince": "2020-02-29"}
OWN = ("iss", "sub", "iat", "nbf", "exp", "vct", "cnf", "_sd_alg", "id")
CHANGES = 20


class Wallet:
    def __init__(self):
        self.process = subprocess.Popen([os.path.join(HERE, "wallet.sh")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise Failed("the other wallet ended")
        return json.loads(line)

    def accepts(self, what, **request):
        answer = self.ask(do="verify", **request)
        check(answer["ok"], f"{what} accepts it" if answer["ok"] else f"{what} accepts it: {answer.get('error')}")
        return {key: value for key, value in answer["claims"].items() if key not in OWN}

    def makes(self, **request):
        answer = self.ask(**request)
        if "text" not in answer:
            raise Failed(f"the other wallet: {answer}")
        return answer


def write(text):
    path = os.path.join(tempfile.mkdtemp(prefix="amphora-file."), "credential")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def jwk_of(did):
    """Of an Ed25519 did:key."""
    alphabet, number = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 0
    for letter in did.removeprefix("did:key:z"):
        number = number * 58 + alphabet.index(letter)
    return {"kty": "OKP", "crv": "Ed25519", "x": base64.urlsafe_b64encode(number.to_bytes(34, "big")[2:]).rstrip(b"=").decode()}


JUDGES = {"jwt": "did-jwt-vc", "vc-jose": "jose", "sd-jwt": "@sd-jwt/sd-jwt-vc"}
PRESENTED = {"jwt": "vp-jwt", "vc-jose": "vp-jose", "sd-jwt": "sd-jwt"}
# What says that a change must be refused although the other library lets it pass, by where in the text it was made.
REFUSED_BY = {
    "header or payload": "RFC 7515 §5.2 step 8: the signature is over the octets of header and payload as they came",
    "signature": "RFC 7515 §2: “without the inclusion of any line breaks, whitespace, or other additional characters”; "
                 "RFC 4648 §3.5: pad bits “MUST be set to zero”, “decoders MAY chose to reject an encoding if the pad bits have not been set to zero”",
    "disclosure": "RFC 9901 §7.1 step 5: “If any Disclosure was not referenced by digest value in the Issuer-signed JWT (directly or recursively via other Disclosures), the SD-JWT MUST be rejected”",
}


def part_of(text, at):
    """Where in a token the character stands."""
    token = text.split("~")[0]
    return "disclosure" if at > len(token) else "signature" if at > token.rindex(".") else "header or payload"


def ours_to_theirs(wallet, issuer, holder, judge):
    texts = {}
    asked = ["--audience", AUDIENCE, "--nonce", NONCE]
    for form, library in JUDGES.items():
        made = issuer.run("credential", "issue", "--subject", TEST_DID, "--template", "membership", "--claims", write(json.dumps(CLAIMS)), "--format", form,
                          "--expires", "2090-01-01T00:00:00Z")
        texts[form] = made["text"]
        equal(wallet.accepts(library, form=form, text=made["text"]), CLAIMS, f"{form}: {library} reads the claims that Amphora issued")
        held = holder.run("credential", "import", write(made["text"]))["imported"][0]
        pick = ["--disclose", "/role", "/memberSince"] if form == "sd-jwt" else []
        sent = holder.run("credential", "present", held["id"], *pick, *asked)["presentation"]
        wanted = {key: CLAIMS[key] for key in ("role", "memberSince")} if pick else CLAIMS
        equal(wallet.accepts(library, form=PRESENTED[form], text=sent, audience=AUDIENCE, nonce=NONCE), wanted, f"{form}: and what Amphora presented, {len(wanted)} of 5 claims")
        for wrong in ({"audience": "https://other.example", "nonce": NONCE}, {"audience": AUDIENCE, "nonce": "another"}):
            check(not wallet.ask(do="verify", form=PRESENTED[form], text=sent, **wrong)["ok"], f"{form}: but not for another audience or nonce")
        equal(judge.run("credential", "verify", write(sent), *asked)["overall"], "valid", f"{form}: Amphora agrees")
    return texts


def theirs_to_ours(wallet, holder, judge):
    holder_jwk = jwk_of(TEST_DID)
    asked = ["--audience", AUDIENCE, "--nonce", NONCE]
    for form, library in JUDGES.items():
        for algorithm in ("EdDSA", "ES256", "ES256K"):
            made = wallet.makes(do="issue", form=form, algorithm=algorithm, seed="0b" * 32, subject=TEST_DID, holderJwk=holder_jwk, claims=CLAIMS, disclose=list(CLAIMS))
            held = holder.run("credential", "import", write(made["text"]))["imported"][0]
            shown = holder.run("credential", "show", held["id"])
            equal([shown["overall"], shown["issuer"], shown["claims"]], ["valid", made["issuer"], CLAIMS], f"{form} {algorithm}: Amphora accepts what {library} made")
            if algorithm == "ES256K" and form != "jwt":
                continue  # jose 6 has no ES256K to present with or to judge by.
            theirs = wallet.makes(do="present", form=PRESENTED[form], seed=seed_of_words(TEST_WORDS), text=made["text"], audience=AUDIENCE, nonce=NONCE, disclose=["role", "memberSince"])
            checked = judge.run("credential", "verify", write(theirs["text"]), *asked)
            wanted = {key: CLAIMS[key] for key in ("role", "memberSince")} if form == "sd-jwt" else CLAIMS
            equal([checked["overall"], checked["credentials"][0]["claims"]], ["valid", wanted], f"{form} {algorithm}: and what it presented")
            judge.run("credential", "verify", write(theirs["text"]), "--audience", AUDIENCE, "--nonce", "another", expect=3)
            pick = ["--disclose", "/role"] if form == "sd-jwt" else []
            ours = holder.run("credential", "present", held["id"], *pick, *asked)["presentation"]
            wanted = {"role": CLAIMS["role"]} if pick else CLAIMS
            equal(wallet.accepts(library, form=PRESENTED[form], text=ours, audience=AUDIENCE, nonce=NONCE), wanted, f"{form} {algorithm}: Amphora presents it on, and {library} accepts that")
        ended = wallet.makes(do="issue", form=form, algorithm="EdDSA", seed="0b" * 32, subject=TEST_DID, holderJwk=holder_jwk, claims=CLAIMS, disclose=list(CLAIMS), expires=1700000000)
        refused = holder.run("credential", "import", write(ended["text"]), expect=1)
        equal(refused["error"]["code"], "E-VC-EXPIRED", f"{form}: what has ended is refused")


def single_changes(wallet, judge, texts):
    """One character of the text, somewhere; always another one of base64url, and never the one it was."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for form, text in texts.items():
        chance, codes, lax = random.Random(f"amphora {form}"), {}, []
        for n in range(CHANGES):
            at = chance.randrange(len(text))
            while text[at] in ".~":
                at = chance.randrange(len(text))
            changed = text[:at] + chance.choice([letter for letter in letters if letter != text[at]]) + text[at + 1:]
            answer = judge.run("credential", "verify", write(changed), expect=None)
            if answer["overall"] != "invalid" or judge.exit != 3:
                raise Failed(f"{form}: change {n} at {at} is not refused: {answer['reasons']}")
            code = next(reason["code"] for reason in answer["reasons"] if reason["result"] == "fail")
            codes[code] = codes.get(code, 0) + 1
            if wallet.ask(do="verify", form=form, text=changed)["ok"]:
                lax.append(at)
        check(sum(codes.values()) == CHANGES, f"{form}: {sum(codes.values())} of {CHANGES} seeded single changes are refused here "
              f"({', '.join(f'{count} {code}' for code, count in sorted(codes.items()))}); {JUDGES[form]} accepts {len(lax)}")
        for at in lax:
            print(f"...  {JUDGES[form]} accepts the change at {at}, in the {part_of(text, at)}; {REFUSED_BY[part_of(text, at)]}", flush=True)
    # The last character of a signature of 64 bytes carries four bits that mean nothing: another text of the same signature.
    for form, text in texts.items():
        end = text.find("~") if "~" in text else len(text)
        twin = letters[letters.index(text[end - 1]) ^ 1]
        changed = text[:end - 1] + twin + text[end:]
        judge.run("credential", "verify", write(changed), expect=3)
        accepts = wallet.ask(do="verify", form=form, text=changed)["ok"]
        print(f"...  {form}: left-over bits in the signature are refused here; {JUDGES[form]} {'accepts' if accepts else 'refuses'} them; {REFUSED_BY['signature']}", flush=True)


def main():
    issuer, holder, judge = Home(), Home(), Home()
    issuer.run("identity", "import", "--seed", write("07" * 32))
    equal(holder.restore()["did"], TEST_DID, "the holder is the test phrase")
    judge.env.pop("AMPHORA_PASSPHRASE")
    wallet = Wallet()
    texts = ours_to_theirs(wallet, issuer, holder, judge)
    theirs_to_ours(wallet, holder, judge)
    single_changes(wallet, judge, texts)
    wallet.process.stdin.close()
    wallet.process.wait(timeout=30)
    print("interop credentials: all of it holds")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
