#!/usr/bin/env python3
"""Nothing of a credential goes anywhere by itself (issue 5 B 6); run under with-ceramic-node.sh.

Beside a real node, whose every request is recorded, an identity issues credentials to one in another home; that one imports, searches, presents and
exports them for each audience, publishes and syncs before and after. Then every byte of both homes, of the requests and of the node's own folder is
searched for the claims, the names, the audience and the nonce; the search is shown to find what is planted on purpose, and what is public."""
import json
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "cli"), os.path.join(HERE, "..", "support")]
from amphora import TEST_DID, Failed, Home, check, equal  # noqa: E402
from recorder import Recorder  # noqa: E402
from secret_search import SecretSearch  # noqa: E402

AUDIENCE, NONCE = "https://planted-verifier.example", "planted-nonce-0S6_WzA2Mj"
CLAIMS = {"organization": "Planted Guild", "memberName": "Ada Plánted-Möbius", "role": "Planted Smith", "memberNumber": "planted-0042", "memberSince": "2020-02-29"}
PUBLIC = "Public-Name of the holder"


def path_of(name):
    return os.path.join(tempfile.mkdtemp(prefix="amphora-out."), name)


def written(name, text):
    path = path_of(name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def the_whole_run(issuer, holder, node):
    """Gives the credentials' own texts."""
    texts, asked = [], ["--audience", AUDIENCE, "--nonce", NONCE]
    for home, name in ((issuer, "Public-Name of the issuer"), (holder, PUBLIC)):
        home.run("node", "add", node, "--yes")
        home.run("profile", "set", "name=" + name)
        check(home.run("sync")["refused"] == 0, f"{name} is on the node")
    for form in ("jwt", "vc-jose", "sd-jwt"):
        made = issuer.run("credential", "issue", "--subject", TEST_DID, "--template", "membership", "--claims", written("claims.json", json.dumps(CLAIMS)), "--format", form)
        texts.append(made["text"])
        holder.run("credential", "import", written("c", made["text"]), "--preview")
        held = holder.run("credential", "import", written("c", made["text"]))["imported"][0]
        holder.run("credential", "show", held["id"])
        pick = ["--disclose", "/role", "/memberSince"] if form == "sd-jwt" else []
        texts.append(holder.run("credential", "present", held["id"], *pick, *asked)["presentation"])
        for whom in ("wallet", "verifier", "backup", "print"):
            holder.run("credential", "export", held["id"], "--for", whom, "--out", path_of("x." + whom), *((pick + asked) if whom == "verifier" else []))
        holder.run("credential", "import", written("broken", made["text"][:-9] + "AAAAAAAAA"), expect=1)
    equal(len(holder.run("credential", "list", "--search", "planted smith")), 3, "the search of the holder finds all three")
    holder.run("credential", "remove", held["id"])
    holder.run("credential", "ledger")
    for home in (issuer, holder):
        home.run("account", "link", "--own", expect=None)  # The issuer has no recovery phrase.
        home.run("profile", "set", "description=Written after all of it")
        check(home.run("sync")["refused"] == 0, "and everything is synced again")
        home.run("fsck")
    return texts


def main():
    issuer, holder = Home(), Home()
    issuer.run("identity", "import", "--seed", issuer.write("seed", "07" * 32))
    equal(holder.restore()["did"], TEST_DID, "the holder is the test phrase")
    issuer_did = issuer.run("identity", "list")[0]["did"]
    with Recorder(os.environ["AMPHORA_TEST_NODE_URL"]) as recorder:
        texts = the_whole_run(issuer, holder, recorder.url)
    node_folder = os.environ["AMPHORA_TEST_NODE_DATA"]

    public = SecretSearch([PUBLIC])
    for place, found in (("the home", public.in_folder(holder.folder)), ("the requests", public.in_requests(recorder.seen)), ("the node's folder", public.in_folder(node_folder))):
        check(found, f"what is public is found in {place}")
    # The texts themselves as well: what is signed, what the signature is, and each disclosure; a header names no more than a public key.
    parts = [part[-40:] for text in texts for token, *disclosures in [text.split("~")] for part in (*token.split(".")[1:], *disclosures) if len(part) >= 40]
    secrets = SecretSearch([*CLAIMS.values(), AUDIENCE, NONCE, "dc+sd-jwt", "VerifiableCredential", *parts])
    planted = SecretSearch([*CLAIMS.values(), AUDIENCE, NONCE])
    print(f"ok   the control: {planted.must_find_what_is_planted(holder.folder)} planted on purpose, all found", flush=True)
    looked = secrets.must_find_nothing(issuer.folder, holder.folder, node_folder, requests=recorder.seen)
    print(f"ok   {len(secrets.forms)} secrets are found nowhere: {looked}", flush=True)
    # Who has dealings with whom is a secret as well: neither home names the other side in the open.
    for name, home, other in (("holder", holder, issuer_did), ("issuer", issuer, TEST_DID)):
        SecretSearch([other.removeprefix("did:key:")]).must_find_nothing(home.folder)
        print(f"ok   the home of the {name} does not name the other side", flush=True)
    print("interop credential_secrets: all of it holds")


if __name__ == "__main__":
    try:
        main()
    except (Failed, AssertionError) as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
