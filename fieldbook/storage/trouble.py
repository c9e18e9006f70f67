"""What a person is told when the disk or the file fails: one sentence on what, where and what to do."""

from pathlib import Path

from fieldbook.errors import UserError

_KEPT = "Nothing of it was saved; what was saved before is safe."


def explained(error: Exception, path: Path) -> UserError | None:
    """The driver's error (or SQLAlchemy's around it) in words; None for one that is a mistake of ours, not of the
    disk's. ``path`` is the book at hand."""
    raw = getattr(error, "orig", None) or error
    kind = "_".join(str(getattr(raw, "sqlite_errorname", "")).split("_")[:2])
    where = path.name
    if kind == "SQLITE_FULL":
        return UserError("The disk is full: {file} cannot grow.", kept=_KEPT, todo="Make room, try again.", file=where)
    if kind in ("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN"):
        return UserError(
            "{file} cannot be opened for writing.",
            kept=_KEPT,
            todo="Check that its folder is there and that you may write to it.",
            file=where,
        )
    if kind in ("SQLITE_BUSY", "SQLITE_LOCKED"):
        return UserError(
            "Another program is writing to {file} and does not finish.",
            kept=_KEPT,
            todo="Close it, or wait, and try again.",
            file=where,
        )
    if kind in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
        return damaged(path)
    if kind != "SQLITE_IOERR":
        return None
    return UserError(
        "{file} could not be read or written: {reason}.",
        kept=_KEPT,
        todo="Check the disk and try again.",
        file=where,
        reason=str(raw),
    )


def damaged(path: Path) -> UserError:
    """The file is no book, or not whole."""
    return UserError(
        "{file} is not a Fieldbook book, or it is damaged.",
        kept="The file was left as it is.",
        todo="Choose another file, or restore a backup of this one.",
        file=path.name,
    )
