"""Default folders for saving and opening files: they exist, and are never the working directory."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths


def documents() -> str:
    """The documents folder, or the home folder if there is none."""
    return _there(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()


def downloads() -> str:
    """The downloads folder, or the documents folder, or the home folder: the first that exists."""
    return _there(QStandardPaths.StandardLocation.DownloadLocation) or documents()


def _there(place: QStandardPaths.StandardLocation) -> str:
    folder = QStandardPaths.writableLocation(place)
    return folder if folder and Path(folder).is_dir() else ""
