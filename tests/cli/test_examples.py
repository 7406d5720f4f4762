#!/usr/bin/env python3
"""One example answer per command in *.json beside this file; each command prints at least its keys (decisions §10), with values of the
same kinds. `--write` makes the examples anew from what the program prints now."""
import itertools
import json
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from amphora import FULL_PROFILE, TEST_WORDS, Failed, Home  # noqa: E402
from browser_session import Session  # noqa: E402
from cases import FakeNode, run_cases  # noqa: E402
from wallet import SOLANA, SolanaWallet, base58  # noqa: E402


def answers():
    """(name of the example, answer) of every command that issue 3 has."""
    with FakeNode("--empty") as node:
        home = Home()
        words = home.write("words", TEST_WORDS)
        folder = tempfile.mkdtemp(prefix="amphora-out.")
        yield "identity-restore", home.run("identity", "restore", "--words", words, "--name", "Ada")
        yield "profile-set", home.run("profile", "set", home.write("profile.json", json.dumps(FULL_PROFILE)))
        yield "profile-show", home.run("profile", "show")
        home.run("profile", "set", "gender=none")
        history = home.run("profile", "history")
        yield "profile-history", history
        yield "profile-draft-set", home.run("profile", "draft", "set", "url=https://example.org/new")
        yield "profile-draft-show", home.run("profile", "draft", "show")
        yield "profile-draft-publish", home.run("profile", "draft", "publish")
        yield "profile-draft-discard", home.run("profile", "draft", "discard")
        photo = os.path.join(HERE, "..", "media", "data", "photo-with-position.jpg")
        yield "profile-picture-set", home.run("profile", "picture", "set", photo)
        yield "profile-picture-clear", home.run("profile", "picture", "clear")
        yield "profile-restore", home.run("profile", "restore", history[0]["version"])
        home.env.pop("AMPHORA_PASSPHRASE")
        yield "identity-list", home.run("identity", "list")
        yield "identity-did", home.run("identity", "did", "--show")
        yield "identity-rename", home.run("identity", "rename", "Countess")
        yield "recovery-drill-no-node", home.run("recovery", "drill", "--words", words, expect=4)
        yield "node-add", home.run("node", "add", node.url())
        yield "node-set", home.run("node", "set", node.url(), "--ipfs", "none")
        yield "sync-needs-a-yes", home.run("sync", expect=2)
        yield "outbox-list", home.run("outbox", "list")
        yield "node-test", home.run("node", "test", node.url())
        yield "sync", home.run("sync", "--yes")
        yield "node-list", home.run("node", "list")
        yield "recovery-drill", home.run("recovery", "drill", "--words", words)
        streams = home.run("stream", "list", "--own")
        yield "stream-list", streams
        yield "stream-show", home.run("stream", "show", streams[-1]["streamId"])
        yield "stream-log", home.run("stream", "log", streams[-1]["streamId"])
        yield "stream-verify", home.run("stream", "verify", streams[-1]["streamId"])
        yield "fsck", home.run("fsck")
        yield "fsck-repair", home.run("fsck", "--repair")
        yield "node-remove", home.run("node", "remove", node.url())
        yield "error", home.run("stream", "show", streams[-1]["streamId"][:-1] + "x", expect=1)
        from amphora import PASSPHRASE
        home.env["AMPHORA_PASSPHRASE"] = PASSPHRASE
        yield "identity-show", home.run("identity", "show")
        yield "identity-did-accounts", home.run("identity", "did", "--show", "--accounts")
        yield "account-link-own", home.run("account", "link", "--own")
        wallet = SolanaWallet()
        request = home.run("account", "prepare", "--chain", SOLANA, "--address", wallet.address)
        yield "account-prepare", request
        yield "account-confirm", home.run("account", "confirm", request["requestId"], "--signature", base58(wallet.sign(request["message"])))
        yield "account-list", home.run("account", "list")
        yield "account-verify", home.run("account", "verify")
        yield "account-lookup", home.run("account", "lookup", wallet.account)
        yield "account-remove", home.run("account", "remove", wallet.account)
        wallet = SolanaWallet(b"\x22" * 32)
        session = Session(home)
        session.answer({"chain": SOLANA, "address": wallet.address, "message": session.message, "signature": "0x" + wallet.sign(session.message).hex()})
        yield "account-link-browser", session.end()
        yield "recovery-kit", home.run("recovery", "kit", "--out", os.path.join(folder, "ada.amphora-kit"))
        yield "recovery-words", home.run("recovery", "words", "--words-out", os.path.join(folder, "ada-words"))
        other = Home()
        yield "identity-create", other.run("identity", "create", "--words-out", os.path.join(folder, "words"))
        seed = Home()
        yield "identity-import", seed.run("identity", "import", "--seed", seed.write("seed", "01" * 32))


