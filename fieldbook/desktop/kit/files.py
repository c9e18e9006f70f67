"""Where a file goes: a folder that is there, a name that every system takes, written whole."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldbook.desktop.kit.folders import documents
from fieldbook.errors import UserError
from fieldbook.exchange import atomic_write
from fieldbook.exchange.file_names import safe_name


def suggested(name: str, ending: str = "pdf") -> Path:
    """A file that does not exist yet, in the documents folder, or at home where there is none."""
    folder = Path(documents())
    made, number = folder / f"{safe_name(name)}.{ending}", 1
    while made.exists():
        number += 1
        made = folder / f"{safe_name(name)} ({number}).{ending}"
    return made


def ask_file(
    parent: QWidget, title: str, name: str, take: Callable[[str], object], ending: str = "pdf", kind: str = ""
) -> QFileDialog:
    """Asks where a file shall go, a PDF unless another ``ending`` is given with the filter of its ``kind``; a file that
    is there is never overwritten without being asked."""
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
    """Writes a file whole or not at all, and makes its folder where it is missing. Raises UserError when it cannot."""
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
