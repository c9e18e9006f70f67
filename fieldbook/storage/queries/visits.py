"""Queries on visits and contacts."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from fieldbook.model.visit import Visit, VisitChannel
from fieldbook.storage.reader import Reader, placeholders

_MADE = "v.present = 1 AND v.state = 'held' AND coalesce(v.reached, 1) = 1"
_LATEST = f"max(CASE WHEN v.how = '{VisitChannel.IN_PERSON}' THEN v._day || v.id END), max(v._day || v.id)"
_PLANNED = "v.present = 1 AND v.state IN ('idea', 'asked', 'confirmed')"
_NOT_CANCELLED = "state IS NOT 'cancelled'"
_PARTNERS = ("partners",)


class LatestContactRow(NamedTuple):
    """The latest visit in person and the latest contact of any kind with some partners.

    ``partners`` is a JSON list of ids. ``in_person`` and ``any_channel`` are an ISO day directly followed by the id of
    the visit, so that the greatest value is the latest; None if there is none.
    """

    partners: str | None
    in_person: str | None
    any_channel: str | None


# --- by day and time -----------------------------------------------------------------------------------------------


def select_visits_on_days(reader: Reader, first: date, last: date, *, cancelled: bool = False) -> list[Visit]:
    """Visits between two days (both included), by time; cancelled ones only with ``cancelled``."""
    where = "_day BETWEEN ? AND ?" + ("" if cancelled else f" AND {_NOT_CANCELLED}")
    return reader.select(Visit, where, (first.isoformat(), last.isoformat()), "_instant, id")


def select_visits_on(reader: Reader, day: date) -> list[Visit]:
    """Visits on a day that are not cancelled, by time."""
    return reader.select(Visit, f"_day = ? AND {_NOT_CANCELLED}", (day.isoformat(),), "_instant, id")


def select_visits_begun_within(reader: Reader, first: int, last: int, besides: str) -> list[Visit]:
    """Visits that are not cancelled and begin between two moments (seconds since the epoch, both included), by time;
    without the visit ``besides``."""
    where = f"_instant BETWEEN ? AND ? AND {_NOT_CANCELLED} AND id <> ?"
    return reader.select(Visit, where, (first, last, besides), "_instant, id")


def select_visits_not_written_up(reader: Reader, first: date, last: date, begun: int) -> list[Visit]:
    """Visits between two days (both included) that began by ``begun`` (seconds since the epoch), latest first, and are
    still planned, or were held without a write-up: no outcome, no note, not marked as written up."""
    return reader.select(
        Visit,
        "_day BETWEEN ? AND ? AND _instant <= ? AND coalesce(written_up, 0) = 0 AND ("
        " state IN ('asked', 'confirmed')"
        " OR (state = 'held' AND coalesce(reached, 1) = 1 AND coalesce(outcome, '') = ''"
        " AND NOT EXISTS (SELECT 1 FROM links"
        " WHERE canon = t.id AND type = 'note' AND field = 'visit' AND shown = 1)))",
        (first.isoformat(), last.isoformat(), begun),
        "_instant DESC, id",
    )


def select_visits_without_recap(reader: Reader, first: date, last: date, limit: int) -> list[Visit]:
    """Held visits between two days (both included) at which a commitment was made and whose recap was not sent, latest
    first; at most ``limit``."""
    return reader.select(
        Visit,
        "_day BETWEEN ? AND ? AND state = 'held' AND recap_on IS NULL AND EXISTS (SELECT 1 FROM links"
        " WHERE canon = t.id AND type = 'commitment' AND field = 'visit' AND shown = 1)",
        (first.isoformat(), last.isoformat()),
        "_instant DESC, id",
        limit,
    )


def select_visits_with_notes(reader: Reader, visits: Sequence[str]) -> set[str]:
    """The subset of ids of visits that have a note."""
    where = f"canon IN ({placeholders(visits)}) AND type = 'note' AND field = 'visit' AND shown = 1"
    return {row[0] for row in reader.rows(f"SELECT DISTINCT canon FROM links WHERE {where}", visits)}


# --- of one partner ------------------------------------------------------------------------------------------------


def select_next_planned_visit(reader: Reader, partner: str, first: date) -> Visit | None:
    """The first visit with a partner on or after a day that is neither held nor cancelled."""
    where = "state IN ('idea', 'asked', 'confirmed') AND _day >= ?"
    return _first(reader.linked(Visit, partner, _PARTNERS, where, (first.isoformat(),), "_instant, id", 1))


def select_next_agreed_visit(reader: Reader, partner: str, after: date, besides: str) -> Visit | None:
    """The first visit with a partner after a day that is asked or confirmed; without the visit ``besides``."""
    where = "state IN ('asked', 'confirmed') AND _day > ? AND id <> ?"
    values = (after.isoformat(), besides)
    return _first(reader.linked(Visit, partner, _PARTNERS, where, values, "_instant, id", 1))


def select_last_ended_visit(reader: Reader, partner: str, last: date) -> Visit | None:
    """The latest visit with a partner, up to a day, that was held or cancelled."""
    where = "state IN ('held', 'cancelled') AND _day <= ?"
    return _first(reader.linked(Visit, partner, _PARTNERS, where, (last.isoformat(),), "_instant DESC, id DESC", 1))


def select_last_held_visit(reader: Reader, partner: str) -> Visit | None:
    """The latest visit with a partner that was held and reached somebody."""
    where = "state = 'held' AND coalesce(reached, 1) = 1"
    return _first(reader.linked(Visit, partner, _PARTNERS, where, (), "_instant DESC, id DESC", 1))


def _first(found: list[Visit]) -> Visit | None:
    return found[0] if found else None


# --- by partner ----------------------------------------------------------------------------------------------------


def select_latest_contacts(reader: Reader, first: date, last: date) -> list[LatestContactRow]:
    """The latest contacts between two days (both included), one row for each group of partners that met together."""
    return reader.typed_rows(
        LatestContactRow,
        f"SELECT v.partners, {_LATEST} FROM r_visit v WHERE v._day BETWEEN ? AND ? AND {_MADE} GROUP BY v.partners",
        (first.isoformat(), last.isoformat()),
    )


def select_latest_contact_of(reader: Reader, partner: str, last: date) -> LatestContactRow:
    """The latest contacts with one partner up to a day; ``partners`` of the row is None."""
    return reader.typed_rows(
        LatestContactRow,
        f"SELECT NULL, {_LATEST} FROM links l CROSS JOIN r_visit v ON v.id = l.source "
        f"WHERE l.canon = ? AND l.type = 'visit' AND l.field = 'partners' AND l.shown = 1 AND v._day <= ? AND {_MADE}",
        (partner, last.isoformat()),
    )[0]


def select_next_visits(reader: Reader, first: date) -> list[tuple[str | None, str]]:
    """The next planned visits on or after a day, one row for each group of partners that meet together: (JSON list of
    ids, ISO day directly followed by the id of the visit)."""
    return reader.rows(
        f"SELECT v.partners, min(v._day || v.id) FROM r_visit v WHERE v._day >= ? AND {_PLANNED} GROUP BY v.partners",
        (first.isoformat(),),
    )
