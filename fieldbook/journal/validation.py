"""The rules of the domain, checked at the door before a change is written; merging never checks them."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldbook.errors import UserError
from fieldbook.journal.unit_of_work import Edit
from fieldbook.model.commitment import Commitment, EventKind
from fieldbook.model.ids import moment_of
from fieldbook.model.partner import Partner
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit, VisitState

#: For so long the wording of a commitment may be mended.
EDIT_WINDOW = timedelta(hours=24)

UNCHANGED = "Nothing was changed."


def check(edit: Edit, now: datetime) -> None:
    """Raises UserError when an edit breaks a rule of its record type."""
    rule = _RULES.get(type(edit.record))
    if rule is not None and edit.after is not None:
        rule(edit.before, edit.after, now)


def _partner(before: Partner | None, after: Partner, now: datetime) -> None:
    del before, now
    if not after.name.strip():
        raise UserError("A partner needs a name.", kept=UNCHANGED, todo="Give the name the field knows it by.")
    if after.cadence is not None and not 1 <= after.cadence <= 3650:
        raise UserError(
            "A cadence of {days} days makes no sense.", kept=UNCHANGED, todo="Use 1 to 3650 days.", days=after.cadence
        )
    _zone(after.zone)


def _zone(name: str) -> None:
    if not name:
        return
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError, RecursionError) as error:
        raise UserError(
            "There is no time zone called {zone}.",
            kept=UNCHANGED,
            todo="Use a name such as Europe/Warsaw.",
            zone=name,
        ) from error


def _visit(before: Visit | None, after: Visit, now: datetime) -> None:
    del now
    if after.when is not None:
        _zone(after.when.zone)
        if not 1 <= after.when.minutes <= 60 * 24 * 31:
            raise UserError("A visit of {minutes} minutes makes no sense.", kept=UNCHANGED, minutes=after.when.minutes)
    if not after.partners:
        raise UserError("A visit needs a partner.", kept=UNCHANGED, todo="Say who is visited.")
    if before is not None and before.state is VisitState.HELD and after.state is VisitState.CANCELLED:
        raise UserError("This visit was held; it cannot be cancelled any more.", kept=UNCHANGED)


def _commitment(before: Commitment | None, after: Commitment, now: datetime) -> None:
    if not after.wording.strip():
        raise UserError("A commitment needs its wording.", kept=UNCHANGED, todo="Write what was undertaken.")
    if not after.by_side or not after.to_side or after.by_side == after.to_side:
        raise UserError("A commitment has two different sides.", kept=UNCHANGED, todo="Name who owes it to whom.")
    if before is None:
        return
    if before.wording != after.wording or before.due != after.due:
        written = moment_of(before.id)
        if before.frozen_on is not None or (written is not None and now - written > EDIT_WINDOW):
            raise UserError(
                "The wording and day of a commitment stand as they were given 24 hours after it was written, or once it"
                " was sent or printed.",
                kept=UNCHANGED,
                todo="Move it to another day, or release it and write a new one.",
            )
    if not set(before.facts) <= set(after.facts):
        raise UserError("What happened to a commitment stays in the book.", kept=UNCHANGED, todo="Use undo instead.")
    for fact in after.facts:
        if fact.what is EventKind.MOVED and fact.to is None:
            raise UserError("A move needs the new day.", kept=UNCHANGED, todo="Say to which day it moved.")


_RULES: Mapping[type[Record], Callable[[Any, Any, datetime], None]] = MappingProxyType(
    {Partner: _partner, Visit: _visit, Commitment: _commitment}
)
