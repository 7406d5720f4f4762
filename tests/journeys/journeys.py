"""journeys.py [NAME…]   what people come to do, done at the real window by keyboard alone, with the real keyring and the real node.

Run under with-desktop.sh; the journeys that need a node also under tests/interop/with-ceramic-node.sh. AMPHORA and AMPHORA_CLI name the programs.
Each journey starts with a home of its own, and asks of every page it sees that nothing on it is without a name. A failed one says what the
window said and leaves a picture in AMPHORA_JOURNEY_PICTURES; the others go on. One has LIMIT seconds, all together AMPHORA_JOURNEY_SECONDS.
"""
import contextlib
import os
import pathlib
import signal
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import alone  # noqa: E402, F401
import accounts  # noqa: E402, F401
import beside_a_node  # noqa: E402, F401
import credentials  # noqa: E402, F401
import file_window  # noqa: E402, F401
from common import AMPHORA, JOURNEYS  # noqa: E402
from person import PATIENCE, Lost, Person  # noqa: E402

LIMIT = 10 * PATIENCE
ALL = float(os.environ.get("AMPHORA_JOURNEY_SECONDS", "1500"))


@contextlib.contextmanager
def at_most(seconds):
    """Whatever a journey waits for then."""
    def ring(*_):
        raise Lost(f"it is not over after {seconds:.0f} s")
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def walk(name, folder):
    person = Person(AMPHORA, folder / "home")
    try:
        said = JOURNEYS[name](person)
    except Exception:
        person.picture(f"failed-{name}")
        person.kill()
        raise
    person.end()
    return said


def run(name, end):
    started = time.monotonic()
    seconds = min(LIMIT, end - started)
    try:
        if seconds <= 0:
            raise Lost(f"not begun: the {ALL:.0f} s for all of them are over")
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, at_most(seconds):
            said = walk(name, pathlib.Path(folder))
        print(f"journey {name}: done in {time.monotonic() - started:.1f} s{' · ' + said if said else ''}", flush=True)
        return True
    except Exception as problem:  # Whatever went wrong is told with what the window showed.
        print(f"journey {name}: FAILED after {time.monotonic() - started:.1f} s: {problem}", flush=True)
        if not isinstance(problem, Lost):
            traceback.print_exc()
        return False


if __name__ == "__main__":
    wanted = sys.argv[1:] or list(JOURNEYS)
    unknown = [name for name in wanted if name not in JOURNEYS]
    if unknown:
        sys.exit(f"no such journey: {' '.join(unknown)}; there are {' '.join(JOURNEYS)}")
    began = time.monotonic()
    failed = [name for name in wanted if not run(name, began + ALL)]
    print(f"{len(wanted) - len(failed)} of {len(wanted)} journeys done in {time.monotonic() - began:.0f} s{'; FAILED: ' + ' '.join(failed) if failed else ''}")
    sys.exit(1 if failed else 0)
