#!/usr/bin/env python3
"""Writes docs/errors.md from core/base/errc.h (codes and groups) and core/engine/error_words.cpp (words). tests/tidy checks the result."""
import pathlib
import re

root = pathlib.Path(__file__).resolve().parents[2]
words = {}
for name, body in re.findall(r'case Errc::(\w+):\s*return \{(.*?)\};', (root / "core/engine/error_words.cpp").read_text(), re.S):
    words[name] = [text.replace('\\"', '"') for text in re.findall(r'NOOP\("ErrorWords",\s*"((?:[^"\\]|\\.)*)"\)', body)]

out = ["# Error codes", "",
       "Each failure that Amphora tells apart has a code. `amphora-cli` prints it and the window shows it under \"Details\"; the words stand",
       "first. This page is made from `core/base/errc.h` and `core/engine/error_words.cpp`: change those, then run",
       "`python3 tests/tools/make-error-docs.py`.", ""]
body = (root / "core/base/errc.h").read_text().split("#define AMPHORA_ERRC_LIST(X)")[1].split("namespace amphora")[0]
for comment, name, text in re.findall(r'/\* (.*?) \*/|X\((\w+), "([^"]+)"\)', body):
    if comment:
        out += ["", "## " + comment[0].upper() + comment[1:], "", "| code | what happened | is my work safe | what to do |", "| --- | --- | --- | --- |"]
    else:
        happened, safe, to_do = words[name]
        out.append(f"| `{text}` | {happened} | {safe} | {to_do} |")
(root / "docs/errors.md").write_text("\n".join(out).replace("\n\n\n", "\n\n") + "\n")
