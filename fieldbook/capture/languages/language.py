"""The word tables that define a language for the capture parser."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from fieldbook.model.ask import AskArea
from fieldbook.model.investment import InvestmentKind
from fieldbook.model.visit import VisitChannel


class Mark(StrEnum):
    """The marks that a line can begin with (design page *domain*, Capturing)."""

    WE = "we"
    THEY = "they"
    DONE = "done"
    ASK = "ask"
    GAVE = "gave"
    GOT = "got"
    PRAISE = "praise"
    GUESS = "guess"
    TODO = "todo"
    TRIED = "tried"
    CALL = "call"
    NEXT = "next"
    SHARE = "share"
    QUOTE = "quote"


class Unit(StrEnum):
    """A calendar unit. The fiscal year begins with the month chosen in Settings."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    FISCAL_YEAR = "fiscal year"


class Edge(StrEnum):
    """A part of a calendar period."""

    BEGIN = "begin"
    MID = "mid"
    END = "end"


@dataclass(frozen=True, slots=True, eq=False)
class DayWords:
    """The words for dates.

    In ``months`` and ``weekdays`` the first form of each entry is the full name; a weekday form of two letters is
    recognised only after a preposition. Words may be in any case: look-up is by folded form.

    ``deadline`` and ``before`` are the prepositions of a day by which, or before which, something is due; ``on`` are
    the others. After a word of ``no_day_after`` a date without a preposition does not count ("the plan for Friday",
    "version 7.2."). ``tails`` may follow a date and add nothing to its meaning. ``ends`` are the words for the end of
    the current period. With ``dotted``, ``30.9`` is recognised as a date after this language's prepositions.
    ``day_first`` is the order of day and month in ``9/10``; with None such dates are rejected.
    """

    weekdays: tuple[tuple[str, ...], ...]
    months: tuple[tuple[str, ...], ...]
    relative: Mapping[str, int]
    units: Mapping[Unit, tuple[str, ...]]
    numbers: Mapping[str, int]
    after: tuple[str, ...]
    from_now: tuple[str, ...]
    deadline: tuple[str, ...]
    before: tuple[str, ...]
    on: tuple[str, ...]
    articles: tuple[str, ...]
    next: tuple[str, ...]
    this: tuple[str, ...]
    edges: Mapping[Edge, tuple[str, ...]]
    ends: Mapping[Unit, tuple[str, ...]]
    weeks: tuple[str, ...]
    quarters: tuple[str, ...]
    ordinals: tuple[str, ...]
    tails: tuple[str, ...]
    no_day_after: tuple[str, ...]
    at: tuple[str, ...]
    oclock: tuple[str, ...]
    day_first: bool | None
    dotted: bool


@dataclass(frozen=True, slots=True, eq=False)
class AmountWords:
    """The words for hours and money. ``spans`` are whole expressions and their length in hours. Both decimal signs are
    recognised; ``decimal`` is the one that is written."""

    hours: tuple[str, ...]
    minutes: tuple[str, ...]
    spans: Mapping[str, Decimal]
    scales: Mapping[str, int]
    currencies: Mapping[str, tuple[str, ...]]
    decimal: str = "."


@dataclass(frozen=True, slots=True, eq=False)
class NameWords:
    """Words in and around names, in lower case: titles before them, particles within them, and capitalised words that
    never begin a name (``never``)."""

    titles: tuple[str, ...]
    particles: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language. The first word of each mark is the one that is written.

    ``areas`` and ``investments`` are word beginnings from which the area of an ask or the kind of an investment is
    guessed. A word of ``offers`` makes a commitment with an amount a quote. ``waits_on`` stands in brackets before the
    colleague on whom a commitment of ours waits. ``meetings`` are the words for a visit by its channel.
    """

    code: str
    marks: Mapping[Mark, tuple[str, ...]]
    quotes: str
    days: DayWords
    amounts: AmountWords
    names: NameWords
    areas: Mapping[AskArea, tuple[str, ...]]
    investments: Mapping[InvestmentKind, tuple[str, ...]]
    offers: tuple[str, ...]
    waits_on: tuple[str, ...]
    meetings: Mapping[VisitChannel, tuple[str, ...]]
