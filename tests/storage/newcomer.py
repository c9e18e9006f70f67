"""A process that makes a book of its own at a place: ``PATH GATE``. It gets a key, says so, and waits until the file
``GATE`` is there; then it makes the book and says the id of the key that it opened with, or what kept it from that."""

import sys
import time
from pathlib import Path

from fieldbook.bootstrap import start
from fieldbook.errors import UserError


def main(path: Path, gate: Path) -> None:
    """Makes it."""
    application = start()
    key = application.safe(path).key_for_new()
    print("key", flush=True)
    while not gate.exists():
        time.sleep(0.001)
    try:
        application.open(path, key).close()
    except UserError as error:
        print(f"refused: {error}", flush=True)
    else:
        print(f"made {key.id}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
