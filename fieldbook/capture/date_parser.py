"""Finds dates in a line as people write them, counted from an anchor day."""

import re
from dataclasses import dataclass
from datetime import date, time

from fieldbook.capture.date_patterns import DIGIT, DateContext, DatePattern, DatePatterns, Prerequisite
from fieldbook.capture.languages.language import Language
from fieldbook.capture.periods import Period
from fieldbook.capture.vocabulary import WORD, Vocabulary, either, first_words
from fieldbook.errors import Message
from fieldbook.near_match import is_misspelled
from fieldbook.search_key import word_key

#: Only the last characters of a text, up to this number, are searched: bounds the time spent on long pasted text.
_MAX_SEARCH_CHARS = 4000

_TOKEN = re.compile(rf"{WORD}|[0-9]+")
_TRAILING_PUNCTUATION = re.compile(r"[\s.,;:!?…]*\Z")


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date expression in a text; ``text`` is its part from ``start`` to ``end``, including its preposition.

    ``day`` is its meaning as a deadline (week 45: its Friday), ``visit_day`` its meaning as the day of a visit (its
    Monday). ``deadline`` is true after a deadline preposition ("by"), ``at_end`` when the text ends with it. ``clock``
    is the local time of day written after it.
    """

    day: date
    visit_day: date
    start: int
    end: int
    text: str
    deadline: bool = False
    at_end: bool = False
    clock: time | None = None


@dataclass(frozen=True, slots=True)
class DateRejection:
    """A text that looks like a date but is not valid, and why."""

    start: int
    end: int
    text: str
    why: Message


class DateParser:
    """Finds dates. Create it once for a set of languages.

    ``month_first`` sets the order of day and month in ``9/10``; None leaves it to the first language, and when that has
    none, such dates are rejected. ``first_month`` starts the fiscal year.
    """

    def __init__(
        self, languages: tuple[Language, ...], *, first_month: int = 1, month_first: bool | None = None
    ) -> None:
        words = Vocabulary(languages)
        self._words = words
        self._first_month, self._month_first = first_month, month_first
        self._forms: dict[str, list[DatePattern]] = {}
        for form in DatePatterns(words).all:
            for start in form.starts:
                self._forms.setdefault(start, []).append(form)
        the = rf"(?:{either(words.articles)}\s+)?"
        self._preposition = re.compile(
            rf"(?:(?P<before>{either(words.before)})|(?P<deadline>{either(words.deadline)})|(?P<on>{either(words.on)}))"
            rf"(?!\w)\s+{the}",
            re.IGNORECASE,
        )
        self._prepositions = first_words(words.prepositions)
        clock = rf"(?:{either(words.at)}\s*)?{_clock(words)}"
        self._time = re.compile(clock, re.IGNORECASE)
        self._tail = re.compile(rf"(?:,?\s+(?:{clock}|{either(words.tails)}(?!\w)))+", re.IGNORECASE)
        self._misspelt = re.compile(rf"{either(words.deadline)}\s+{the}(?P<word>{WORD})[\s.!]*\Z", re.IGNORECASE)
        self._deadlines = re.compile(rf"(?<!\w){either(words.deadline)}\s", re.IGNORECASE)

    def read(self, text: str, anchor: date) -> DateMatch | None:
        """Parse a text that consists of one date, white space and a final full stop aside; None when it does not."""
        start = len(text) - len(text.lstrip())
        found = self._at(text, start, self._context(anchor), bare=True)
        return found if isinstance(found, DateMatch) and found.at_end else None

    def all(self, text: str, anchor: date) -> list[DateMatch | DateRejection]:
        """Return every date in a text, from left to right. Weak forms such as a bare ``May`` do not count."""
        out: list[DateMatch | DateRejection] = []
        context, beyond, previous = self._context(anchor), 0, ""
        for token in _TOKEN.finditer(text, max(0, len(text) - _MAX_SEARCH_CHARS)):
            word = token.group()
            if token.start() >= beyond and self._may_begin(word) and _can_begin_at(text, token.start()):
                found = self._at(text, token.start(), context, bare=previous not in self._words.no_day_after)
                if found is not None:
                    out.append(found)
                    beyond = found.end
            previous = word_key(word)
        return out

    def find(self, text: str, anchor: date) -> DateMatch | DateRejection | None:
        """Return the date a line is due: the one it ends with, else the last one after a deadline preposition.

        An invalid date in one of these places is returned as a DateRejection, for example ``by Fribsday`` or ``bis
        31.2.``.
        """
        found = self.all(text, anchor)
        if found and (isinstance(found[-1], DateRejection) or found[-1].at_end):
            return found[-1]
        misspelt = self._misspelling(text)
        if misspelt:
            return misspelt
        return next((one for one in reversed(found) if isinstance(one, DateMatch) and one.deadline), None)

    def clock(self, text: str) -> time | None:
        """Return the first time of day in a text: ``14:30``, ``2pm``, ``14 Uhr``, ``14.30 Uhr``."""
        for match in self._time.finditer(text):
            found = _time_of(match)
            if found is not None and (not match.start() or not (text[match.start() - 1].isalnum())):
                return found
        return None

    def times(self, text: str) -> list[tuple[int, int, time | None]]:
        """Return every text written like a time of day as (start, end, time); the time is None when invalid
        (``25:00``)."""
        return [
            (match.start(), match.end(), _time_of(match))
            for match in self._time.finditer(text)
            if not match.start() or not text[match.start() - 1].isalnum()
        ]

    def _context(self, anchor: date) -> DateContext:
        return DateContext(anchor, self._first_month, self._month_first)

    def _may_begin(self, word: str) -> bool:
        start = _start_of(word)
        return start in self._forms or start in self._prepositions

    def _at(self, text: str, start: int, context: DateContext, *, bare: bool) -> DateMatch | DateRejection | None:
        """Return the longest date that begins exactly at ``start``, preferring one with a preposition. ``bare`` allows
        one without."""
        preposition = self._preposition.match(text, start)
        if preposition:
            preposition_key = word_key(
                re.sub(rf"\s+{either(self._words.articles)}\s*\Z", "", preposition.group(), flags=re.IGNORECASE)
            )
            has = {Prerequisite.NOTHING, Prerequisite.PREPOSITION} | (
                {Prerequisite.DOTTED} if preposition_key in self._words.dotted else set()
            )
            found = self._core(text, start, preposition.end(), context, has)
            if isinstance(found, DateMatch):
                return _with_preposition(found, preposition)
            if found is not None:
                return found
        return self._core(text, start, start, context, {Prerequisite.NOTHING}) if bare else None

    def _core(
        self, text: str, start: int, core: int, context: DateContext, has: set[Prerequisite]
    ) -> DateMatch | DateRejection | None:
        token = _TOKEN.match(text, core)
        best: tuple[int, Period | Message] | None = None
        for form in self._forms.get(_start_of(token.group()), ()) if token else ():
            match = form.pattern.match(text, core) if form.need in has else None
            if match is None or (best and match.end() <= best[0]):
                continue
            try:
                meant = form.read(match, context)
            except (ValueError, OverflowError):  # beyond the years a date can have
                continue
            if meant is not None:
                best = (match.end(), meant)
        if best is None:
            return None
        end, meant = best
        if isinstance(meant, Message):
            return DateRejection(start, end, text[start:end], meant)
        tail = self._tail.match(text, end)
        clock = self.clock(tail.group()) if tail else None
        end = tail.end() if tail else end
        at_end = _TRAILING_PUNCTUATION.match(text, end) is not None
        return DateMatch(meant.last, meant.first, start, end, text[start:end], at_end=at_end, clock=clock)

    def _misspelling(self, text: str) -> DateRejection | None:
        """Return a rejection for a word after a deadline preposition that nearly matches a weekday or month: ``by
        Fribsday``."""
        starts = [match.start() for match in self._deadlines.finditer(text, max(0, len(text) - 80))]
        match = self._misspelt.match(text, starts[-1]) if starts else None
        if match is None or not match["word"][0].isupper():
            return None
        word = word_key(match["word"])
        known = (*self._words.weekdays, *self._words.months)
        # Shorter weekdays and months resemble too many names of people (Marco, Avril).
        names = [name for name in known if len(name) > 5]
        if word in known or not any(is_misspelled(word, name) for name in names):
            return None
        text_found = text[match.start() : match.end("word")]
        return DateRejection(
            match.start(), match.end("word"), text_found, Message("“{said}” is not a valid date", {"said": text_found})
        )


def parse_date(
    text: str,
    anchor: date,
    languages: tuple[Language, ...],
    *,
    first_month: int = 1,
    month_first: bool | None = None,
) -> DateMatch | None:
    """Parse a text that consists of one date, as in a form field. To parse many texts, keep a ``DateParser``."""
    return DateParser(languages, first_month=first_month, month_first=month_first).read(text, anchor)


def _with_preposition(found: DateMatch, preposition: re.Match[str]) -> DateMatch:
    day, visit_day = found.day, found.visit_day
    if preposition["before"]:
        if visit_day == date.min:
            return found
        # "Before" a day or a week means due on the day before it begins.
        day = visit_day = date.fromordinal(min(day, visit_day).toordinal() - 1)
    deadline = not preposition["on"]
    return DateMatch(day, visit_day, found.start, found.end, found.text, deadline, found.at_end, found.clock)


def _start_of(word: str) -> str:
    return DIGIT if word[0] in "0123456789" else word_key(word)


def _can_begin_at(text: str, start: int) -> bool:
    """Return whether a date may begin at ``start``: not inside a word, a number, an address or an amount."""
    if start == 0:
        return True
    before = text[start - 1]
    if before.isalnum() or before in "_@#/\\$€£¥§+-–=&%":
        return False
    return not (before in ".,:" and start > 1 and text[start - 2].isalnum())


def _clock(words: Vocabulary) -> str:
    oclock = either(words.oclock)
    return (
        rf"(?:(?P<hour>[0-9]{{1,2}})(?::(?P<minute>[0-9]{{2}})(?:\s*{oclock})?|\.(?P<dotted>[0-9]{{2}})\s*{oclock}"
        rf"|\s*{oclock})(?:\s*(?P<half>[ap]\.?m\.?))?|(?P<short>[0-9]{{1,2}})\s*(?P<half2>[ap]\.?m\.?))(?!\w)"
    )


def _time_of(match: re.Match[str]) -> time | None:
    hour = int(match["hour"] or match["short"])
    minute = int(match["minute"] or match["dotted"] or 0)
    half = (match["half"] or match["half2"] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
