#!/usr/bin/env python3
"""kill_loop.py N: kills amphora-cli with SIGKILL at N random moments of `profile set`, then sends everything to the node.

Every edit whose command had ended with 0 must be there afterwards, and be on the node exactly once. Run under with-ceramic-node.sh and
with-keyring.sh (the keychain makes a round fast; without one set AMPHORA_KILL_FILE_STORE=1).
"""
import json
import os
import random
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from amphora import Failed, Home, check, equal  # noqa: E402

MEASURED_EVERY = 25


def main(rounds, seed):
    random.seed(seed)
    print(f"{rounds} kills, seed {seed}")
    home = Home(keychain="AMPHORA_KILL_FILE_STORE" not in os.environ)
    home.restore()
    home.run("profile", "set", "name=start")
    acknowledged, killed, ended, whole = ["start"], 0, 0, 0.0
    for number in range(rounds):
        if number % MEASURED_EVERY == 0:  # The span grows with the history, and with what else the machine does.
            begun = time.monotonic()
            home.run("profile", "set", f"name=measured {number}")
            whole = time.monotonic() - begun
            acknowledged.append(f"measured {number}")
        value = f"edit {number}"
        begun = time.monotonic()
        process = subprocess.Popen(home.command("profile", "set", "name=" + value), env=home.env, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True)
        try:
            # Half of them anywhere in its life, half near its end, where the edit is saved; some may end by themselves.
            first = random.choice((0.0, 0.6))
            output, _ = process.communicate(timeout=random.uniform(whole * first, whole * 1.15))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            output, _ = process.communicate()
        if process.returncode == 0:
            acknowledged.append(value)
            ended += 1
            whole = min(whole, time.monotonic() - begun)  # The sample may have been taken while the machine was busy.
        elif process.returncode == -signal.SIGKILL:
            killed += 1
        else:
            raise Failed(f"round {number}: exit {process.returncode} {output}")
    print(f"{killed} killed, {ended} ended in time")
    check(killed > rounds // 3, "a good part of the rounds was killed in the middle")

    def values_of(history):
        return [change["new"] for version in history for change in version["changes"] if change["field"] == "name"]

    values = values_of(home.run("profile", "history"))
    print(f"{len(values) - len(acknowledged)} edits of killed commands had been saved all the same")
    missing = [value for value in acknowledged if value not in values]
    equal(missing, [], f"each of the {len(acknowledged)} edits whose command had ended is there")
    equal(len(values), len(set(values)), "none is there twice")
    equal(home.run("fsck")["bad"], [], "the store is sound")

    home.run("node", "add", os.environ["AMPHORA_TEST_NODE_URL"], "--yes")
    report = home.run("sync")
    equal(report["refused"], 0, "the node takes all of it")
    record = [stream for stream in home.run("stream", "list", "--own") if stream["family"] != "IDX"][0]["streamId"]
    done = subprocess.run([os.environ["AMPHORA_TEST_CLIENT"], "stream-state", os.environ["AMPHORA_TEST_NODE_URL"], record],
                          capture_output=True, text=True, timeout=300, check=True)
    log = [entry["cid"] for entry in json.loads(done.stdout)["state"]["log"]]
    equal(len(log), len(set(log)), "the node has no event twice")
    versions = [version["version"] for version in home.run("profile", "history")]
    equal([cid for cid in versions if log.count(cid) != 1], [], f"each of the {len(versions)} versions is on the node exactly once")
    print("kill loop: nothing was lost")


if __name__ == "__main__":
    try:
        main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 30))
    except Failed as failure:
        print("FAILED " + str(failure), file=sys.stderr)
        sys.exit(1)
