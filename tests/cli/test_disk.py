#!/usr/bin/env python3
"""A full and a broken disk at every n-th file call of `profile set`: the old or the new profile, never neither, and it is said.
AMPHORA_FAULT_SHIM is the library of tests/support/fault_shim.cpp; AMPHORA_FAULT_STEP=3 takes only each third call."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from amphora import Failed, Home  # noqa: E402
from cases import copy_of, data_hash, make_template, run_cases, without_passphrase  # noqa: E402

SHIM = os.environ["AMPHORA_FAULT_SHIM"]
STEP = int(os.environ.get("AMPHORA_FAULT_STEP", "1"))
template = make_template(draft=True)
OLD, NEW = "Ada Lovelace", "Augusta Ada King"


def faulty(home, number, error, report, **more):
    other = Home(home.folder)
    other.env.update(LD_PRELOAD=SHIM, AMPHORA_FAULT_UNDER=home.folder, AMPHORA_FAULT_AT=str(number), AMPHORA_FAULT_ERROR=error,
                     AMPHORA_FAULT_REPORT=report, **more)
    # A program with the address sanitizer wants to be first, and does not need to be.
    other.env["ASAN_OPTIONS"] = (other.env.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0").lstrip(":")
    return other


def at_every_call(case, error, codes, **more):
    report = os.path.join(tempfile.mkdtemp(prefix="amphora-fault."), "report")
    points = failed = 0
    messages = {}
    number = 1
    while True:
        home = copy_of(template)
        before = data_hash(home.folder)
        other = faulty(home, number, error, report, **more)
        answer = other.run("profile", "set", "name=" + NEW, expect=None)
        with open(report, encoding="utf-8") as file:
            fired = int(re.search(r"fired=(\d+)", file.read())[1])
        plain = without_passphrase(home)
        name = plain.run("profile", "show").get("name")
        if other.exit == 0 and name != NEW:
            raise Failed(f"call {number}: success, and the profile says {name!r}")
        if other.exit != 0:
            failed += 1
            if other.exit != 1 or not fired:
                raise Failed(f"call {number}: exit {other.exit}: {answer}")
            case.seen(answer, codes)
            messages[case.code] = case.words
            if name == OLD:
                case.same(before, data_hash(home.folder))
            elif name != NEW:
                raise Failed(f"call {number}: neither old nor new: {name!r}")
        if plain.run("fsck")["bad"]:
            raise Failed(f"call {number}: fsck finds something")
        if other.exit != 0 and points % 8 == 0:  # Once the disk is well again the same command works.
            home.run("profile", "set", "name=" + NEW)
            if home.run("profile", "draft", "show")["changed"] != {"description": "Not yet published"}:
                raise Failed(f"call {number}: the draft is gone")
        shutil.rmtree(home.folder)
        if not fired:
            break
        points += 1
        number += STEP
    case.code = " ".join(sorted(messages)) or "-"
    case.words = f"{points} calls, {failed} of them made it fail: " + " / ".join(messages.values())
    if failed < 3:
        raise Failed(f"only {failed} of {points} faults had an effect: is the shim loaded?")


def disk_full_at_every_call(case):
    at_every_call(case, "ENOSPC", ("E-DISK-FULL", "E-IO"), AMPHORA_FAULT_STICKY="1", AMPHORA_FAULT_CALLS="open,write,truncate,allocate,mkdir")


def input_output_error_at_every_call(case):
    at_every_call(case, "EIO", ("E-IO", "E-DISK-FULL"))


def fill(folder):
    """Writes until nothing goes any more; returns the file's name."""
    path = os.path.join(folder, "filler")
    with open(path, "ab", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                pass
    return path


def full_disk_with_a_reserve(case):
    """Goal D4 on a real full disk, 6 MiB in memory: the reserve pays for one edit more, then it is said; reading and taking the key elsewhere
    always work, and when there is room again there is a reserve again."""
    disk = tempfile.mkdtemp(prefix="amphora-disk.")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m,mode=0700", "tmpfs", disk], capture_output=True).returncode != 0:
        case.words = "skipped: no tmpfs may be mounted here"
        return
    try:
        shutil.copytree(template.folder, os.path.join(disk, "home"))
        home = Home(os.path.join(disk, "home"))
        reserve = os.path.join(home.folder, "reserve")
        home.run("profile", "draft", "set", "gender=before")
        if os.path.getsize(reserve) != 1024 * 1024:
            raise Failed("no reserve was kept")
        filler = fill(disk)
        home.run("profile", "draft", "set", "gender=typed on a full disk")
        if os.path.exists(reserve):
            raise Failed("the reserve is still there: was the disk full?")
        fill(disk)
        before = data_hash(home.folder)
        case.seen(home.run("profile", "set", "name=" + NEW, expect=1), "E-DISK-FULL")
        case.same(before, data_hash(home.folder))
        if home.run("profile", "draft", "show")["changed"].get("gender") != "typed on a full disk":
            raise Failed("the draft that was saved is gone")
        if without_passphrase(home).run("profile", "show").get("name") != OLD:
            raise Failed("the profile cannot be read")
        if home.run("fsck")["bad"]:
            raise Failed("fsck finds something")
        home.run("recovery", "kit", "--out", os.path.join(tempfile.mkdtemp(prefix="amphora-kit."), "a.amphora-kit"))
        os.unlink(filler)
        home.run("profile", "set", "name=" + NEW)
        if os.path.getsize(reserve) != 1024 * 1024:
            raise Failed("no new reserve was kept")
    finally:
        subprocess.run(["umount", "-l", disk], check=False)
        os.rmdir(disk)


if __name__ == "__main__":
    try:
        run_cases(__file__, [full_disk_with_a_reserve, disk_full_at_every_call, input_output_error_at_every_call])
    finally:
        shutil.rmtree(template.folder)
