"""One line typed into a list: read as what the list holds, with the partner it names, whether or not it has a mark."""

from dataclasses import dataclass

from fieldbook.capture.languages.language import Mark
from fieldbook.capture.nodes import AnyNode, CaptureContext, CommitmentMark, ParsedCapture, Problem, QuoteMark, TodoMark
from fieldbook.capture.parser import CaptureParser

#: What a list of commitments or of things to do can take.
Taken = CommitmentMark | QuoteMark | TodoMark


@dataclass(frozen=True, slots=True)
class ParsedLine:
    """A line as it was read. ``partners`` are those it may mean: none, one, or several to be asked about."""

    item: Taken | None
    partners: tuple[str, ...]
    problems: tuple[Problem, ...]


class LineParser:
    """Reads lines in one context; made once, as its word lists take longer to prepare than a line takes to read."""

    def __init__(self, context: CaptureContext) -> None:
        self._context = context
        self._reader = CaptureParser(context)
        self._employers = {one.id: one.partners for one in (*context.people, *context.colleagues)}

    def read(self, text: str, mark: Mark) -> ParsedLine:
        """What a line says. Without a mark of its own it has ``mark``; a name and a colon before it say whom it is
        with ("Nordwind: two engineers certified by Friday")."""
        line = " ".join(text.split())
        if not line:
            return ParsedLine(None, (), ())
        for written in self._ways(line, mark):
            captured = self._reader.read(written)
            item = captured.items[0] if captured.items else None
            if isinstance(item, CommitmentMark | QuoteMark | TodoMark):
                return ParsedLine(item, self._partners(captured, item), captured.problems)
        return ParsedLine(None, (), ())

    def _ways(self, line: str, mark: Mark) -> list[str]:
        word = self._context.languages[0].marks[mark][0]
        head, colon, body = line.partition(":")
        named = [f"{word} {head.strip()}: {body.strip()}"] if colon and head.strip() and body.strip() else []
        return [line, *(named if mark is not Mark.TODO else ()), f"{word}: {line}"]

    def _partners(self, captured: ParsedCapture, item: AnyNode) -> tuple[str, ...]:
        """Those named before the colon, else those named in the line, else where the people in it are, else the one
        the list is of."""
        names = [name for name in captured.names if name.what == "partner"]
        said = getattr(item, "person_said", "")
        head = [name for name in names if said and name.said.casefold() == said.casefold()]
        for found in (head, names):
            ids = tuple(dict.fromkeys(one for name in found for one in name.ids))
            if ids:
                return ids
        people = [getattr(item, "person", None), *(one for name in captured.names for one in name.ids[:1])]
        known = {partner.id for partner in (*self._context.partners, *self._context.others)}
        at = dict.fromkeys(one for person in people if person for one in self._employers.get(person, ()))
        near = tuple(one for one in at if one in known)
        return near or tuple(partner.id for partner in self._context.partners)
