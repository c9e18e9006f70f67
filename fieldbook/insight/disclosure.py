"""What may leave the book, by edition: an allow-list of fields, closed by default (design page *domain*, The day)."""

from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass, replace
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from fieldbook.errors import Message
from fieldbook.insight.mention_detector import MentionDetector
from fieldbook.journal.journal import Journal
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment
from fieldbook.model.investment import Investment, InvestmentKind
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.number import Number
from fieldbook.model.partner import US, Partner
from fieldbook.model.record import Record
from fieldbook.model.review import Review
from fieldbook.model.visit import Visit


class Edition(StrEnum):
    """The editions in which data leaves the book."""

    REVIEW = "review"
    CARRY = "carry"
    CALENDAR = "calendar"
    RECAP = "recap"


#: Edition -> record type -> allowed fields. Anything else stays, including types and fields added later. A path
#: with a dot allows one attribute of a field's elements. Computed properties may be listed too.
ALLOWED: Mapping[Edition, Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        Edition.REVIEW: MappingProxyType(
            {
                "partner": frozenset({"name", "level"}),
                "person": frozenset({"name"}),
                "visit": frozenset({"when", "place", "agenda.text"}),
                "commitment": frozenset({"wording", "given_on", "due", "day", "facts.what", "facts.on", "facts.to",
                                         "facts.reason"}),
                "ask": frozenset({"wording", "answer", "answered_on", "voices.on", "voices.told_on"}),
                "investment": frozenset({"what", "on", "money"}),
                "number": frozenset({"month", "measure", "figure", "as_of"}),
                "review": frozenset({"quarter", "summary", "agenda.text", "decisions.text"}),
            }
        ),
        Edition.CARRY: MappingProxyType(
            {
                "partner": frozenset({"name", "phone"}),
                "person": frozenset({"name", "phones.value"}),
                "visit": frozenset({"when", "place", "how", "agenda.text"}),
                "commitment": frozenset({"wording", "day"}),
                "note": frozenset({"body", "day"}),
            }
        ),
        Edition.CALENDAR: MappingProxyType(
            {
                "partner": frozenset({"name"}),
                "visit": frozenset({"when", "place", "how", "state"}),
            }
        ),
        Edition.RECAP: MappingProxyType(
            {
                "partner": frozenset({"name"}),
                "person": frozenset({"name", "emails.value", "emails.use"}),
                "visit": frozenset({"when", "place", "how"}),
                "commitment": frozenset({"wording", "day", "by_person"}),
                "note": frozenset({"body"}),
            }
        ),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something that stays in the book: the record, the field ("" for the whole record), and the reason."""

    record: str
    type: str
    field: str
    why: Message


@cache
def _paths(edition: Edition, type_name: str) -> tuple[tuple[str, str], ...]:
    """Return the allowed fields of a type, sorted, as (field, attribute of its elements or "")."""
    paths = (path.partition(".") for path in sorted(ALLOWED[edition].get(type_name, frozenset())))
    return tuple((name, part) for name, _, part in paths)


def allowed_fields(record: Record, edition: Edition) -> dict[str, Any]:
    """Return the fields of a record that may leave in an edition. Data that leaves the book must be gathered with this
    function only.

    Elements of tuples are returned as dicts of their allowed attributes.
    """
    out: dict[str, Any] = {}
    for name, part in _paths(edition, record.TYPE):
        value = getattr(record, name)
        if not part:
            out[name] = value
        elif isinstance(value, tuple):
            rows = out.setdefault(name, tuple({} for _ in value))
            for row, item in zip(rows, value, strict=True):
                row[part] = getattr(item, part)
        elif value is not None:
            out.setdefault(name, {})[part] = getattr(value, part)
    return out


class DisclosureFilter:
    """Filters everything that goes to one partner in one edition: whole records, then their fields, then every text in
    them. What is withheld is listed in ``withheld``, with the record ids."""

    def __init__(
        self, journal: Journal, partner: Partner, edition: Edition, names: MentionDetector | None = None
    ) -> None:
        self._journal = journal
        self._names = names or MentionDetector(journal)
        self.partner = partner
        self.edition = edition
        self.withheld: list[Withheld] = []

    def admit(self, record: Record) -> dict[str, Any] | None:
        """Return the data of a record that may leave; None when the whole record stays."""
        why = self._reason_to_stay(record)
        if why is not None:
            self.withheld.append(Withheld(record.id, record.TYPE, "", why))
            return None
        data = allowed_fields(self._narrowed(record), self.edition)
        return {name: self._clean(record, name, value) for name, value in data.items()}

    def text(self, record: Record, field: str, value: str) -> str:
        """Return a text unchanged, or "" (and list it as withheld) when it names another partner."""
        others = self._names.others_in(value, self.partner.id)
        if not others:
            return value
        named = ", ".join(self._names.title(other) for other in others)
        self.withheld.append(Withheld(record.id, record.TYPE, field, Message("mentions {names}", {"names": named})))
        return ""

    def _clean(self, record: Record, field: str, value: Any) -> Any:
        """Apply ``text`` to every text in a value."""
        if isinstance(value, StrEnum):
            return value
        if isinstance(value, str):
            return self.text(record, field, value)
        if isinstance(value, dict):
            return {part: self._clean(record, f"{field}.{part}", item) for part, item in value.items()}
        if isinstance(value, tuple):
            return tuple(self._clean(record, field, item) for item in value)
        if is_dataclass(value) and not isinstance(value, type):
            return value  # values such as days, amounts and currencies; no prose
        return value

    def _narrowed(self, record: Record) -> Record:
        """Return an ask with the requests of this partner only; other records unchanged."""
        if isinstance(record, Ask):
            return replace(record, voices=tuple(one for one in record.voices if self._is_this(one.partner)))
        return record

    def _is_this(self, partner: str) -> bool:
        return partner == self.partner.id or self._journal.reader.canon(partner) == self.partner.id

    def _reason_to_stay(self, record: Record) -> Message | None:
        if isinstance(record, Note) and (why := self._note_stays(record)) is not None:
            return why
        if isinstance(record, Commitment | Investment) and (why := self._between_stays(record)) is not None:
            return why
        if record.TYPE not in ALLOWED[self.edition]:
            return Message("not included in this edition")
        if isinstance(record, Ask):
            asked = any(self._is_this(voice.partner) for voice in record.voices)
            return None if asked else Message("asked by another partner")
        if isinstance(record, Number | Review):
            return None if self._is_this(record.partner) else Message("of another partner")
        if isinstance(record, Visit):
            return None if any(map(self._is_this, record.partners)) else Message("with another partner")
        if isinstance(record, Partner):
            return None if record.id in (US, self.partner.id) else Message("another partner")
        return None

    def _note_stays(self, note: Note) -> Message | None:
        if note.kind is NoteKind.GUESS:
            return Message("our guess")
        if note.kind is NoteKind.PRAISE:
            return Message("praise")
        if not note.shareable:
            return Message("private")
        if not note.partners or not all(map(self._is_this, note.partners)):
            return Message("about another partner")
        return None

    def _between_stays(self, record: Commitment | Investment) -> Message | None:
        sides = (record.by_side, record.to_side)
        other = sides[0] if sides[1] == US else sides[1]
        if US not in sides or not self._is_this(other):
            return Message("between other partners")
        if isinstance(record, Investment) and record.kind is not InvestmentKind.PROGRAMME:
            return Message("an investment other than programme funds")
        return None
