"""Parses the date and time of a planned visit, and lists conflicts."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

from fieldbook.capture.datetime_parser import DateTimeParser
from fieldbook.desktop.kit.date_text import clock_time, day_dated, from_to
from fieldbook.desktop.kit.messages import translate
from fieldbook.errors import UserError
from fieldbook.insight.visit_warnings import visit_warnings
from fieldbook.journal import visits
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit

#: Start time when only a day is entered.
_MORNING = time(9, 0)


def parse_slot(reader: DateTimeParser, journal: Journal, said: str, minutes: str, usual: TimeSlot) -> TimeSlot:
    """Parses a date line and a duration in minutes; ``usual`` supplies what is missing. Raises UserError when one of
    them is invalid."""
    found = reader.read(said, journal.today(), usual.day)
    lasts = found.minutes or _minutes(minutes, usual.minutes)
    return TimeSlot(datetime.combine(found.day, found.clock or usual.start.time()), usual.zone, lasts)


def usual_slot(journal: Journal, minutes: int, zone: str, day: date | None = None) -> TimeSlot:
    """Returns the default slot of a day; ``zone`` is an IANA name, the local time zone when empty."""
    return TimeSlot(datetime.combine(day or journal.today(), _MORNING), zone or journal.clock.zone, minutes)


def _minutes(said: str, usual: int) -> int:
    if not said.strip():
        return usual
    if not said.strip().isdecimal() or not 0 < int(said) <= 7 * 24 * 60:
        raise UserError(
            "“{said}” is not a valid number of minutes.",
            todo="Enter minutes, for example: 45 or 90.",
            said=said.strip(),
        )
    return int(said)


def format_slot(when: TimeSlot, today: date, own_zone: str) -> str:
    """Returns ``Tue 24 Nov, 14:00–15:00``, followed by the time zone if local time there differs from ``own_zone``."""
    said = f"{day_dated(when.day, today)}, {from_to(when.begins, when.ends, today)}"
    return f"{said} {when.zone}" if when.elsewhere(own_zone) else said


def working_days() -> frozenset[int]:
    """Returns the ISO weekdays (Monday is 1) that are working days in the locale."""
    return frozenset(day.value for day in QLocale().weekdays())


def objections(journal: Journal, when: TimeSlot, besides: str = "", partner: str = "") -> list[str]:
    """Returns warnings about a slot; none of them prevents saving. They cover an overlapping visit, too little travel
    time between two towns (only if the partner is known), a past day, a weekend, and a clock change.

    ``besides`` is the id of the visit being moved."""
    found = []
    for other in visits.overlapping(journal, when, besides)[:2]:
        names = ", ".join(one.name for one in journal.reader.many(Partner, other.partners).values())
        assert other.when is not None
        span = from_to(other.when.begins, other.when.ends, journal.today())
        found.append(_tr("Conflicts with {0}, {1}.").format(names, span))
    if partner and not found:
        meant = Visit(id=besides or journal.new_id(), partners=(partner,), when=when)
        found += [translate(remark) for remark in visit_warnings(journal, meant) if "minutes" in remark.parameters]
    if when.ends < journal.clock.now():
        found.append(_tr("This date is in the past."))
    if when.day.isoweekday() not in working_days():
        found.append(_tr("This date is on a weekend."))
    there = when.begins.astimezone(UTC).astimezone(when.begins.tzinfo).replace(tzinfo=None)
    if there != when.start:
        found.append(_tr("The clocks change that night, so {0} does not exist.").format(clock_time(when.start)))
    return found


def shifted(when: TimeSlot, start: datetime) -> TimeSlot:
    """Returns the slot with another start."""
    return replace(when, start=start, fold=0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("slot", text)
