"""Whether a book lies where another program syncs files: two machines that write one file lose work."""

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from fieldbook.errors import UserError

#: A folder of such a name, or whose name begins so before a space or hyphen ("OneDrive - Acme"), is the program's.
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

#: What such programs leave in the folders that they sync.
_LEFT: Mapping[str, str] = MappingProxyType(
    {
        ".stfolder": "Syncthing",
        ".dropbox.cache": "Dropbox",
        ".dropbox": "Dropbox",
        ".nextcloudsync.log": "Nextcloud",
        ".owncloudsync.log": "ownCloud",
        ".sync": "Resilio Sync",
    }
)

#: Where OneDrive tells on Windows which folders are its own.
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def synced_by(path: Path) -> str:
    """The name of the program that syncs the folder a book lies in, as far as one can see; empty when none is seen."""
    home = Path.home()
    for folder in path.absolute().parents:
        name = folder.name.casefold()
        for known, program in _FOLDERS.items():
            if name == known or name.startswith((f"{known} -", f"{known}-", f"{known} (")):
                return program
        if any(value and Path(value) == folder for value in map(os.environ.get, _VARIABLES)):
            return "OneDrive"
        if folder == home:  # a program's own settings lie there, too
            continue
        for left, program in _LEFT.items():
            if (folder / left).exists():
                return program
    return ""


def warning(path: Path) -> UserError | None:
    """What to say of a book in such a place; None where there is nothing to say."""
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
