"""Makes the specimen of the present format: run it (``python -m tests.specimens.make_book``) when the format is raised,
never again for a format that was shipped."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from fieldbook.model.ask import Ask, AskArea, AskRequest
from fieldbook.model.change import forget
from fieldbook.model.commitment import Commitment, CommitmentEvent, EventKind, Quote
from fieldbook.model.investment import Investment, InvestmentKind
from fieldbook.model.note import Note, NoteKind, Shareable
from fieldbook.model.number import Figure, Measure, Number
from fieldbook.model.partner import EndCustomer, LinkKind, Partner, PartnerKind, PartnerLink
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.record import Record, registers_of
from fieldbook.model.registry import RECORD_TYPES
from fieldbook.model.review import PrintedCopy, Review, ReviewPoint
from fieldbook.model.todo import Todo
from fieldbook.model.value_types import Address, Money, TimeSlot
from fieldbook.model.visit import AgendaItem, Attendee, Visit, VisitChannel, VisitState
from fieldbook.storage.book_file import open_book
from fieldbook.storage.table_mapping import SCHEMA
from tests.model.replicas import Replica, meet, some_id
from tests.storage.expected import NOW, dumped, expected, reference

DAY = date(2026, 3, 2)
OUT = Path(__file__).with_name("books") / f"format-{SCHEMA}.book"


def i(name: str) -> str:
    """The id of a record of the specimen."""
    return some_id("specimen", name)


US, LODZ = i("us"), i("lodz")

RECORDS: tuple[Record, ...] = (
    Partner(id=US, name="Us", kind=PartnerKind.US),
    Partner(
        id=LODZ,
        name="Łódź Sieci",
        kind=PartnerKind.MSP,
        level="Gold",
        level_basis="sales 2025",
        territory="PL",
        address=Address("Piotrkowska 1", "Łódź", "", "90-001", "PL"),
        zone="Europe/Warsaw",
        phone="+48 1",
        email="a@example.com",
        website="example.com",
        cadence=30,
        since=DAY,
        about="Big and old.",
        aliases=("Sieci",),
        links=(PartnerLink(LinkKind.BUYS_THROUGH, US),),
        customers=(EndCustomer("Contoso", i("ewa")),),
        tags=("north",),
    ),
    Person(
        id=i("ewa"),
        name="Ewa Kowalska",
        given="Ewa",
        family="Kowalska",
        emails=(ContactMethod("e@example.com", "work"),),
        phones=(ContactMethod("+48 600", "cell"),),
        address=Address(city="Łask"),
        languages="pl, en",
        known_by=(US,),
        personal="Likes sailing.",
        dates=(DateToRemember("birthday", 5, 4),),
        tags=("key",),
    ),
    Role(id=i("role"), person=i("ewa"), partner=LODZ, name="purchasing", department="IT", since=DAY),
    Visit(
        id=i("visit"),
        partners=(LODZ,),
        people=(Attendee(i("ewa"), True),),
        when=TimeSlot(datetime.fromisoformat("2026-10-25T02:30"), "Europe/Warsaw", 90, 1),
        place="Łask",
        how=VisitChannel.IN_PERSON,
        purpose="review",
        agenda=(AgendaItem(i("a1"), "i", "prices"),),
        outcome="good",
        state=VisitState.HELD,
        recap_on=DAY,
        written_up=True,
    ),
    Note(
        id=i("note"),
        body="Good mood, new warehouse. 東京支店",
        kind=NoteKind.FACT,
        at=datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=1))),
        privacy=Shareable(),
        partners=(LODZ,),
        people=(i("ewa"),),
        visit=i("visit"),
        ask=i("ask"),
        note=None,
        tags=("mood",),
    ),
    Commitment(
        id=i("c"),
        wording="send the price list",
        by_side=US,
        to_side=LODZ,
        by_person=i("ewa"),
        to_person=i("ewa"),
        given_on=DAY,
        due=DAY + timedelta(days=9),
        quote=Quote(Decimal("12.50"), "EUR"),
        waits_on=i("ewa"),
        visit=i("visit"),
        note=i("note"),
        facts=(CommitmentEvent(i("f"), EventKind.MOVED, DAY, DAY + timedelta(days=20), "Ewa", "ill"),),
        frozen_on=DAY,
    ),
    Ask(
        id=i("ask"),
        wording="faster registration",
        area=AskArea.PRODUCT,
        voices=(AskRequest(LODZ, DAY, i("ewa"), i("note")),),
        answer="soon",
        answered_on=DAY,
    ),
    Todo(id=i("todo"), text="buy flowers", due=DAY, partner=LODZ),
    Investment(
        id=i("inv"),
        what="training",
        kind=InvestmentKind.SERVICE,
        by_side=US,
        to_side=LODZ,
        on=DAY,
        hours=Decimal("2.5"),
        money=Money(Decimal(100), "PLN"),
        people=(i("ewa"),),
    ),
    Number(
        id=i("num"),
        partner=LODZ,
        month="2026-02",
        measure=Measure.REVENUE,
        figure=Figure(Decimal("1000"), Decimal("900"), "EUR"),
        as_of=DAY,
    ),
    Review(
        id=i("rev"),
        partner=LODZ,
        quarter="2026Q1",
        summary="a good quarter",
        agenda=(ReviewPoint(i("p1"), "i", "numbers"),),
        decisions=(ReviewPoint(i("p2"), "i", "go"),),
        printed=(PrintedCopy(i("pr"), DAY, "partner", (i("c"),)),),
        left_out=(i("ask"),),
    ),
)


def main() -> None:
    """Writes the book and its dump."""
    assert {type(record) for record in RECORDS} == set(RECORD_TYPES)
    one, two = Replica("1" * 32), Replica("2" * 32)
    for record in RECORDS:
        one.make(record.id, record.TYPE, **registers_of(record))
    meet(one, two)
    one.set(i("note"), "body", "Good mood, new big warehouse. 東京支店")
    two.set(i("note"), "body", "Very good mood, new warehouse. 東京支店")
    one.set(LODZ, "level", "Silver")
    two.set(LODZ, "level", "Platinum")
    meet(one, two)
    one.undo(one.set(i("note"), "body", "resolved"))
    one.undo(one.delete(i("todo")))
    two.delete(i("inv"))
    one.make(i("old"), "partner", name="Sieci Old")
    one.set(i("old"), "into", LODZ)
    one.make(i("new"), "hologram", shape="round")
    one.set(i("note"), "smell", "roses")
    meet(one, two)
    changes = [forget(change, i("ewa"), frozenset({"personal"})) for change in one.book.applied.values()]
    OUT.unlink(missing_ok=True)
    book = open_book(OUT, NOW)
    book.writer.append(changes)
    lines = dumped(book)
    assert lines == expected(reference(changes))
    book.close()
    OUT.with_suffix(".dump").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
