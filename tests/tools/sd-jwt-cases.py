#!/usr/bin/env python3
"""sd-jwt-cases.py CORPUS: the specification.yml files of the corpus sd-jwt as JSON, for tests/credential/tst_sd_jwt.cpp:
[{name, claims, conceal: [pointer], disclose: [pointer], expected, keyBinding}]. `!sd` marks a member or an element that can be kept back;
`expected` is the corpus's own expect_verified_user_claims where it has one, else what the marks say."""
import json
import pathlib
import sys

import yaml


class Marked:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return isinstance(other, Marked) and self.value == other.value


class Loader(yaml.SafeLoader):
    """Dates stay texts."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"] for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def mark(loader, node):
    if isinstance(node, yaml.MappingNode):
        return Marked(loader.construct_mapping(node, deep=True))
    if isinstance(node, yaml.SequenceNode):
        return Marked(loader.construct_sequence(node, deep=True))
    # The tag took the place of the implicit one: what would the plain text be?
    return Marked(yaml.load(node.value, Loader) if node.style is None else node.value)


Loader.add_constructor("!sd", mark)


class Walk:
    def __init__(self):
        self.conceal, self.disclose = [], []

    def visit(self, value, chosen, pointer):
        """(everything, what is shown)"""
        if isinstance(value, dict):
            chosen = chosen if isinstance(chosen, dict) else {}
            everything, shown = {}, {}
            for key, member in value.items():
                name = key.value if isinstance(key, Marked) else key
                at = f"{pointer}/{str(name).replace('~', '~0').replace('/', '~1')}"
                everything[name], seen = self.visit(member, chosen.get(name), at)
                if self.is_shown(isinstance(key, Marked), name in chosen and chosen[name] is not False, at):
                    shown[name] = seen
            return everything, shown
        if isinstance(value, list):
            chosen = chosen if isinstance(chosen, list) else []
            everything, shown = [], []
            for i, element in enumerate(value):
                at = f"{pointer}/{i}"
                pick = chosen[i] if i < len(chosen) else False
                inner, seen = self.visit(element.value if isinstance(element, Marked) else element, pick, at)
                everything.append(inner)
                if self.is_shown(isinstance(element, Marked), pick is not False and pick is not None, at):
                    shown.append(seen)
            return everything, shown
        return value, value

    def is_shown(self, is_marked, is_chosen, at):
        if is_marked:
            self.conceal.append(at)
            if is_chosen:
                self.disclose.append(at)
        return is_chosen or not is_marked


def main():
    root, cases = pathlib.Path(sys.argv[1]), []
    for file in sorted(root.rglob("specification.yml")):
        spec = yaml.load(file.read_text(encoding="utf-8"), Loader)
        walk = Walk()
        claims, shown = walk.visit(spec["user_claims"], spec.get("holder_disclosed_claims"), "")
        # A disclosure inside one that is kept back cannot go along.
        disclose = [p for p in walk.disclose if all(q in walk.disclose for q in walk.conceal if p.startswith(q + "/"))]
        cases.append({"name": str(file.parent.relative_to(root)), "claims": claims, "conceal": walk.conceal, "disclose": disclose,
                      "expected": spec.get("expect_verified_user_claims", shown), "hasVerdict": "expect_verified_user_claims" in spec,
                      "keyBinding": bool(spec.get("key_binding"))})
    json.dump(cases, sys.stdout)


if __name__ == "__main__":
    main()
