"""A career book: fifteen years of a channel manager's work, made up, for tests and benchmarks.

Made once for each size, day and format, and kept under ``.cache/bench``; every use gets a copy of its own.
"""

import gc
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import accumulate
from pathlib import Path
from zoneinfo import ZoneInfo

from fieldbook.journal.backdated_changes import BackdatedWriter
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ask import Ask, AskArea, AskRequest
from fieldbook.model.change import Change
from fieldbook.model.commitment import Commitment, CommitmentEvent, EventKind, Quote
from fieldbook.model.ids import natural_id
from fieldbook.model.note import Note, NoteKind, Shareable
from fieldbook.model.number import Figure, Measure, Number, number_id
from fieldbook.model.partner import US, Partner, PartnerKind
from fieldbook.model.person import ContactMethod, Person, Role
from fieldbook.model.value_types import Address, TimeSlot, month_of
from fieldbook.model.visit import Attendee, Visit, VisitChannel, VisitState
from fieldbook.storage.book_file import open_book
from fieldbook.storage.table_mapping import SCHEMA

#: Raised when what is made here changes, so that no book of an older make is used.
MAKE = 2

CACHE = Path(__file__).resolve().parents[2] / ".cache" / "bench"

ZONE = "Europe/Berlin"

_YEARS = 15

#: Towns with their zones, in several scripts.
TOWNS = (
    ("Łódź", ZONE), ("Göteborg", "Europe/Stockholm"), ("Αθήνα", "Europe/Athens"), ("東京", "Asia/Tokyo"),
    ("Sevilla", "Europe/Madrid"), ("Lübeck", ZONE), ("Київ", "Europe/Kyiv"), ("תל אביב", "Asia/Jerusalem"),
    ("Plzeň", "Europe/Prague"), ("Lyon", "Europe/Paris"), ("Leeds", "Europe/London"), ("القاهرة", "Africa/Cairo"),
)  # fmt: skip

_GIVEN = (
    "Ewa", "Jan", "Zoë", "Łukasz", "Μαρία", "Νίκος", "健一", "美咲", "Lucía", "Javier", "Олена", "Тарас", "יעל", "אמיר",
    "Ondřej", "Božena", "Amélie", "Hugo", "Harriet", "Dev", "ليلى", "عمر", "Astrid", "Björn",
)  # fmt: skip

FAMILY = (
    "Kowalska", "Nowak", "Lefèvre", "Wiśniewski", "Παπαδόπουλος", "Γεωργίου", "田中", "佐藤", "Ortiz", "Muñoz",
    "Шевченко", "Коваль", "ברק", "כהן", "Dvořák", "Černá", "Petit", "Okafor", "Whitaker", "حداد", "Lindqvist", "Åberg",
)  # fmt: skip

#: Words of the trade, said more often than the made-up rest.
TRADE = (
    "price", "stock", "order", "quote", "renewal", "seats", "licence", "margin", "rebate", "training", "engineer",
    "certified", "deal", "registration", "customer", "warehouse", "campaign", "leads", "contract", "support",
    "restore", "backup", "tender", "budget", "quarter", "forecast", "Preis", "Angebot", "Schulung", "Lager",
    "Vertrag", "precio", "oferta", "formación", "commande", "remise", "cena", "oferta", "szkolenie", "τιμή",
    "προσφορά", "価格", "見積", "在庫", "ціна", "склад",
)  # fmt: skip

