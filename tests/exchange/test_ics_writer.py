"""The calendar file, read back with two libraries, across changes of clocks and in every zone."""

import zoneinfo
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import icalendar
import pytest
import vobject
from dateutil.tz import tzical  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.exchange.ics_writer import CalendarVisit, calendar_visits, write_calendar
from fieldbook.exchange.vtimezone import zone_named
from fieldbook.journal import visits
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.partner import Partner
from fieldbook.model.record import replace_fields
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Party, Visit, VisitState

CHANGED = datetime(2026, 11, 20, 9, 30, 5, tzinfo=UTC)


def occasion(when: TimeSlot, **values: object) -> CalendarVisit:
    """A confirmed visit."""
    visit = Visit(id="5" * 32, partners=("p",), when=when, state=VisitState.CONFIRMED, purpose="Q4; plan, \\ next")
    return CalendarVisit(replace_fields(visit, values), ("Łódź “A”",), 3, CHANGED)


def at(*parts: int) -> datetime:
    """Wall time."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


def event_of(data: bytes) -> Any:
    """The only event."""
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return event


def test_an_event_has_all_that_programs_need_and_nothing_they_trip_over() -> None:
    told = "Agenda:\n- one\n" + "東京" * 60
    when = TimeSlot(at(2026, 12, 1, 9), "Europe/Warsaw", 90)
    data = write_calendar([occasion(when, place="Łódź, ul. Długa 1")], lambda visit: told)
    text = data.decode()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert "METHOD:PUBLISH\r\n" in text
    assert "ATTENDEE" not in text
    assert "RDATE" not in text
    assert not [line for line in text.replace("\r\n ", "").split("\r\n") if line.endswith(":")]
    event = event_of(data)
    assert event["UID"] == f"{'5' * 32}@fieldbook"
    assert (event["SEQUENCE"], str(event["CLASS"]), str(event["STATUS"])) == (3, "PRIVATE", "CONFIRMED")
    assert str(event["SUMMARY"]) == "Łódź “A”: Q4; plan, \\ next"
    assert str(event["DESCRIPTION"]) == told
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == CHANGED
    assert event["DTSTART"].params["TZID"] == "Europe/Warsaw"
    assert (event["DTEND"].dt - event["DTSTART"].dt) == timedelta(minutes=90)
    other = vobject.readOne(text).vevent
    assert other.dtstart.value.astimezone(UTC) == datetime(2026, 12, 1, 8, tzinfo=UTC)
    assert other.summary.value == "Łódź “A”: Q4; plan, \\ next"


@pytest.mark.parametrize(
    ("state", "status"),
    [(VisitState.ASKED, "TENTATIVE"), (VisitState.HELD, "CONFIRMED"), (VisitState.CANCELLED, "CANCELLED")],
)
def test_states(state: VisitState, status: str) -> None:
    data = write_calendar([occasion(TimeSlot(at(2026, 12, 1, 9), "UTC"), state=state)], lambda visit: "")
    assert str(event_of(data)["STATUS"]) == status
    assert b"DESCRIPTION" not in data


@pytest.mark.parametrize(
    "when",
    [
        TimeSlot(at(2026, 10, 25, 1), "Europe/Berlin", 180),  # over the change of clocks
        TimeSlot(at(2026, 10, 25, 2, 30), "Europe/Berlin", 60),  # the repeated hour, first
        TimeSlot(at(2026, 10, 25, 2, 30), "Europe/Berlin", 60, fold=1),  # and second time
        TimeSlot(at(2026, 3, 29, 2, 30), "Europe/Berlin", 60),  # an hour that is not there
        TimeSlot(at(2026, 12, 31, 23), "Europe/Berlin", 180),  # across midnight
        TimeSlot(at(2026, 7, 1, 9), "Europe/Dublin"),
        TimeSlot(at(2026, 7, 1, 9), "Australia/Sydney"),
        TimeSlot(at(2026, 7, 1, 9), "Africa/Cairo"),
        TimeSlot(at(2026, 3, 10, 9), "Africa/Casablanca"),  # month of fasting
        TimeSlot(at(2021, 7, 1, 9), "America/Mexico_City"),  # rules of the past
        TimeSlot(at(2026, 7, 1, 9), "Asia/Kathmandu"),
    ],
)
def test_the_instant_is_right(when: TimeSlot) -> None:
    data = write_calendar([occasion(when)], lambda visit: "")
    other = vobject.readOne(data.decode()).vevent
    assert other.dtstart.value.astimezone(UTC) == when.begins.astimezone(UTC)
    assert other.dtend.value.astimezone(UTC) == when.ends.astimezone(UTC)


def test_a_zone_that_is_no_more_is_left_out() -> None:
    data = write_calendar([occasion(TimeSlot(at(2026, 7, 1, 9), "Mars/Base", 30))], lambda visit: "")
    assert b"DTSTART:20260701T090000\r\nDURATION:PT30M" in data


@given(st.sampled_from(sorted(zoneinfo.available_timezones())), st.datetimes(at(2025, 1, 1), at(2035, 12, 31)))
def test_rules_give_the_instants_of_the_zone_itself(key: str, wall: datetime) -> None:
    when = TimeSlot(wall.replace(second=0, microsecond=0), key, 45)
    data = write_calendar([occasion(when)], lambda visit: "").decode()
    start = next(line for line in data.split("\r\n") if line.startswith("DTSTART") and line > "DTSTART:1971")
    if start.startswith("DTSTART;TZID"):
        zone = tzical(StringIO(data.replace("\r\n ", ""))).get(key)
        read = datetime.strptime(start.rpartition(":")[2], "%Y%m%dT%H%M%S").replace(tzinfo=zone)
        assert read.utcoffset() == when.begins.utcoffset()
    else:
        assert start == f"DTSTART:{when.begins.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def test_ordinary_zones_are_written_with_their_rules() -> None:
    for key in (
        "Europe/Berlin",
        "America/New_York",
        "Asia/Tokyo",
        "Australia/Sydney",
        "Europe/Dublin",
        "Asia/Jerusalem",
    ):
        zone = zone_named(key)
        assert zone is not None
        assert zone.fits(TimeSlot(at(2026, 7, 1, 9), key).begins)
    assert zone_named("Mars/Base") is None


def test_exporting_twice_gives_the_same_bytes_and_a_change_raises_the_sequence(journal: Journal) -> None:
    entry = UnitOfWork("made")
    partner = entry.add(Partner(id=journal.new_id(), name="Acme"))
    journal.save(entry)
    visit, _ = visits.plan(journal, [partner], TimeSlot(at(2026, 12, 1, 9), "Europe/Berlin"))
    idea, _ = visits.plan(journal, [partner], None)
    first = write_calendar(calendar_visits(journal, [visit, idea]), lambda visit: "x")
    assert first == write_calendar(calendar_visits(journal, [visit, idea]), lambda visit: "x")
    assert event_of(first)["SEQUENCE"] == 0
    visits.cancel(journal, visit, Party.THEM)
    after = journal.get(Visit, visit.id)
    event = event_of(write_calendar(calendar_visits(journal, [after]), lambda visit: "x"))
    assert (event["SEQUENCE"], str(event["STATUS"]), str(event["SUMMARY"])) == (1, "CANCELLED", "Acme")
