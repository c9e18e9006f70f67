"""Queries on asks."""

from fieldbook.model.ask import Ask
from fieldbook.storage.reader import Reader

_UNSETTLED = "_settled_on IS NULL"
_OLDEST = "_day, id"


def select_asks_of(reader: Reader, partner: str) -> list[Ask]:
    """The asks that a partner has raised (is in ``voices``), oldest first."""
    return reader.linked(Ask, partner, ("voices",), order=_OLDEST)


def select_unsettled_asks(reader: Reader, partner: str | None = None) -> list[Ask]:
    """Asks that are not settled, oldest first: of all partners, or those that ``partner`` has raised."""
    if partner is None:
        return reader.select(Ask, _UNSETTLED, (), _OLDEST)
    return reader.linked(Ask, partner, ("voices",), _UNSETTLED, (), _OLDEST)


def select_unsettled_ask_worded(reader: Reader, wording: str) -> Ask | None:
    """An ask that is not settled and has exactly this wording, ignoring the case of ASCII letters; None if there is
    none."""
    found = reader.select(Ask, f"{_UNSETTLED} AND wording = ? COLLATE NOCASE", (wording,), limit=1)
    return found[0] if found else None