_SYLLABLES = (
    "ka", "lo", "mi", "ren", "tas", "vel", "dor", "shi", "nak", "ur", "pel", "gan", "tro", "bis", "ché", "lün",
    "mar", "ost", "fi", "grad", "zel", "quo", "wer", "jin", "ta", "bor", "ly", "ep", "nus",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Size:
    """How much a career book holds."""

    partners: int = 500
    people: int = 5_000
    notes: int = 100_000
    commitments: int = 50_000
    visits: int = 20_000


CAREER = Size()


def career(target: Path, size: Size = CAREER, *, today: date, seed: int = 1) -> Path:
    """A copy at ``target`` of a career book that ends on ``today``; made when it is not in the cache yet."""
    name = f"{MAKE}-{SCHEMA}-{size.partners}-{size.people}-{size.notes}-{size.commitments}-{size.visits}-{today}-{seed}"
    kept = CACHE / f"{name}.book"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        make_career(fresh, size, today=today, seed=seed)
        fresh.rename(kept)
    shutil.copyfile(kept, target)
    return target


def make_career(path: Path, size: Size = CAREER, *, today: date, seed: int = 1) -> None:
    """Makes a career book at ``path``, in one transaction. The same size, day and seed make the same records."""
    clock = WallClock(ZONE, lambda: datetime.combine(today, time(6), UTC))
    journal = Journal(open_book(path, clock.now()), clock)
    # Millions of small values are made and none of them in a circle: the collector would only look through them.
    gc.disable()
    try:
        journal.receive(lived(journal.replica, size, today, seed))
    finally:
        gc.enable()
        journal.close()


def lived(replica: str, size: Size, today: date, seed: int) -> Iterator[Change]:
    """Every change of a career, in order."""
    return _Career(BackdatedWriter(replica, seed), size, today, random.Random(seed)).changes()


class _Words:
    """Prose whose words come as often as words do: few all the time, most of them rarely."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        rest = {"".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4))) for _ in range(9_000)}
        self._words = [*TRADE, *sorted(rest)]
        self._weights = list(accumulate(1 / (place + 10) for place in range(len(self._words))))

    def of(self, count: int) -> str:
        """So many words."""
        return " ".join(self._draw.choices(self._words, cum_weights=self._weights, k=count))


class _Career:
    """Lives fifteen years, one visit after the other."""

    def __init__(self, chronicle: BackdatedWriter, size: Size, today: date, draw: random.Random) -> None:
        self._chronicle = chronicle
        self._size = size
        self._today = today
        self._draw = draw
        self._words = _Words(draw)
        self._begin = today.replace(day=1) - timedelta(days=365 * _YEARS)
        self._partners: list[Partner] = []
        self._people: list[list[str]] = []
        self._moment = datetime.combine(self._begin, time(8), ZoneInfo(ZONE))

    def changes(self) -> Iterator[Change]:
        """First the partners with their people, then the visits, then the numbers of the last two years."""
        start = datetime.combine(self._begin, time(8), ZoneInfo(ZONE))
        for place in range(self._size.partners):
            yield self._met(start + timedelta(minutes=place), place)
        for place in range(self._size.visits):
            yield self._visited(place)
        yield from self._reports()

    def _new(self) -> str:
        return self._chronicle.new_id(self._moment)

    def _written(self, entry: UnitOfWork) -> Change:
        return self._chronicle.write(self._moment, entry)

    def _met(self, moment: datetime, place: int) -> Change:
        self._moment = moment
        entry = UnitOfWork("imported")
        if place == 0:
            entry.add(Partner(id=US, name="Halvard Systems", kind=PartnerKind.US))
        town, zone = TOWNS[place % len(TOWNS)]
        kinds = [kind for kind in PartnerKind if kind is not PartnerKind.US]
        partner = Partner(
            id=self._new(),
            name=f"{self._words.of(1).title()} {town} {place}",
            kind=kinds[place % len(kinds)],
            level=("", "Silver", "Gold", "Platinum")[place % 4],
            address=Address(city=town),
            zone=zone,
            cadence=(30, 45, 60, 90, 180, None)[place % 6],
            about=self._words.of(20),
        )
        self._partners.append(entry.add(partner))
        self._people.append([self._person(entry, partner, one) for one in self._shares(self._size.people, place)])
        return self._written(entry)

    def _shares(self, whole: int, place: int) -> range:
        """The part of a whole that falls to one partner of all."""
        count = self._size.partners
        return range(whole * place // count, whole * (place + 1) // count)

    def _person(self, entry: UnitOfWork, partner: Partner, number: int) -> str:
        given, family = self._draw.choice(_GIVEN), self._draw.choice(FAMILY)
        person = Person(
            id=self._new(),
            name=f"{given} {family}",
            given=given,
            family=family,
            emails=(ContactMethod(f"person{number}@partner.example", "work"),),
            phones=(ContactMethod(f"+49 30 23125 {number:04d}", "work"),),
        )
        entry.add(person)
        role = natural_id("role", person.id, partner.id)
        entry.add(Role(id=role, person=person.id, partner=partner.id, name="Sales", since=self._begin))
        return person.id

    # --- visits --------------------------------------------------------------------------------------------------

    def _visited(self, place: int) -> Change:
        """A visit with what was written in it: one change. The last few are still ahead."""
        size, ahead = self._size, min(60, self._size.visits // 10)
        held = size.visits - ahead
        which = int(self._draw.random() ** 1.6 * size.partners)  # some are seen often, most now and then
        partner, people = self._partners[which], self._people[which]
        if place < held:
            day = self._begin + timedelta(days=1 + (self._today - self._begin).days * place // (held + 1))
        else:
            day = self._today + timedelta(days=(place - held) // 4)
        at = time(8 + place % 9, 30 * (place % 2))
        shown = TimeSlot(datetime.combine(day, at), partner.zone, 60)
        written = min(datetime.combine(day, time(19), ZoneInfo(ZONE)), self._last_moment())
        self._moment = max(self._moment, written)
        entry = UnitOfWork("captured" if place < held else "visit.planned", {"partner": partner.id})
        visit = Visit(
            id=self._new(),
            partners=(partner.id,),
            people=tuple(Attendee(one) for one in people[:2]),
            when=shown,
            place=partner.town,
            how=VisitChannel.IN_PERSON if place % 3 else VisitChannel.CALL,
            purpose=self._words.of(3),
            state=VisitState.HELD if place < held else VisitState.CONFIRMED,
            recap_on=day if place < held else None,
            written_up=place < held,
        )
        entry.parameters["visit"] = entry.add(visit).id
        if place < held:
            notes = [self._note(entry, visit, people, one) for one in _part(size.notes, place, held)]
            for one in _part(size.commitments, place, held):
                self._commitment(entry, visit, people, notes, one)
        return self._written(entry)

    def _last_moment(self) -> datetime:
        return datetime.combine(self._today, time(), ZoneInfo(ZONE)) - timedelta(minutes=1)

    def _note(self, entry: UnitOfWork, visit: Visit, people: Sequence[str], number: int) -> str:
        kinds = (NoteKind.FACT, NoteKind.FACT, NoteKind.FACT, NoteKind.WORDS, NoteKind.GUESS, NoteKind.PRAISE)
        note = Note(
            id=self._new(),
            body=self._words.of(8 + number % 23),
            kind=kinds[number % len(kinds)] if number % 50 else NoteKind.ASK,
            privacy=Shareable() if number % 4 == 0 else None,
            at=self._moment,
            partners=visit.partners,
            people=(people[number % len(people)],) if people and number % 3 == 0 else (),
            visit=visit.id,
        )
        entry.add(note)
        if note.kind is NoteKind.ASK:
            self._ask(entry, note, visit, number)
        return note.id

    def _ask(self, entry: UnitOfWork, note: Note, visit: Visit, number: int) -> None:
        assert visit.day
        old = (self._today - visit.day).days > 60
        told = visit.day + timedelta(days=20) if old or number % 3 else None
        voice = AskRequest(visit.partners[0], visit.day, note=note.id, told_on=told)
        answer = self._words.of(9) if told else ""
        area = list(AskArea)[number % len(AskArea)]
        entry.add(
            Ask(id=self._new(), wording=self._words.of(7), area=area, voices=(voice,), answer=answer, answered_on=told)
        )

    def _commitment(
        self, entry: UnitOfWork, visit: Visit, people: Sequence[str], notes: Sequence[str], number: int
    ) -> None:
        assert visit.day
        partner, ours = visit.partners[0], number % 2 == 0
        due = visit.day + timedelta(days=7 + number % 60) if number % 12 else None
        facts = () if self._stays_open(visit.day) else self._facts(visit.day, due or visit.day, number)
        quote = Quote(Decimal(1000 + number), "EUR") if number % 10 == 0 else None
        entry.add(
            Commitment(
                id=self._new(),
                wording=self._words.of(5),
                by_side=US if ours else partner,
                to_side=partner if ours else US,
                by_person=people[0] if people and not ours else None,
                given_on=visit.day,
                due=due,
                quote=quote,
                visit=visit.id,
                note=notes[0] if notes else None,
                facts=facts,
                frozen_on=visit.day,
            )
        )

    def _stays_open(self, day: date) -> bool:
        """About three in a hundred are open: most of the new ones, some of the old."""
        age = (self._today - day).days
        return self._draw.random() < (0.85 if age < 60 else 0.3 if age < 300 else 0.008)

    def _facts(self, day: date, due: date, number: int) -> tuple[CommitmentEvent, ...]:
        latest = self._today - timedelta(days=1)
        on = min(due + timedelta(days=number % 9 - 6), latest)
        what = EventKind.KEPT if number % 15 else EventKind.BROKEN if number % 2 else EventKind.RELEASED
        return (CommitmentEvent(self._new(), what, max(day, on)),)

    # --- numbers -------------------------------------------------------------------------------------------------

    def _reports(self) -> Iterator[Change]:
        """Monthly reports about a hundred partners, the last two years."""
        month, months = self._today.replace(day=1), []
        for _ in range(24):
            month = (month - timedelta(days=1)).replace(day=1)
            months.append(month)
        self._moment = max(self._moment, self._last_moment())
        for month in reversed(months):
            entry = UnitOfWork("imported")
            for partner in self._partners[:100]:
                for measure in (Measure.REVENUE, Measure.CERTIFIED):
                    value = Decimal(self._draw.randint(1, 50_000))
                    figure = Figure(value, value + 100, "EUR" if measure is Measure.REVENUE else "")
                    key = number_id(partner.id, month_of(month), measure)
                    number = Number(id=key, partner=partner.id, month=month_of(month), measure=measure, figure=figure)
                    entry.add(number)
            yield self._written(entry)


def _part(whole: int, place: int, count: int) -> range:
    """The part of a whole that falls to one of so many places."""
    return range(whole * place // count, whole * (place + 1) // count)
