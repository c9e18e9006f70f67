"""Parses the text of a visit into marks and prose. Fast enough to run at every key press."""

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
#: Marks that may have a person's name between the keyword and the colon ("they Ewa: ...").
_MARKS_WITH_NAME = frozenset({Mark.WE, Mark.THEY, Mark.ASK, Mark.PRAISE, Mark.TRIED, Mark.CALL})
_LINE_CACHE_SIZE = 2048
_OPENING_QUOTES = frozenset(pair[0] for pair in QUOTES)
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
    """A line that begins with a mark: keyword, optional name, and offset of the body within the line."""

    mark: Mark
    word: Span
    name: str
    name_span: Span
    body: int


class CaptureParser:
    """Parses captures in one context.

    Create one parser per visit and reuse it: preparing its word lists takes longer than parsing a page of text.
    """

    def __init__(self, context: CaptureContext) -> None:
        self._context = context
        self._names = NameFinder(context)
        bodies = MarkBodyParser(context, self._names)
        # A key press changes one line; the results for all other lines come from these caches.
        self._body = lru_cache(_LINE_CACHE_SIZE)(bodies.read)
        self._found = lru_cache(_LINE_CACHE_SIZE)(self._names.find)
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
        """Parse a text into nodes in text order. Never raises: a mark that is not understood stays prose and gets a
        Problem."""
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
        """Escape a text so that all of it is parsed as prose: each line that would be a mark gets a leading
        backslash."""
        return "\n".join(f"\\{line}" if self._like_a_mark(line) else line for line in text.split("\n"))

    def _like_a_mark(self, line: str) -> bool:
        """Return whether a line, without leading backslashes, would be parsed as a mark or as a quotation. Does not
        depend on which names are known."""
        unescaped = _BACKSLASHES.sub("", line, count=1)
        if self._opened(unescaped) is not None:
            return True
        return any(not name or self._names.looks_like_name(name) for _, name in _quoted(unescaped))

    def _opened(self, line: str) -> _MarkedLine | None:
        """Return the mark that a line begins with, or None. "They said: no" has none, because "said" is not a name."""
        match = self._opening.match(line)
        if match:
            mark = self._marks.get(word_key(match["word"]))
            name = (match["name"] or "").strip()
            if mark and (not name or (mark in _MARKS_WITH_NAME and self._names.looks_like_name(name))):
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
        """Parse a marked line and the indented lines below it. Returns the index of the line after them."""
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
            for prose_line in lines[place:beyond]:
                reading.prose(prose_line)
        else:
            last = lines[beyond - 1]
            reading.add(_placed(item, (line.start, last.start + len(last.text)), word, parts))
        return beyond

    def _words(self, line: _Line) -> WordsMark | None:
        """Return the quotation of a line, or None. The whole line must be in quotation marks; only a known person's
        name may follow, after a dash or in brackets."""
        start = line.start + len(line.text) - len(line.text.lstrip())
        span, word = (line.start, line.start + len(line.text)), (start, start + 1)
        for quotation, person_text in _quoted(line.text):
            if not person_text:
                return WordsMark(text=quotation, span=span, word=word)
            called = self._names.called(person_text) if self._names.looks_like_name(person_text) else []
            people = [match for match in called if match.what != "partner"]
            if people:
                person = people[0].id if len(people) == 1 else None
                return WordsMark(text=quotation, person=person, person_text=person_text, span=span, word=word)
        return None

    def _names_in(self, text: str, items: list[AnyNode]) -> list[NameMatch]:
        """Find the names in a text. New names are searched for in prose only, because that is where people are
        introduced."""
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
    """Parse a text once. To parse at every key press, keep a ``CaptureParser``."""
    return CaptureParser(context).read(text)


class _NodeCollector:
    """Collects nodes and problems during one parse, and buffers consecutive prose lines until they form one node."""

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
        """Turn the buffered prose lines into one Prose node, without blank lines at its start and end."""
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
    """Yield each way to read a line as a quotation: (quoted text, possible speaker name). The name is "" when nothing
    follows the closing quotation mark."""
    text = line.strip()
    if len(text) < 3 or text[0] not in _OPENING_QUOTES:
        return
    for pair in QUOTES:
        end = text.find(pair[1], 1) if text[0] == pair[0] else -1
        if end < 0 or not fits_quotes(text[1:end], pair):
            continue
        if end == len(text) - 1:
            yield text[1:end].strip(), ""
            continue
        name = re.fullmatch(r"\s*(?:[–—-]\s*(?P<dash>.{1,80})|\((?P<bracket>.{1,80})\))", text[end + 1 :])
        if name and (speaker := (name["dash"] or name["bracket"]).strip()):
            yield text[1:end].strip(), speaker


def _lines(text: str) -> list[_Line]:
    return [_Line(match.start(), match["line"]) for match in _LINE.finditer(text) if match["line"] or match["end"]]


def _stripped(line: _Line) -> _Line:
    text = line.text.lstrip()
    return _Line(line.start + len(line.text) - len(text), text.rstrip())


def _in_text(span: Span, parts: list[_Line]) -> Span:
    """Convert a span of the body to a span of the whole text. Needed because continuation lines were stripped and
    joined."""
    return _place(span[0], parts), _place(span[1], parts)


def _place(at: int, parts: list[_Line]) -> int:
    for part in parts:
        if at <= len(part.text):
            return part.start + at
        at -= len(part.text) + 1
    return parts[-1].start + len(parts[-1].text)


def _placed(item: AnyNode, span: Span, word: Span, parts: list[_Line]) -> AnyNode:
    """Return the item with its spans set, converted to positions in the whole text."""
    if isinstance(item, NextMark):
        day = _in_text(item.day_span, parts) if item.day_span else None
        return replace(item, span=span, word=word, day_span=day)
    if isinstance(item, DatedNode):
        due = _in_text(item.due_span, parts) if item.due_span else None
        return replace(item, span=span, word=word, due_span=due)
    return replace(item, span=span, word=word)
