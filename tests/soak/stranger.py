"""Another user of the machine, who tries to read a book, its backups, its key, its log, and to meet its window:
``FOLDER BOOK``. Started by root; what could be read is printed, then what a command says."""

import os
import sys
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.storage.book_file import open_book
from fieldbook.storage.ipc import Endpoint, send_to_window
from tests.storage.expected import NOW

#: Nobody, on most systems; any user but root will do.
_UID = 65534


def main(folder: Path, book: Path) -> None:
    """As nobody."""
    os.setgroups([])
    os.setgid(_UID)
    os.setuid(_UID)
    for path in sorted(folder.rglob("*")):
        try:
            if path.is_file() and path.read_bytes():
                print(f"READ {path}")
        except OSError:
            pass
    if send_to_window(Endpoint.about(book, folder), {"do": "ping"}) is not None:
        print("MET the window")
    try:
        open_book(book, NOW)
        print("OPENED")
    except UserError as error:
        print(f"SAID {error}", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
