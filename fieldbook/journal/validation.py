"""The rules of the domain. They are checked before a change is written, but never when changes are merged."""

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

#: How long the wording of a commitment may be edited.
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
        raise UserError("The partner name is missing.", kept=UNCHANGED, todo="Enter the partner's name.")
    if after.cadence is not None and not 1 <= after.cadence <= 3650:
        raise UserError(
            "A visit cadence of {days} days is not possible.",
            kept=UNCHANGED,
            todo="Choose 1 to 3650 days.",
            days=after.cadence,
        )
    _zone(after.zone)


def _zone(name: str) -> None:
    if not name:
        return
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError, RecursionError) as error:
        raise UserError(
            "No time zone named {zone}.",
            kept=UNCHANGED,
            todo="Enter a time zone, for example: Europe/Warsaw.",
            zone=name,
        ) from error


def _visit(before: Visit | None, after: Visit, now: datetime) -> None:
    del now
    if after.when is not None:
        _zone(after.when.zone)
        if not 1 <= after.when.minutes <= 60 * 24 * 31:
            raise UserError("A visit of {minutes} minutes is not possible.", kept=UNCHANGED, minutes=after.when.minutes)
    if not after.partners:
        raise UserError("The visit has no partner.", kept=UNCHANGED, todo="Choose who you are visiting.")
    if before is not None and before.state is VisitState.HELD and after.state is VisitState.CANCELLED:
        raise UserError("This visit took place and can no longer be cancelled.", kept=UNCHANGED)


def _commitment(before: Commitment | None, after: Commitment, now: datetime) -> None:
    if not after.wording.strip():
        raise UserError("The wording of the commitment is missing.", kept=UNCHANGED, todo="Enter the commitment.")
    if not after.by_side or not after.to_side or after.by_side == after.to_side:
        raise UserError(
            "The two sides of a commitment must be different.",
            kept=UNCHANGED,
            todo="Enter who made the commitment, and to whom.",
        )
    if before is None:
        return
    if before.wording != after.wording or before.due != after.due:
        written = moment_of(before.id)
        if before.frozen_on is not None or (written is not None and now - written > EDIT_WINDOW):
            raise UserError(
                (
                    "The wording and date of a commitment can be edited for 24 hours, and only until it "
                    "is sent or printed."
                ),
                kept=UNCHANGED,
                todo="Move it to another day, or release it and add a new one.",
            )
    if not set(before.facts) <= set(after.facts):
        raise UserError("Recorded changes to a commitment cannot be deleted.", kept=UNCHANGED, todo="Use Undo instead.")
    for fact in after.facts:
        if fact.what is EventKind.MOVED and fact.to is None:
            raise UserError("The new date is missing.", kept=UNCHANGED, todo="Enter the new date.")


_RULES: Mapping[type[Record], Callable[[Any, Any, datetime], None]] = MappingProxyType(
    {Partner: _partner, Visit: _visit, Commitment: _commitment}
)
