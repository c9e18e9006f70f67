"""Queries on commitments."""

from datetime import date
from typing import NamedTuple

from fieldbook.model.commitment import Commitment
from fieldbook.storage.reader import Reader

_SIDES = ("by_side", "to_side")
_UNSETTLED = "_settled_on IS NULL"
_BY_DAY = "_day IS NULL, _day, id"


class CommitmentStateRow(NamedTuple):
    """The columns that determine the state of a commitment, as stored: ``due`` is an ISO day, ``facts`` JSON (None: no
    events)."""

    id: str
    by_side: str
    to_side: str
    due: str | None
    facts: str | None


class CommitmentRow(NamedTuple):
    """The columns of a commitment that a list shows, as stored: days in ISO format, ``quote`` and ``facts`` as JSON."""

    id: str
    wording: str | None
    by_side: str
    to_side: str
    by_person: str | None
    to_person: str | None
    given_on: str | None
    due: str | None
    waits_on: str | None
    quote: str | None
    facts: str | None


# --- unsettled -----------------------------------------------------------------------------------------------------


def count_unsettled_commitments(reader: Reader) -> int:
    """The number of commitments that are not settled."""
    return reader.count(Commitment, _UNSETTLED)


def select_unsettled_commitments(
    reader: Reader, partner: str | None = None, *, by_day: bool = False
) -> list[Commitment]:
    """Commitments that are not settled: those with a partner on either side, or all. Sorted by id, or with ``by_day``
    by day, those without a day last."""
    order = _BY_DAY if by_day else "id"
    if partner is None:
        return reader.select(Commitment, _UNSETTLED, (), order)
    return reader.linked(Commitment, partner, _SIDES, _UNSETTLED, (), order)


def select_unsettled_of_person(reader: Reader, person: str) -> list[Commitment]:
    """Commitments that are not settled and refer to a person on either side."""
    return reader.linked(Commitment, person, ("by_person", "to_person"), _UNSETTLED, (), "id")


def select_unsettled_due_on(reader: Reader, day: date, limit: int) -> list[Commitment]:
    """Commitments that are not settled and are due on a day; at most ``limit``."""
    return reader.select(Commitment, f"_day = ? AND {_UNSETTLED}", (day.isoformat(),), "_day, id", limit)


def select_unsettled_state_rows(reader: Reader, side: str) -> list[CommitmentStateRow]:
    """The state columns of the unsettled commitments by or to a side. Answered by a covering index alone."""
    return reader.typed_rows(
        CommitmentStateRow,
        "SELECT id, by_side, to_side, due, facts FROM r_commitment "
        "WHERE _settled_on IS NULL AND present = 1 AND (by_side = ?1 OR to_side = ?1)",
        (side,),
    )


def select_unsettled_state_rows_before(reader: Reader, side: str, day: date) -> list[CommitmentStateRow]:
    """Like ``select_unsettled_state_rows``, for those that are due before a day."""
    return reader.typed_rows(
        CommitmentStateRow,
        "SELECT id, by_side, to_side, due, facts FROM r_commitment WHERE _settled_on IS NULL AND present = 1"
        " AND (by_side = ?1 OR to_side = ?1) AND due < ?2",
        (side, day.isoformat()),
    )


def select_unsettled_rows(reader: Reader, side: str) -> list[CommitmentRow]:
    """The unsettled commitments by or to a side, as rows."""
    return reader.typed_rows(
        CommitmentRow,
        "SELECT id, wording, by_side, to_side, by_person, to_person, given_on, due, waits_on, quote, facts"
        " FROM r_commitment WHERE _settled_on IS NULL AND present = 1 AND (by_side = ?1 OR to_side = ?1)",
        (side,),
    )


def select_unsettled_by(reader: Reader, side: str) -> list[tuple[str, str]]:
    """The unsettled commitments made by a side: (id, the side to which it was made)."""
    statement = "SELECT id, to_side FROM r_commitment WHERE _settled_on IS NULL AND present = 1 AND by_side = ?"
    return reader.rows(statement, (side,))


# --- settled and unsettled -----------------------------------------------------------------------------------------


def select_commitments_of(reader: Reader, partner: str) -> list[Commitment]:
    """All commitments with a partner on either side, by day, those without a day last."""
    return reader.linked(Commitment, partner, _SIDES, order=_BY_DAY)


def select_unsettled_or_settled_since(reader: Reader, partner: str, first: date) -> list[Commitment]:
    """Commitments with a partner on either side, without those settled before a day."""
    where = f"{_UNSETTLED} OR _settled_on >= ?"
    return reader.linked(Commitment, partner, _SIDES, where, (first.isoformat(),))


def select_unsettled_or_settled_within(
    reader: Reader, first: date, last: date, partner: str | None = None, side: str = ""
) -> list[Commitment]:
    """Commitments that are not settled or were settled in a window (both days included): of all partners, or those
    that have ``partner`` in the field ``side`` ("by_side", "to_side")."""
    where, days = f"{_UNSETTLED} OR _settled_on BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
    if partner is None:
        return reader.select(Commitment, where, days)
    return reader.linked(Commitment, partner, (side,), where, days)


def select_quotes_settled_within(reader: Reader, partner: str, side: str, first: date, last: date) -> list[Commitment]:
    """Quotes that were settled in a window (both days included) and have ``partner`` in the field ``side``."""
    where, days = "quote IS NOT NULL AND _settled_on BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
    return reader.linked(Commitment, partner, (side,), where, days)
