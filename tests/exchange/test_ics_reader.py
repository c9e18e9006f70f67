"""Calendars come in: our visits that were moved there, meetings with partners; the rest stays outside and says why."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldbook.errors import UserError
from fieldbook.exchange.ics_reader import ImportVisit, read_calendar
from fieldbook.exchange.ics_writer import calendar_visits, write_calendar
from fieldbook.exchange.import_plan import Outcome
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.insight.shareable_brief import ShareableBriefBuilder
from fieldbook.journal import lookup, visits
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitChannel, VisitState
from fieldbook.storage.book_file import open_book

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

OUTLOOK = """BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E008
SUMMARY:Quarterly with Łódź Distribution
LOCATION:Piotrkowska 1\\, Łódź
DTSTART;TZID="W. Europe Standard Time":20261201T100000
DTEND;TZID="W. Europe Standard Time":20261201T113000
END:VEVENT
BEGIN:VEVENT
UID:teams-1
SUMMARY:Catch-up
LOCATION:Microsoft Teams Meeting
DTSTART:20261202T130000Z
DURATION:PT30M
ATTENDEE;CN=Ewa:mailto:Ewa@lodz.example
END:VEVENT
BEGIN:VEVENT
UID:past-1
SUMMARY:Lunch at Lodz Distribution
DTSTART;TZID=Europe/Warsaw:20261102T120000
DTEND;TZID=Europe/Warsaw:20261102T130000
END:VEVENT
BEGIN:VEVENT
UID:dentist
SUMMARY:Dentist
DTSTART:20261203T090000
DTEND:20261203T093000
END:VEVENT
BEGIN:VEVENT
UID:holiday
SUMMARY:Holiday with Łódź Distribution
DTSTART;VALUE=DATE:20261224
DTEND;VALUE=DATE:20261227
END:VEVENT
BEGIN:VEVENT
UID:weekly
SUMMARY:Łódź Distribution weekly
DTSTART;TZID=Europe/Warsaw:20261204T080000
RRULE:FREQ=WEEKLY
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n").encode()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(open_book(tmp_path / "my.book", NOW), WallClock("Europe/Berlin", lambda: NOW))
    partner, _ = lookup.add_partner(made, "Łódź Distribution Sp. z o.o.", "Łódź", 30)
    card = (
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Ewa Kowalska",
        f"ORG:{partner.name}",
        "EMAIL:ewa@lodz.example",
        "END:VCARD",
    )
    carry_out(made, prepare(made, [("ewa.vcf", "\r\n".join(card).encode())]))
    yield made
    made.close()


def _brought(journal: Journal, data: bytes) -> list[Visit]:
    before = {one.id for one in journal.reader.select(Visit)}
    carry_out(journal, prepare(journal, [("mine.ics", data)]))
    return sorted(
        (one for one in journal.reader.select(Visit) if one.id not in before), key=lambda one: one.day or date.min
    )


def test_meetings_with_partners_come_in_and_nothing_else_does(journal: Journal) -> None:
    plan = prepare(journal, [("mine.ics", OUTLOOK)])
    assert [one.reason.parameters["title"] for one in plan.files[0].refused] == [
        "Dentist",
        "Holiday with Łódź Distribution",
    ]
    past, quarterly, call, weekly = _brought(journal, OUTLOOK)
    partner = lookup.partners(journal)[0]
    assert {one.partners for one in (past, quarterly, call, weekly)} == {(partner.id,)}
    assert (past.state, quarterly.state) == (VisitState.HELD, VisitState.CONFIRMED)
    assert (quarterly.place, quarterly.how) == ("Piotrkowska 1, Łódź", VisitChannel.IN_PERSON)
    assert quarterly.when is not None
    assert (quarterly.when.begins.astimezone(UTC), quarterly.when.minutes) == (
        datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
        90,
    )
    assert (call.how, call.place, len(call.people)) == (VisitChannel.VIDEO, "", 1)
    assert call.when == TimeSlot(datetime(2026, 12, 2, 14, 0), "Europe/Berlin", 30)  # noqa: DTZ001  wall time
    assert weekly.when is not None
    assert weekly.when.zone == "Europe/Warsaw"


def test_the_same_calendar_twice_adds_nothing_and_undo_takes_it_back(journal: Journal) -> None:
    assert len(_brought(journal, OUTLOOK)) == 4
    again = prepare(journal, [("mine.ics", OUTLOOK)])
    assert {row.outcome for row in again.rows} == {Outcome.UNCHANGED}
    assert carry_out(journal, again) is None
    Undo(journal).undo()
    assert not journal.reader.select(Visit)


def _written(journal: Journal, visit: Visit) -> bytes:
    carrier = ShareableBriefBuilder(journal)
    made: bytes = write_calendar(calendar_visits(journal, [carrier.outward(visit)]), carrier.text)
    return made


def test_a_visit_of_ours_that_was_moved_in_the_calendar_is_moved_here(journal: Journal) -> None:
    when = TimeSlot(datetime(2026, 12, 1, 9, 0), "Europe/Warsaw", 60)  # noqa: DTZ001  wall time
    visit, _ = visits.plan(journal, lookup.partners(journal), when, place="Łódź", purpose="prices")
    out = _written(journal, visit)
    assert carry_out(journal, prepare(journal, [("week.ics", out)])) is None
    moved = out.replace(b"20261201T090000", b"20261202T140000").replace(b"20261201T100000", b"20261202T153000")
    carry_out(journal, prepare(journal, [("week.ics", moved)]))
    after = journal.get(Visit, visit.id)
    assert after.when == TimeSlot(datetime(2026, 12, 2, 14, 0), "Europe/Warsaw", 90)  # noqa: DTZ001  wall time
    assert (after.purpose, after.state) == (visit.purpose, visit.state)


def test_a_visit_of_ours_that_was_held_keeps_its_time(journal: Journal) -> None:
    when = TimeSlot(datetime(2026, 11, 20, 9, 0), "Europe/Warsaw", 60)  # noqa: DTZ001  wall time
    visit, _ = visits.plan(journal, lookup.partners(journal), when)
    visits.hold(journal, visit)
    out = _written(journal, journal.get(Visit, visit.id))
    moved = out.replace(b"20261120T09", b"20261119T08").replace(b"20261120T10", b"20261119T09")
    plan = prepare(journal, [("week.ics", moved)])
    assert [row.outcome for row in plan.rows] == [Outcome.UNCHANGED]


@pytest.mark.parametrize(
    "data", [b"", b"BEGIN:VCALENDAR", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR", b"\xff\xfe\x00"]
)
def test_what_is_no_calendar_says_so(journal: Journal, data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        prepare(journal, [("broken.ics", data)])
    assert "broken.ics" in str(caught.value)


_ODD = """DTSTART:20261399T990000
DTEND:19000101T000000Z
DURATION:-PT5M
DTSTART:x
UID:
DURATION:P99999999999W
DTSTART;TZID=Mars/Base:20261201T090000
STATUS:CANCELLED
RRULE:FREQ=NEVER
;;;:::
\x00"""

_LINES = st.lists(st.sampled_from([*OUTLOOK.decode().splitlines(), *_ODD.splitlines()]), max_size=25)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(_LINES)
def test_whatever_a_calendar_holds_each_entry_comes_in_or_says_why(lines: list[str]) -> None:
    data = "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""]).encode()
    try:
        found = list(read_calendar("x.ics", data, "Europe/Berlin"))
    except UserError:
        return
    for one in found:
        assert isinstance(one, ImportVisit | RejectedRow)
        if isinstance(one, ImportVisit):
            assert one.when.minutes > 0
            assert one.when.ends >= one.when.begins
