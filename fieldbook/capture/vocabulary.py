"""Merges the word tables of several languages into look-up tables and pieces of regular expressions."""

import re
from collections.abc import Iterable

from fieldbook.capture.languages.language import DayWords, Edge, Language, Unit
from fieldbook.search_key import word_key

#: A word of letters, including the combining marks and joiners that many scripts use within words.
WORD = r"(?:[^\W\d_][\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff\u200c\u200d]*)+"

#: Matches nothing, not even the empty string: used for an alternation without words.
_NOTHING = r"(?!)"


def either(words: Iterable[str]) -> str:
    """Return a regular expression group that matches any of the words, longest first. A space matches any white
    space."""
    found = sorted({word for word in words if word}, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", r"\s+") for word in found) + ")" if found else _NOTHING


def first_words(words: Iterable[str]) -> frozenset[str]:
    """Return the first word of each phrase, folded: a text that begins with a phrase begins with one of these."""
    found = (re.match(WORD, word) for word in words)
    return frozenset(word_key(match.group()) for match in found if match)


class Vocabulary:
    """The date words of several languages merged: from folded word to meaning, whatever the language."""

    def __init__(self, languages: tuple[Language, ...]) -> None:
        tables = [language.days for language in languages]
        self.weekdays = _numbered(table.weekdays for table in tables)
        self.months = {word: number + 1 for word, number in _numbered(table.months for table in tables).items()}
        #: Full month names only: in "by Jan", Jan is as likely a person as a month.
        self.full_months = {word_key(names[0]) for table in tables for names in table.months}
        self.relative = {word_key(word): days for table in tables for word, days in table.relative.items()}
        self.numbers = {word_key(word): number for table in tables for word, number in table.numbers.items()}
        self.units: dict[str, Unit] = {}
        self.edges: dict[str, Edge] = {}
        self.ends: dict[str, Unit] = {}
        for table in tables:
            self.units |= {word_key(word): unit for unit, words in table.units.items() for word in words}
            self.edges |= {word_key(word): edge for edge, words in table.edges.items() for word in words}
            self.ends |= {word_key(word): unit for unit, words in table.ends.items() for word in words}
        self.deadline = _gather(tables, "deadline")
        self.before = _gather(tables, "before")
        self.on = _gather(tables, "on")
        self.articles = _gather(tables, "articles")
        self.after = _gather(tables, "after")
        self.from_now = _gather(tables, "from_now")
        self.next = _gather(tables, "next")
        self.this = _gather(tables, "this")
        self.weeks = _gather(tables, "weeks")
        self.quarters = _gather(tables, "quarters")
        self.ordinals = _gather(tables, "ordinals")
        self.tails = _gather(tables, "tails")
        self.at = _gather(tables, "at")
        self.oclock = _gather(tables, "oclock")
        self.no_day_after = frozenset(word_key(word) for word in _gather(tables, "no_day_after"))
        dotted = [table for table in tables if table.dotted]
        self.dotted = frozenset(
            word_key(word) for table in dotted for word in (*table.deadline, *table.before, *table.on)
        )
        self.day_first = tables[0].day_first if tables else None

    @property
    def prepositions(self) -> tuple[str, ...]:
        """All words that can stand before a date."""
        return (*self.deadline, *self.before, *self.on)


def _gather(tables: list[DayWords], name: str) -> tuple[str, ...]:
    return tuple(word for table in tables for word in getattr(table, name))


def _numbered(tables: Iterable[tuple[tuple[str, ...], ...]]) -> dict[str, int]:
    return {word_key(word): number for table in tables for number, words in enumerate(table) for word in words}
