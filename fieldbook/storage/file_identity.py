"""Whether an open book still lies where it was opened: a stick is pulled, a folder moved, another file synced over it.

The system lets one go on writing to a file that has no name any more, and says nothing; all of it is gone with the
process. So the file at the book's path is compared with the one that was opened, by device and inode, before anything
is written and again before it is called saved.
"""

from pathlib import Path

from fieldbook.storage.errors import VanishedBookError


class FileIdentity:
    """Remembers which file lies at a path. Raises OSError where there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = self._there()

    def _there(self) -> tuple[int, int]:
        found = self._path.stat()
        return found.st_dev, found.st_ino

    def check(self) -> None:
        """Raises VanishedBookError when the file is not there, or another one is."""
        kept = (
            "New changes are not saved, because they would be lost. Everything saved before is still "
            "shown in the window."
        )
        try:
            if self._there() == self._file:
                return
        except OSError:
            raise VanishedBookError(
                "{file} is no longer in its folder.",
                kept=kept,
                todo=(
                    "Make it available there again: connect the drive, wait for the network, or move the folder back."
                ),
                file=self._path.name,
            ) from None
        raise VanishedBookError(
            "{file} was replaced by another file.",
            kept=kept,
            todo="Move the book back to its folder, or open the file that is there now.",
            file=self._path.name,
        )
