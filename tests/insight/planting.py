"""A book with a secret of its own in every text field of every record type, found by walking the declarations."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin

from fieldbook.insight import disclosure
from fieldbook.insight.disclosure import Edition
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ask import AskRequest
from fieldbook.model.investment import Investment, InvestmentKind
from fieldbook.model.note import NoteKind, Shareable
from fieldbook.model.partner import US, Partner, PartnerKind
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record, replace_fields, specs
from fieldbook.model.registry import RECORD_TYPES
from fieldbook.model.value_types import Quarter, TimeSlot
from fieldbook.model.visit import Attendee, Visit, VisitState
from tests.insight.books import TODAY, make_book

R = TypeVar("R", bound=Record)

QUARTER = Quarter(2026, 4)

#: Fields whose text has to mean something; a rare value where it is no matter of the edition.
_MEANT: Mapping[str, Any] = {
    "partner.zone": "Pacific/Pitcairn",
    "number.month": "2026-11",
    "number.figure.currency": "EUR",
    "investment.money.currency": "EUR",
    "commitment.quote.currency": "XOF",
    "review.quarter": str(QUARTER),
    "visit.when.zone": "Europe/Berlin",
}


@dataclass
class Planted:
    """Secrets by their text: where each stands, and whether its record may leave at all."""

    secrets: dict[str, tuple[str, str, bool]] = field(default_factory=dict)
    paths: set[str] = field(default_factory=set)
    count: int = 0

    def plant(self, path: str, leaves: bool) -> str:
        """A new secret for a path such as ``commitment.facts.reason``. Letters only: nothing breaks it in two."""
        self.count += 1
        number, letters = self.count, ""
        while number:
            number, rest = divmod(number, 20)
            letters += "bcdfghjklmnpqrstvwxz"[rest]
        secret = f"q{letters:y<4}y"
        kind, _, rest_of = path.partition(".")
        self.secrets[secret] = (kind, rest_of, leaves)
        self.paths.add(path)
        return secret

    def allowed(self, edition: Edition, table: Any = None) -> set[str]:
        """The secrets that an edition may show."""
        names = (table or disclosure.ALLOWED)[edition]
        return {
            secret
            for secret, (kind, path, leaves) in self.secrets.items()
            if leaves and {path, path.partition(".")[0]} & names.get(kind, frozenset())
        }

    def found_in(self, text: str, edition: Edition) -> list[str]:
        """Where the secrets stand that a text gives away."""
        low = text.casefold()
        wrong = self.secrets.keys() - self.allowed(edition)
        return sorted(".".join(self.secrets[one][:2]) for one in wrong if one.casefold() in low)


@dataclass
class SecretBook:
    """The planted book, and the records that what leaves is made from."""

    journal: Any
    planted: Planted
    partner: Partner
    held: Visit
    ahead: Visit
    names_of_others: list[str]


def text_paths(kind: type[Record]) -> set[str]:
    """Every place in a record type where text can stand, references aside."""
    out: set[str] = set()
    for name, spec in specs(kind).items():
        if not (spec.refers == "*" or spec.name == "privacy"):
            out |= {f"{kind.TYPE}.{name}{rest}" for rest in _texts_in(spec.element, spec.refers.split())}
    return out


def _texts_in(kind: Any, refers: Iterable[str]) -> set[str]:
    kind = _plain(kind)
    if kind is str:
        return {""}
    if is_dataclass(kind):
        return {
            f".{part.name}{rest}"
            for part in fields(kind)
            if part.name not in refers
            for rest in _texts_in(part.type, ())
        }
    return set()


def _plain(kind: Any) -> Any:
    if get_origin(kind) is tuple:
        return get_args(kind)[0]
    if get_origin(kind) is UnionType:
        return next(part for part in get_args(kind) if part is not type(None))
    return kind


class _Filler:
    """Fills records: each text with a secret, each reference with a record that is there."""

    def __init__(self, planted: Planted, ids: Any, refs: dict[str, str]) -> None:
        self._planted = planted
        self._ids = ids
        self.refs = refs

    def fill(self, kind: type[R], /, *, leaves: bool = True, **values: Any) -> R:
        """A record of a type with every field filled; ``values`` take precedence."""
        known = {name: values[name] for name in values}
        for name, spec in specs(kind).items():
            if name in known or name in ("into", "privacy"):
                continue
            path = f"{kind.TYPE}.{name}"
            if spec.many:
                known[name] = (self._value(spec.element, path, name, spec.refers, leaves),)
            else:
                known[name] = self._value(spec.type, path, name, spec.refers, leaves)
        return kind(id=self._ids(), **known)

    def _value(self, kind: Any, path: str, name: str, refers: str, leaves: bool) -> Any:
        if get_origin(kind) is tuple:
            return (self._value(_plain(kind), path, name, refers, leaves),)
        kind = _plain(kind)
        if path in _MEANT:
            value = _MEANT[path]
            if path == "partner.zone":
                self._planted.secrets[value] = ("partner", "zone", leaves)
            self._planted.paths.add(path)
            return value
        if refers == "*":
            return self.refs.get(name, self.refs["partner"])
        if kind is str:
            secret = self._planted.plant(path, leaves)
            return f"{secret}@mail.example" if path == "person.emails.value" else secret
        if is_dataclass(kind) and isinstance(kind, type):
            parts = {}
            for part in fields(kind):
                inner = "*" if part.name in refers.split() else ""
                parts[part.name] = self._value(part.type, f"{path}.{part.name}", part.name, inner, leaves)
            return kind(**parts)
        return _ordinary(kind, name)


def _ordinary(kind: Any, name: str) -> Any:
    if kind is bool:
        return name in ("reached", "came")
    if kind is int:
        return {"month": 12, "day": 1, "year": 1980, "fold": 0}.get(name, 30)
    if kind is Decimal:
        return Decimal("4711.25")
    if kind is datetime:
        return datetime(2026, 11, 2, 9).astimezone()
    if kind is date:
        return {"until": None, "cancelled_on": None, "done_on": None}.get(name, date(2026, 11, 2))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    raise AssertionError(f"nothing to plant in {kind!r}")


def make_secret_book(folder: Path) -> SecretBook:
    """The book: one record of every type that may leave as far as it can, and beside it those that must not."""
    book = make_book(folder)
    journal, planted = book.journal, Planted()
    refs = {"partner": book.lodz.id, "partners": book.lodz.id, "by_side": US, "to_side": book.lodz.id}
    filler = _Filler(planted, journal.new_id, refs)
    entry = UnitOfWork("planted")
    other = filler.fill(Partner, leaves=False, kind=PartnerKind.RESELLER, links=())
    colleague = filler.fill(Person, known_by=())
    refs |= {"known_by": colleague.id, "waits_on": colleague.id, "by_person": colleague.id}
    partner = filler.fill(Partner, kind=PartnerKind.DISTRIBUTOR)
    refs |= {"partner": partner.id, "partners": partner.id, "to_side": partner.id}
    person = filler.fill(Person)
    refs |= {"person": person.id, "people": person.id, "to_person": person.id}
    for record in (other, colleague, partner, person):
        entry.add(record)
    entry.add(filler.fill(Role, leaves=False, person=colleague.id, partner=US, since=None, until=None))
    entry.add(filler.fill(Role, person=person.id, partner=partner.id, since=None, until=None))
    held = _visit(filler, VisitState.HELD, TODAY, [person.id, colleague.id])
    ahead = _visit(filler, VisitState.CONFIRMED, TODAY + timedelta(days=7), [person.id, colleague.id])
    refs |= {"visit": held.id}
    entry.add(held)
    entry.add(ahead)
    _plant_rest(entry, filler, planted, other, partner)
    journal.save(entry)
    others = [other.name, *other.aliases]
    _plant_shareable(journal, filler, other)
    return SecretBook(journal, planted, partner, held, ahead, others)


def _visit(filler: _Filler, state: VisitState, on: date, people: list[str]) -> Visit:
    when = TimeSlot(datetime(on.year, on.month, on.day, 9), "Europe/Berlin")  # noqa: DTZ001  wall time, by design
    return filler.fill(
        Visit,
        when=when,
        state=state,
        people=tuple(Attendee(one, True) for one in people),
        recap_on=None,
        cancelled_on=None,
        cancelled_by=None,
    )


def _plant_rest(entry: UnitOfWork, filler: _Filler, planted: Planted, other: Partner, partner: Partner) -> None:
    """One of every type not planted yet, whatever types there are; then the same in forms that must stay."""
    done = {edit.record.TYPE for edit in entry.edits}
    for kind in RECORD_TYPES:
        if kind.TYPE in done:
            continue
        values: dict[str, Any] = {}
        if kind.TYPE == "commitment":
            values = {"facts": (), "frozen_on": None}
            entry.add(_with_move(filler))
        if kind.TYPE == "note":
            values = {"kind": NoteKind.FACT}
        if kind.TYPE == "investment":
            values = {"kind": InvestmentKind.PROGRAMME}
        if kind.TYPE == "ask":
            voices = (AskRequest(partner.id, date(2026, 10, 5), told_on=TODAY), AskRequest(other.id, date(2026, 10, 6)))
            values = {"voices": voices}
            for path in text_paths(kind):
                planted.paths.add(path)
        leaves = kind.TYPE != "note"
        entry.add(filler.fill(kind, leaves=leaves, **values))
    _plant_what_stays(entry, filler, other, partner)


def _with_move(filler: _Filler) -> Record:
    commitment = filler.fill(TYPES_BY_NAME["commitment"], frozen_on=None)
    fact = commitment.facts[0]  # type: ignore[attr-defined]
    return replace_fields(commitment, {"facts": (type(fact)(**{**_parts(fact), "to": TODAY + timedelta(days=9)}),)})


def _plant_what_stays(entry: UnitOfWork, filler: _Filler, other: Partner, partner: Partner) -> None:
    kinds = TYPES_BY_NAME
    naming = f"bring {other.name} along"
    stay: list[dict[str, Any]] = [
        {"kind": kinds["commitment"], "by_side": US, "to_side": other.id},
        {"kind": kinds["commitment"], "by_side": partner.id, "to_side": other.id},
        {"kind": kinds["commitment"], "wording": naming},
        {"kind": kinds["visit"], "partners": (other.id,), "when": TimeSlot(datetime(2026, 12, 24, 9), "Europe/Berlin")},  # noqa: DTZ001
        {"kind": kinds["ask"], "voices": (AskRequest(other.id, date(2026, 10, 6)),)},
        {"kind": kinds["ask"], "wording": naming, "voices": (AskRequest(partner.id, date(2026, 10, 6)),)},
        {"kind": kinds["number"], "partner": other.id},
        {"kind": kinds["review"], "partner": other.id},
        {"kind": kinds["todo"]},
    ]
    for values in stay:
        kind = values.pop("kind")
        if kind.TYPE == "commitment":
            values |= {"facts": (), "frozen_on": None}
        if kind.TYPE == "visit":
            values |= {"state": VisitState.CONFIRMED, "cancelled_on": None, "cancelled_by": None, "people": ()}
        entry.add(filler.fill(kind, leaves=False, **values))
    for sort in InvestmentKind:
        if sort is not InvestmentKind.PROGRAMME:
            entry.add(filler.fill(Investment, leaves=False, kind=sort))


def _plant_shareable(journal: Any, filler: _Filler, other: Partner) -> None:
    """Shareable notes: a fact that may leave; a guess, praise, one about another partner, one that names it."""
    note = TYPES_BY_NAME["note"]
    made: list[Any] = [
        filler.fill(note, kind=NoteKind.FACT),
        filler.fill(note, leaves=False, kind=NoteKind.GUESS),
        filler.fill(note, leaves=False, kind=NoteKind.PRAISE),
        filler.fill(note, leaves=False, kind=NoteKind.FACT, partners=(filler.refs["partner"], other.id)),
        filler.fill(note, leaves=False, kind=NoteKind.FACT, body=f"{other.name} pays late"),
    ]
    entry = UnitOfWork("notes")
    for one in made:
        entry.add(one)
    journal.save(entry)
    entry = UnitOfWork("shared")
    for one in made:
        head = journal.reader.heads(one.id)["body"]
        entry.change(one, privacy=Shareable(tuple(head)))
    journal.save(entry)


def _parts(value: Any) -> dict[str, Any]:
    return {part.name: getattr(value, part.name) for part in fields(value)}


TYPES_BY_NAME: Mapping[str, type[Record]] = {kind.TYPE: kind for kind in RECORD_TYPES}
