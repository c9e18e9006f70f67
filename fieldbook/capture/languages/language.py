"""What a language is to a capture: a table of words."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from fieldbook.model.ask import AskArea
from fieldbook.model.investment import InvestmentKind
from fieldbook.model.visit import VisitChannel


class Mark(StrEnum):
    """The marks a line can begin with (domain, "Capturing")."""

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
    """A stretch of the calendar. A fiscal year begins with the month that the settings say."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    FISCAL_YEAR = "fiscal year"


class Edge(StrEnum):
    """Which part of a stretch."""

    BEGIN = "begin"
    MID = "mid"
    END = "end"


@dataclass(frozen=True, slots=True, eq=False)
class DayWords:
    """How days are said. In ``months`` and ``weekdays`` the first form of each is the full name; a form of two letters
    is read after a preposition only. All words are in lower case except names of days and months.

    ``deadline`` and ``before`` are the prepositions of a day by which, or before which, something is done; ``on`` are
    the others. A bare day after a word of ``no_day_after`` is none ("the plan for Friday", "version 7.2."). ``tails``
    may follow a day and say nothing new. ``ends`` are the words for the end of the running stretch. ``dotted`` says
    that ``30.9`` is how days are written here, so that it is read after this language's prepositions. ``day_first``
    decides ``9/10``; None refuses it.
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
    """How hours and money are said; ``spans`` are whole expressions and what they are in hours. Any decimal sign is
    read, ``decimal`` is the one that is written."""

    hours: tuple[str, ...]
    minutes: tuple[str, ...]
    spans: Mapping[str, Decimal]
    scales: Mapping[str, int]
    currencies: Mapping[str, tuple[str, ...]]
    decimal: str = "."


@dataclass(frozen=True, slots=True, eq=False)
class NameWords:
    """What stands in and around names: titles before them, particles within them, and capitalised words that begin
    none."""

    titles: tuple[str, ...]
    particles: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language. Of each mark's words the first is the one that is written.

    ``areas`` and ``investments`` are beginnings of words from which a kind is guessed; ``offers`` make a commitment
    with an amount a quote; ``waits_on`` stands in brackets before the colleague a commitment of ours waits on;
    ``meetings`` are the words for a visit, and how one meets in it.
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
