"""The input of the capture parser (context) and its output (nodes, problems, names)."""

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

#: Start and end offset in the text, as in ``text[start:end]``.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KnownPartner:
    """A partner's id, name and aliases."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


class KnownPerson(NamedTuple):
    """A person's id and names, and the ids of the partners where the person has a role."""

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
    """Everything a capture is parsed against: the visit's day and partners, known names, open commitments.

    ``day`` is the local day from which relative dates are counted. ``languages`` are those whose marks and dates are
    recognised, the user's own first. ``first_month`` starts the fiscal year; ``month_first`` sets the order of day and
    month in ``9/10`` (None: the first language decides). ``people`` are all known people except our ``colleagues``;
    ``others`` are the partners that are not part of the visit. In pasted text (``typed`` false) marks are recognised
    only when ``marks`` is set, and ``>`` and ``<`` never are, because mail uses them for quoting.
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
    """One element of a capture. Its position (``span``) and that of its keyword (``word``) are ignored in
    comparisons."""

    span: Span = field(default=(0, 0), compare=False)
    word: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose(Node):
    """Lines without a mark, with the blank lines between them, as typed (line ends are ``\\n``). ``escaped`` has the
    indexes of the lines that are prose only because of their leading backslash."""

    text: str
    escaped: tuple[int, ...] = ()

    @property
    def unescaped_text(self) -> str:
        """The lines without the escaping backslashes."""
        lines = self.text.split("\n")
        for number in self.escaped:
            lines[number] = lines[number].replace("\\", "", 1)
        return "\n".join(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedNode(Node):
    """Base of all nodes with a due day. ``due_text`` is the day as typed; ``due_within`` means that it is still part of
    the wording and was not removed from its end."""

    due: date | None = None
    due_text: str = ""
    due_within: bool = False
    due_span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentMark(DatedNode):
    """``we:`` and ``they:``.

    ``person`` is who made the commitment (a colleague for ours), ``person_text`` the name as typed, known or not.
    ``partner`` is the other side, when the name or the visit determines it. A commitment of ours may wait on a
    colleague: ``waits_text`` is that part as typed, with its brackets.
    """

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
    """``quote:``, a commitment of ours to an amount by a day. ``money`` is None while the wording has no amount;
    ``amount`` is the amount as typed."""

    wording: str
    money: Money | None = None
    amount: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneMark(Node):
    """``done:`` with the ids of the open commitments that match best; with several, the user has to choose."""

    wording: str
    matches: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskMark(Node):
    """``ask:``, something they want. ``area``, the department that answers, is guessed from the wording."""

    wording: str
    area: AskArea = AskArea.OTHER
    person: str | None = None
    person_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PraiseMark(Node):
    """``praise:``. Counts in no figure."""

    wording: str
    person: str | None = None
    person_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuessMark(Node):
    """``guess:``, an assumption of ours."""

    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareMark(Node):
    """``share:``, a fact that may be shown to the partner."""

    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoMark(DatedNode):
    """``todo:``, private to the user."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsMark(Node):
    """A line in quotation marks: their words, and the speaker when a known name follows."""

    text: str
    person: str | None = None
    person_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvestmentMark(Node):
    """``gave:`` (by us) and ``got:`` (by them). ``amounts_text`` is the text of the amounts, removed from the
    end of ``what``."""

    by_us: bool
    what: str
    amounts_text: str = ""
    hours: Decimal | None = None
    money: Money | None = None
    kind: InvestmentKind = InvestmentKind.SERVICE


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMark(Node):
    """``next:`` visit. ``when_text`` is the text of day, time and channel; empty when they are part of the purpose."""

    purpose: str
    when_text: str = ""
    day: date | None = None
    start: time | None = None
    how: VisitChannel = VisitChannel.IN_PERSON
    people: tuple[str, ...] = ()
    day_span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactMark(Node):
    """``call:``, and ``tried:`` for an attempt: the person called, and the remaining text."""

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
    """Why a text stayed prose, or which part of a mark was not understood."""

    span: Span
    message: Message


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name in the text. ``ids`` are the records of that name: none for a new name, several when the user has to
    choose.

    ``what`` is ``person``, ``colleague``, ``partner`` or ``new``; ``role`` is the text in brackets after a new name.
    """

    span: Span
    text: str
    what: str
    ids: tuple[str, ...] = ()
    role: str = ""


@dataclass(frozen=True, slots=True)
class ParsedCapture:
    """The result of parsing: nodes in text order, problems, and names."""

    items: tuple[AnyNode, ...] = ()
    problems: tuple[Problem, ...] = ()
    names: tuple[NameMatch, ...] = ()
