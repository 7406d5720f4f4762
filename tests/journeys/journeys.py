"""journeys.py [NAME…]   what people come to do, done at the real window by keyboard alone, with the real keyring and the real node.

Run under with-desktop.sh; the journeys that need a node also under tests/interop/with-ceramic-node.sh. AMPHORA and AMPHORA_CLI name the programs.
Each journey starts with a home of its own, and asks of every page it sees that nothing on it is without a name. A failed one says what the
window said and leaves a picture in AMPHORA_JOURNEY_PICTURES.
"""
import pathlib
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import accounts  # noqa: E402, F401
import alone  # noqa: E402, F401
import beside_a_node  # noqa: E402, F401
import credentials  # noqa: E402, F401
import file_window  # noqa: E402, F401
from common import AMPHORA, JOURNEYS  # noqa: E402
from person import Lost, Person  # noqa: E402


def run(name):
    function = JOURNEYS[name]
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        person = None
        try:
            person = Person(AMPHORA, pathlib.Path(folder) / "home")
            said = function(person)
            print(f"journey {name}: done in {time.monotonic() - started:.1f} s{' · ' + said if said else ''}", flush=True)
            return True
        except Exception as problem:  # Whatever went wrong is told with what the window showed.
            print(f"journey {name}: FAILED after {time.monotonic() - started:.1f} s: {problem}", flush=True)
            if not isinstance(problem, Lost):
                traceback.print_exc()
            if person:
                person.picture(f"failed-{name}")
            return False
        finally:
            if person:
                person.end()


if __name__ == "__main__":
    wanted = sys.argv[1:] or list(JOURNEYS)
    results = [run(name) for name in wanted]
    print(f"{sum(results)} of {len(results)} journeys done")
    sys.exit(0 if all(results) else 1)
