"""A process that brings a book up to date, and dies when so much is done: ``PATH KEY DONE``, the key in hex or ``-``.

It kills itself with SIGKILL as soon as the progress is told to be that far; it prints what it was told when it lives.
"""

import os
import signal
import sys
from pathlib import Path

from fieldbook.storage.book_file import bring_up_to_date
from fieldbook.vault.key import BookKey
from tests.storage.expected import NOW


def main(path: Path, key: BookKey | None, last: int) -> None:
    """Brings it up to date as far as that."""
    told: list[int] = []

    def tell(done: int, _whole: int) -> None:
        told.append(done)
        if done >= last:
            os.kill(os.getpid(), signal.SIGKILL)

    bring_up_to_date(path, NOW, key, progress=tell)
    print(*told)


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        None if sys.argv[2] == "-" else BookKey(bytes.fromhex(sys.argv[2])),
        int(sys.argv[3]),
    )
