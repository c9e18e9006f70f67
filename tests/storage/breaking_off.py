"""A process that changes how a book is locked, and dies at the step it is told: ``PATH encrypt|change STEP``.

A step is one call of what writes: the keyring, a card, the copy, its check, the stroke that puts it in its place. The
process kills itself with SIGKILL just before the call of that number; it prints how many there were when it lives.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fieldbook.storage import rekey
from fieldbook.storage.key_access import KeyAccess
from fieldbook.vault import keyfile
from fieldbook.vault.system_keyring import SystemKeyring


def main(path: Path, what: str, last: int) -> None:
    """Does it until the step."""
    count = 0

    def watched(work: Callable[..., Any]) -> Callable[..., Any]:
        def watching(*given: Any, **named: Any) -> Any:
            nonlocal count
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)
            count += 1
            return work(*given, **named)

        return watching

    for module, names in (
        (os, ("replace", "fsync", "ftruncate", "write")),
        (rekey, ("_copy", "_check", "remove", "_put_in_place", "_overwrite")),
        (keyfile, ("sync_folder",)),
        (SystemKeyring, ("store",)),
    ):
        for name in names:
            setattr(module, name, watched(getattr(module, name)))
    safe = KeyAccess(path, SystemKeyring())
    if what == "encrypt":
        safe.encrypt()
    else:
        safe.change_key(safe.key_from_keyring())
    print(count)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
