"""Detects that the file of an open book was moved, replaced or disconnected.

An open file without a name can still be written without an error, and its contents are lost when the process ends. So
the file at the book's path is compared with the one that was opened, by device and inode, before each write and again
before it is reported as saved.
"""

from pathlib import Path

from fieldbook.storage.errors import VanishedBookError


class FileIdentity:
    """Remembers which file is at a path. Raises OSError if there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened = self._stat_identity()

    def _stat_identity(self) -> tuple[int, int]:
        found = self._path.stat()
        return found.st_dev, found.st_ino

    def check(self) -> None:
        """Raises VanishedBookError when the file is missing or is another one."""
        kept = (
            "New changes are not saved, because they would be lost. Everything saved before is still "
            "shown in the window."
        )
        try:
            if self._stat_identity() == self._opened:
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
