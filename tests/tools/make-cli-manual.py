#!/usr/bin/env python3
"""make-cli-manual.py [--check]: writes packaging/linux/amphora-cli.1 from what the program at $AMPHORA_CLI says of itself, or compares."""
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parents[2]
HEAD = r""".TH AMPHORA\-CLI 1 "" "Amphora" "User commands"
.SH NAME
amphora\-cli \- one identity that is yours, on the command line
.SH SYNOPSIS
.B amphora\-cli
.RI [ options ] " command" " ..."
.SH DESCRIPTION
Everything that the window of
.BR amphora (1)
does, without a display: make or restore an identity, edit the profile, send it to nodes, check what is stored. It works on the same home,
never asks a question on standard input unless that is a terminal, and with
.B \-\-json
prints one JSON document.
"""
TAIL = r""".SH EXIT STATUS
0 done, 1 the world failed, 2 wrong usage, 3 a check found something false, 4 a check could not tell.
.SH ENVIRONMENT
.TP
.B AMPHORA_PASSPHRASE
The passphrase of a vault that is kept in a file instead of the keyring.
.TP
.B AMPHORA_KIT_PASSPHRASE
The same for a recovery kit, if it has another one.
.SH SEE ALSO
.BR amphora (1)
"""


def escape(text):
    return re.sub(r"^([.'])", r"\\&\1", text.replace("\\", "\\e").replace("-", r"\-"), flags=re.M)


def help_of(program, path):
    text = subprocess.run([program, *path, "--help"], capture_output=True, text=True, check=True).stdout
    sections, rows = {}, None
    for line in text.splitlines()[1:]:
        if title := re.fullmatch(r"([A-Z][a-z]+):", line):
            rows = sections.setdefault(title[1], [])
        elif rows is not None and (row := re.match(r"  (\S.*?)(?:  +(.*))?$", line)):
            rows.append([row[1], row[2] or ""])
        elif rows and (more := re.match(r"   +(\S.*)$", line)):
            rows[-1][1] = f"{rows[-1][1]} {more[1]}".strip()
    return text.splitlines()[0], sections


def rows_of(rows):
    return "".join(f".TP\n.B {escape(name)}\n{escape(words) or escape('(see the command)')}\n" for name, words in rows if "--help" not in name)


def walk(program, path):
    about, sections = help_of(program, path)
    out = ""
    if path:
        arguments = " ".join(name for name, _ in sections.get("Positionals", []))
        if not sections.get("Subcommands"):
            out += f".SS {escape(' '.join(path))} {escape(arguments.split(' TEXT')[0])}\n{escape(about)}\n".replace(" \n", "\n", 1)
            out += rows_of(sections.get("Positionals", [])) + rows_of(sections.get("Options", []))
    else:
        out += ".SH OPTIONS\n" + rows_of(sections["Options"]) + ".SH COMMANDS\n"
    for name, _ in sections.get("Subcommands", []):
        out += walk(program, [*path, name])
    return out


def main():
    program = str(pathlib.Path(os.environ["AMPHORA_CLI"]).resolve())
    file = HERE / "packaging/linux/amphora-cli.1"
    manual = HEAD + walk(program, []) + TAIL
    if sys.argv[1:] == ["--check"]:
        if file.read_text(encoding="utf-8") != manual:
            sys.exit("packaging/linux/amphora-cli.1 differs from the program: run tests/tools/make-cli-manual.py")
        return
    file.write_text(manual, encoding="utf-8")


if __name__ == "__main__":
    main()
