"""Saves a copy of an open book to another path, from the open file handle, because the file's own path may be gone."""

import os
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.storage.driver import DatabaseError, connect
from fieldbook.storage.errors import explained
from fieldbook.storage.publish import arrive_with_card, fold_in
from fieldbook.storage.reader import Reader
from fieldbook.storage.temp_files import remove, unborn
from fieldbook.storage.writer import Writer
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, keyfile_path


def save_copy(
    reader: Reader,
    key: BookKey | None,
    card: KeyFile | None,
    target: Path,
    drafts: Iterable[tuple[str, str, str | None]],
    now: datetime,
) -> None:
    """Writes what ``reader`` sees to a new book at ``target``, with its key file and unsaved drafts (place, text,
    bases). Raises UserError when ``target`` exists or cannot be written; nothing is left there then."""
    if target.exists() or (card is not None and keyfile_path(target).exists()):
        raise UserError(
            "{file} already exists.", kept="Nothing was copied.", todo="Choose another file.", file=target.name
        )
    fresh = unborn(target)
    try:
        os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(connect(fresh, key)) as copy:
            reader.copy_into(copy)
        writer = Writer(fresh, key)
        try:
            for place, text, bases in drafts:
                writer.keep_draft(place, text, bases, now)
        finally:
            writer.close()
        fold_in(fresh, key)
        arrive_with_card(fresh, target, card)
    except DatabaseError as error:
        raise (explained(error, target) or error) from error
    except OSError as error:
        raise UserError(
            "The book could not be copied to {file}: {reason}.",
            kept="Nothing was copied; your entries in the window were not changed.",
            todo="Choose a folder that you can write to and that has enough space.",
            file=target.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        remove(fresh)
