"""Saves a file: suggests a path, asks for one, and writes atomically."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldbook.desktop.kit.folders import documents
from fieldbook.errors import UserError
from fieldbook.exchange import atomic_write
from fieldbook.exchange.file_names import safe_name


def suggested(name: str, ending: str = "pdf") -> Path:
    """A path that does not exist yet, in the documents folder or, without one, the home folder. The name is made valid
    for every operating system."""
    folder = Path(documents())
    made, number = folder / f"{safe_name(name)}.{ending}", 1
    while made.exists():
        number += 1
        made = folder / f"{safe_name(name)} ({number}).{ending}"
    return made


def ask_file(
    parent: QWidget, title: str, name: str, take: Callable[[str], object], ending: str = "pdf", kind: str = ""
) -> QFileDialog:
    """Opens the save dialog, which calls ``take`` with the chosen path. For a file that is no PDF, pass its suffix
    ``ending`` and the name filter ``kind``. The dialog asks before it overwrites a file."""
    file = suggested(name, ending)
    shown = kind or QCoreApplication.translate("Files", "PDF (*.pdf)")
    dialog = QFileDialog(parent, title, str(file.parent), shown)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(str(file))
    dialog.fileSelected.connect(take)
    dialog.open()
    return dialog


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file atomically, creating missing folders. Raises UserError if that fails."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write.write_atomically(path, content)
    except OSError as error:
        raise UserError(
            "{file} was not saved: {reason}.",
            kept="The document is still open.",
            todo="Choose another folder.",
            file=path.name,
            reason=error.strerror or str(error),
        ) from error
