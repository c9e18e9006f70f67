"""What a capture is read in, and the values it is read into."""

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import NamedTuple

from fieldbook.capture.languages.language import Language
from fieldbook.errors import Message
from fieldbook.model.ask import AskArea
from fieldbook.model.investment import InvestmentKind
from fieldbook.model.value_types import Money
from fieldbook.model.visit import VisitChannel

#: From where to where in the text, as ``text[start:end]``.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KnownPartner:
    """A partner by the names it is called."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


class KnownPerson(NamedTuple):
    """A person by the names they are called, and the partners they have a role at."""

    id: str
    name: str
    given: str = ""
    family: str = ""
    partners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenCommitment:
    """A commitment that ``done:`` may close."""

    id: str
    wording: str
    by_us: bool
    partner: str = ""


@dataclass(frozen=True, slots=True)
class CaptureContext:
    """What a capture is read in: the visit's day and partners, who is known, and what is open.

    ``languages`` are those whose marks and days are read, the reader's own first. ``people`` are all known people
    but our ``colleagues``; ``others`` the partners that the visit is not with. What was pasted rather than ``typed``
    has no marks until they are asked for (``marks``), and ``>`` and ``<`` are never marks in it: mails quote so.
    """

    day: date
    languages: tuple[Language, ...]
    first_month: int = 1
    month_first: bool | None = None
    partners: tuple[KnownPartner, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    colleagues: tuple[KnownPerson, ...] = ()
    others: tuple[KnownPartner, ...] = ()
    open_commitments: tuple[OpenCommitment, ...] = ()
    typed: bool = True
    marks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing in a capture. Where it stands, and where the word of its mark, does not count when two are compared."""

    span: Span = field(default=(0, 0), compare=False)
    word: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose(Node):
    """Lines without a mark, with the blank lines between them, as they were typed (line ends are ``\\n``). ``escaped``
    are the numbers of those that would have one but for the backslash they begin with."""

    text: str
    escaped: tuple[int, ...] = ()

    @property
    def said(self) -> str:
        """The lines without the backslashes that only keep them prose."""
        lines = self.text.split("\n")
        for number in self.escaped:
            lines[number] = lines[number].replace("\\", "", 1)
        return "\n".join(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedNode(Node):
    """What all items with a day share. ``due_said`` is the day as it was given; ``due_within`` says that it stands in
    the wording and was not taken off its end."""

    due: date | None = None
    due_text: str = ""
    due_within: bool = False
    due_span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentMark(DatedNode):
    """``we:`` and ``they:``. ``person`` gave their word (a colleague for ours); ``person_said`` is their name as given,
    which nobody known may have. ``partner`` is theirs, when the name or the visit tells which. A commitment of ours
    may wait on a colleague: ``waits_said`` is that in its brackets."""

    by_us: bool
    wording: str
    person: str | None = None
    person_text: str = ""
    partner: str | None = None
    quote: Money | None = None
    waits_on: str | None = None
    waits_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteMark(DatedNode):
    """``quote:``, a commitment of ours to an amount by a day; ``money`` is None while no amount is in the wording.
    ``amount`` is how it stands there."""

    wording: str
    money: Money | None = None
    amount: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneMark(Node):
    """``done:`` with the open commitments it fits best; several are to be asked about."""

    wording: str
    matches: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskMark(Node):
    """``ask:`` something they want; who of us answers is guessed from its words."""

    wording: str
    area: AskArea = AskArea.OTHER
    person: str | None = None
    person_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PraiseMark(Node):
    """``praise:``, which weighs nothing."""

    wording: str
    person: str | None = None
    person_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuessMark(Node):
    """``guess:`` of ours."""

    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareMark(Node):
    """``share:``, a fact that the partner may be shown."""

    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoMark(DatedNode):
    """``todo:``, mine alone."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsMark(Node):
    """A line in quotation marks: their words, and who said them when a known name follows."""

    text: str
    person: str | None = None
    person_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvestmentMark(Node):
    """``gave:`` (by us) and ``got:`` (by them). ``said`` are the amounts taken off the end of ``what``."""

    by_us: bool
    what: str
    said: str = ""
    hours: Decimal | None = None
    money: Money | None = None
    kind: InvestmentKind = InvestmentKind.SERVICE


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMark(Node):
    """``next:`` visit. ``said`` is what gave its day, time and how; empty when that stands within the purpose."""

    purpose: str
    said: str = ""
    day: date | None = None
    start: time | None = None
    how: VisitChannel = VisitChannel.IN_PERSON
    people: tuple[str, ...] = ()
    day_span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactMark(Node):
    """``call:``, and ``tried:`` for an attempt: with whom, and the rest."""

    attempt: bool
    text: str
    person: str | None = None
    person_text: str = ""


AnyNode = (
    Prose | CommitmentMark | QuoteMark | DoneMark | AskMark | PraiseMark | GuessMark | ShareMark | TodoMark | WordsMark
    | InvestmentMark | NextMark | ContactMark
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something stayed text, or which word of a mark was not understood."""

    span: Span
    message: Message


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name in the text. ``ids`` are those who are called so: none for a new name, several to be asked about.

    ``what`` is ``person``, ``colleague``, ``partner`` or ``new``; ``role`` is what a new name has in brackets.
    """

    span: Span
    said: str
    what: str
    ids: tuple[str, ...] = ()
    role: str = ""


@dataclass(frozen=True, slots=True)
class ParsedCapture:
    """A text as it was read: items in their order, problems, and names."""

    items: tuple[AnyNode, ...] = ()
    problems: tuple[Problem, ...] = ()
    names: tuple[NameMatch, ...] = ()
