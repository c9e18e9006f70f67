"""Detects books in folders that another program synchronises: two computers that write one file lose data."""

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from fieldbook.errors import UserError

#: A folder belongs to a program if it has such a name, or such a name before a hyphen or parenthesis ("OneDrive -
#: Acme").
_FOLDERS: Mapping[str, str] = MappingProxyType(
    {
        "dropbox": "Dropbox",
        "onedrive": "OneDrive",
        "google drive": "Google Drive",
        "googledrive": "Google Drive",
        "my drive": "Google Drive",
        "mobile documents": "iCloud",
        "iclouddrive": "iCloud",
        "nextcloud": "Nextcloud",
        "owncloud": "ownCloud",
        "seafile": "Seafile",
        "pclouddrive": "pCloud",
        "proton drive": "Proton Drive",
    }
)

#: Files and folders that the programs create in the folders they synchronise.
_MARKER_FILES: Mapping[str, str] = MappingProxyType(
    {
        ".stfolder": "Syncthing",
        ".dropbox.cache": "Dropbox",
        ".dropbox": "Dropbox",
        ".nextcloudsync.log": "Nextcloud",
        ".owncloudsync.log": "ownCloud",
        ".sync": "Resilio Sync",
    }
)

#: Environment variables in which OneDrive publishes its folders on Windows.
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def synced_by(path: Path) -> str:
    """The name of the program that synchronises the book's folder; empty when none is recognised."""
    home = Path.home()
    for folder in path.absolute().parents:
        name = folder.name.casefold()
        for known, program in _FOLDERS.items():
            if name == known or name.startswith((f"{known} -", f"{known}-", f"{known} (")):
                return program
        if any(value and Path(value) == folder for value in map(os.environ.get, _ONEDRIVE_VARIABLES)):
            return "OneDrive"
        if folder == home:  # the programs' own settings are in the home folder, too
            continue
        for left, program in _MARKER_FILES.items():
            if (folder / left).exists():
                return program
    return ""


def warning(path: Path) -> UserError | None:
    """The warning for a book in a synchronised folder; None for other folders."""
    program = synced_by(path)
    if not program:
        return None
    return UserError(
        "{file} is in a {program} folder, which may replace it with an older version while you work.",
        kept="Nothing was changed.",
        todo="Close the book and move it, with its key file, to a folder that is not synchronised.",
        file=path.name,
        program=program,
    )
