"""The text of a visit, read into marks and prose as it is typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from fieldbook.capture.languages.language import Mark
from fieldbook.capture.mark_parsers import MarkBodyParser
from fieldbook.capture.name_finder import NameFinder
from fieldbook.capture.nodes import (
    AnyNode,
    CaptureContext,
    DatedNode,
    NameMatch,
    NextMark,
    ParsedCapture,
    Problem,
    Prose,
    Span,
    WordsMark,
)
from fieldbook.capture.serializer import QUOTES, fits_quotes
from fieldbook.capture.vocabulary import either
from fieldbook.errors import Message
from fieldbook.search_key import word_key

_LINE = re.compile(r"(?P<line>[^\r\n]*)(?P<end>\r\n|\r|\n|\Z)")
#: Marks that may name somebody between their word and the colon.
_NAMED = frozenset({Mark.WE, Mark.THEY, Mark.ASK, Mark.PRAISE, Mark.TRIED, Mark.CALL})
_LINES_KEPT = 2048
_OPENING = frozenset(pair[0] for pair in QUOTES)
_BACKSLASHES = re.compile(r"[\\\s]*")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def blank(self) -> bool:
        return not self.text.strip()

    @property
    def indented(self) -> bool:
        return self.text[:1].isspace() and not self.blank


@dataclass(frozen=True, slots=True)
class _MarkedLine:
    """A line that begins with a mark: its word, the name after it, and where its body begins in the line."""

    mark: Mark
    word: Span
    name: str
    name_span: Span
    body: int


class CaptureParser:
    """Reads captures in one context; made once per visit, as its word lists take longer to prepare than a page takes
    to read."""

    def __init__(self, context: CaptureContext) -> None:
        self._context = context
        self._names = NameFinder(context)
        bodies = MarkBodyParser(context, self._names)
        # At a key press one line changes: what the others say is known from the press before.
        self._body = lru_cache(_LINES_KEPT)(bodies.read)
        self._found = lru_cache(_LINES_KEPT)(self._names.find)
        self._marks = {
            word_key(word): mark
            for language in context.languages
            for mark, words in language.marks.items()
            for word in words
        }
        self._opening = re.compile(
            rf"\s*(?P<word>{either(self._marks)})(?:[ \t\u00a0]+(?P<name>[^:：]{{1,80}}?))?\s*[:：]", re.IGNORECASE
        )
        self._sign = re.compile(r"\s*(?P<sign>[<>])(?![<>=-])\s*(?:(?P<name>[^:：]{1,80}?)\s*[:：])?")

    def read(self, text: str) -> ParsedCapture:
        """What a text holds, in its order. Never fails: what is not understood stays prose and has a problem."""
        lines = _lines(text)
        reading = _NodeCollector(text)
        place = 0
        with_marks = self._context.typed or self._context.marks
        while place < len(lines):
            line = lines[place]
            opened = self._opened(line.text) if with_marks and not line.blank else None
            if opened:
                place = self._marked(lines, place, opened, reading)
                continue
            words = self._words(line) if with_marks else None
            if words:
                reading.add(words)
            else:
                escaped = with_marks and line.text.lstrip()[:1] == "\\" and self._like_a_mark(line.text)
                reading.prose(line, escaped=escaped)
            place += 1
        reading.close()
        return ParsedCapture(tuple(reading.items), tuple(reading.problems), tuple(self._names_in(text, reading.items)))

    def as_prose(self, text: str) -> str:
        """A text so that all of it is read as prose: a line that would have a mark begins with a backslash."""
        return "\n".join(f"\\{line}" if self._like_a_mark(line) else line for line in text.split("\n"))

    def _like_a_mark(self, line: str) -> bool:
        """Whether a line, any backslashes before it aside, has a mark or is their words, whoever is known."""
        bare = _BACKSLASHES.sub("", line, count=1)
        if self._opened(bare) is not None:
            return True
        return any(not name or self._names.looks_like_name(name) for _, name in _quoted(bare))

    def _opened(self, line: str) -> _MarkedLine | None:
        """The mark a line begins with; None for a word that is none, and for "They said: no"."""
        match = self._opening.match(line)
        if match:
            mark = self._marks.get(word_key(match["word"]))
            name = (match["name"] or "").strip()
            if mark and (not name or (mark in _NAMED and self._names.looks_like_name(name))):
                return _MarkedLine(mark, match.span("word"), name, match.span("name"), match.end())
        if self._context.typed and (sign := self._sign.match(line)):
            mark = Mark.WE if sign["sign"] == ">" else Mark.THEY
            name = (sign["name"] or "").strip()
            # "> note: buy" has no name before its colon.
            if self._names.looks_like_name(name) and self._names.called(name):
                return _MarkedLine(mark, sign.span("sign"), name, sign.span("name"), sign.end())
            return _MarkedLine(mark, sign.span("sign"), "", (0, 0), sign.end("sign"))
        return None

    def _marked(self, lines: list[_Line], place: int, opened: _MarkedLine, reading: "_NodeCollector") -> int:
        """Reads a marked line and the indented ones below it; gives the place of the line that follows."""
        line = lines[place]
        beyond = place + 1
        while beyond < len(lines) and lines[beyond].indented:
            beyond += 1
        parts = [_stripped(_Line(line.start + opened.body, line.text[opened.body :]))]
        parts += [_stripped(further) for further in lines[place + 1 : beyond]]
        parts = [part for part in parts if part.text]
        body = "\n".join(part.text for part in parts)
        word = (line.start + opened.word[0], line.start + opened.word[1])
        item, troubles = self._body(opened.mark, opened.name, body) if body else (None, [])
        if not body:
            reading.problems.append(Problem(word, Message("No text after this keyword")))
        name = (line.start + opened.name_span[0], line.start + opened.name_span[1])
        for span, message in troubles:
            where = name if span == (0, 0) else _in_text(span, parts)
            reading.problems.append(Problem(where, message))
        if item is None:
            for one in lines[place:beyond]:
                reading.prose(one)
        else:
            last = lines[beyond - 1]
            reading.add(_placed(item, (line.start, last.start + len(last.text)), word, parts))
        return beyond

    def _words(self, line: _Line) -> WordsMark | None:
        """A line in quotation marks, a known name behind a dash or in brackets behind it at most."""
        start = line.start + len(line.text) - len(line.text.lstrip())
        span, word = (line.start, line.start + len(line.text)), (start, start + 1)
        for said, person_text in _quoted(line.text):
            if not person_text:
                return WordsMark(text=said, span=span, word=word)
            called = self._names.called(person_text) if self._names.looks_like_name(person_text) else []
            people = [one for one in called if one.what != "partner"]
            if people:
                person = people[0].id if len(people) == 1 else None
                return WordsMark(text=said, person=person, person_text=person_text, span=span, word=word)
        return None

    def _names_in(self, text: str, items: list[AnyNode]) -> list[NameMatch]:
        """The names in a text; new ones are offered from prose alone, where people are introduced."""
        out = []
        for item in items:
            start, end = item.span
            start = max(start, item.word[1])
            for line in _LINE.finditer(text, start, end):
                for name in self._found(line["line"], isinstance(item, Prose)):
                    span = (name.span[0] + line.start(), name.span[1] + line.start())
                    out.append(replace(name, span=span))
        return out


def parse(text: str, context: CaptureContext) -> ParsedCapture:
    """What a text holds; for a text that is read once. A face that reads at every key keeps a ``Reader``."""
    return CaptureParser(context).read(text)


class _NodeCollector:
    """Items as they are gathered, and the prose lines that wait to become one of them."""

    def __init__(self, text: str) -> None:
        self.items: list[AnyNode] = []
        self.problems: list[Problem] = []
        self._text = text
        self._prose: list[_Line] = []
        self._escaped: set[_Line] = set()

    def prose(self, line: _Line, *, escaped: bool = False) -> None:
        self._prose.append(line)
        if escaped:
            self._escaped.add(line)

    def add(self, item: AnyNode) -> None:
        self.close()
        self.items.append(item)

    def close(self) -> None:
        """Makes one item of the prose that was gathered, without the blank lines around it."""
        lines = self._prose
        self._prose = []
        filled = [place for place, line in enumerate(lines) if not line.blank]
        if not filled:
            return
        lines = lines[filled[0] : filled[-1] + 1]
        span = (lines[0].start, lines[-1].start + len(lines[-1].text))
        escaped = tuple(number for number, line in enumerate(lines) if line in self._escaped)
        self.items.append(Prose(text="\n".join(line.text for line in lines), escaped=escaped, span=span))


def _quoted(line: str) -> Iterator[tuple[str, str]]:
    """Each way in which a line stands in quotation marks: what is within them, and what may be a name behind them."""
    text = line.strip()
    if len(text) < 3 or text[0] not in _OPENING:
        return
    for pair in QUOTES:
        end = text.find(pair[1], 1) if text[0] == pair[0] else -1
        if end < 0 or not fits_quotes(text[1:end], pair):
            continue
        if end == len(text) - 1:
            yield text[1:end].strip(), ""
            continue
        name = re.fullmatch(r"\s*(?:[–—-]\s*(?P<dash>.{1,80})|\((?P<bracket>.{1,80})\))", text[end + 1 :])
        if name and (said := (name["dash"] or name["bracket"]).strip()):
            yield text[1:end].strip(), said


def _lines(text: str) -> list[_Line]:
    return [_Line(match.start(), match["line"]) for match in _LINE.finditer(text) if match["line"] or match["end"]]


def _stripped(line: _Line) -> _Line:
    text = line.text.lstrip()
    return _Line(line.start + len(line.text) - len(text), text.rstrip())


def _in_text(span: Span, parts: list[_Line]) -> Span:
    """Where a stretch of a body stands in the text: further lines were stripped and joined."""
    return _place(span[0], parts), _place(span[1], parts)


def _place(at: int, parts: list[_Line]) -> int:
    for part in parts:
        if at <= len(part.text):
            return part.start + at
        at -= len(part.text) + 1
    return parts[-1].start + len(parts[-1].text)


def _placed(item: AnyNode, span: Span, word: Span, parts: list[_Line]) -> AnyNode:
    """The item with its places in the text."""
    if isinstance(item, NextMark):
        day = _in_text(item.day_span, parts) if item.day_span else None
        return replace(item, span=span, word=word, day_span=day)
    if isinstance(item, DatedNode):
        due = _in_text(item.due_span, parts) if item.due_span else None
        return replace(item, span=span, word=word, due_span=due)
    return replace(item, span=span, word=word)