def credential_answers():
    """What the commands about credentials print."""
    home, folder = Home(), tempfile.mkdtemp(prefix="amphora-out.")
    did = home.restore()["did"]
    claims = home.write("claims.json", json.dumps({"organization": "Guild of Smiths", "role": "Smith", "memberSince": "2020-02-29"}))
    yield "credential-templates", home.run("credential", "templates")
    issued = home.run("credential", "issue", "--subject", did, "--template", "membership", "--claims", claims, "--expires", "2090-01-01T00:00:00Z",
                      "--out", os.path.join(folder, "membership.sd-jwt"))
    yield "credential-issue", issued
    yield "credential-import-preview", home.run("credential", "import", issued["file"], "--preview")
    yield "credential-import", home.run("credential", "import", issued["file"])
    yield "credential-list", home.run("credential", "list")
    yield "credential-show", home.run("credential", "show", issued["id"])
    asked = ["--disclose", "/role", "--audience", "https://verifier.example", "--nonce", "n-1"]
    yield "credential-present-preview", home.run("credential", "present", issued["id"], *asked, "--preview")
    sent = home.run("credential", "present", issued["id"], *asked)
    yield "credential-present", sent
    yield "credential-verify", home.run("credential", "verify", home.write("p", sent["presentation"]), "--audience", "https://verifier.example", "--nonce", "n-1")
    yield "credential-verify-invalid", home.run("credential", "verify", home.write("p", "no credential"), expect=3)
    yield "credential-ledger", home.run("credential", "ledger")
    yield "credential-export", home.run("credential", "export", "--all", "--for", "backup", "--out", os.path.join(folder, "mine.amphora-credentials"))
    yield "credential-remove", home.run("credential", "remove", issued["id"])


def missing(example, answer, at=""):
    """What of the example is not in the answer, as paths. A list is judged by its first element."""
    if isinstance(example, dict):
        if not isinstance(answer, dict):
            return [at or "/"]
        found = []
        for key, value in example.items():
            # The fields of a profile are the person's; everything else belongs to the command.
            if key not in answer:
                found.append(f"{at}/{key}")
            else:
                found += missing(value, answer[key], f"{at}/{key}")
        return found
    if isinstance(example, list):
        if not isinstance(answer, list) or (example and not answer):
            return [at or "/"]
        return missing(example[0], answer[0], at + "/0") if example else []
    return [] if type(example) is type(answer) else [at]


def each_command_prints_at_least_the_keys_of_its_example(case):
    seen = set()
    problems = []
    for name, answer in itertools.chain(answers(), credential_answers()):
        seen.add(name + ".json")
        path = os.path.join(HERE, name + ".json")
        if "--write" in sys.argv:
            with open(path, "w", encoding="utf-8") as file:
                json.dump(answer, file, ensure_ascii=False, indent=1)  # Ports and folders in it are this machine's: tidy them by hand.
                file.write("\n")
            continue
        with open(path, encoding="utf-8") as file:
            problems += [f"{name}: {key}" for key in missing(json.load(file), answer)]
    problems += [f"{name}: no command prints it" for name in sorted(set(os.listdir(HERE)) - seen) if name.endswith(".json")]
    case.words = f"{len(seen)} commands"
    if problems:
        raise Failed("; ".join(problems))


if __name__ == "__main__":
    run_cases(__file__, [each_command_prints_at_least_the_keys_of_its_example])
