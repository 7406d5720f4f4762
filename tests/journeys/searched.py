"""What people keep must lie open nowhere in their homes: tests/support/secret_search.py for the window's journeys."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))
from person import Lost  # noqa: E402
from secret_search import SecretSearch  # noqa: E402


def nothing_lies_open(person, words, *homes):
    """The window is closed first, so that nothing is written while it is read. The control comes before: what is planted is found."""
    person.end()
    search = SecretSearch(words)
    try:
        planted = sum(search.must_find_what_is_planted(home) for home in homes)
        looked = search.must_find_nothing(*homes)
    except AssertionError as found:
        raise Lost(str(found)) from None
    print(f"  {planted} secrets planted on purpose are found; of {len(words)} real ones none in {len(homes)} homes: {looked}", flush=True)
