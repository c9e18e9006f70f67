"""Folders that files are put into and taken from: ones that are there, never where the program was started."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths


def documents() -> str:
    """Where files are put: the folder of documents, or home where there is none."""
    return _there(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()


def downloads() -> str:
    """Where files from other programs are likely to lie: the folder of downloads, else that of documents, else home."""
    return _there(QStandardPaths.StandardLocation.DownloadLocation) or documents()


def _there(place: QStandardPaths.StandardLocation) -> str:
    folder = QStandardPaths.writableLocation(place)
    return folder if folder and Path(folder).is_dir() else ""
