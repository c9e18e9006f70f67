"""Parses one line typed into a list of commitments or to-dos: the item and the partners it may refer to. The mark is
optional."""

from dataclasses import dataclass

from fieldbook.capture.languages.language import Mark
from fieldbook.capture.nodes import AnyNode, CaptureContext, CommitmentMark, ParsedCapture, Problem, QuoteMark, TodoMark
from fieldbook.capture.parser import CaptureParser

#: The nodes that a list of commitments or to-dos accepts.
Taken = CommitmentMark | QuoteMark | TodoMark


@dataclass(frozen=True, slots=True)
class ParsedLine:
    """Result of parsing one line. ``partners`` are the ids of the partners it may mean: none, one, or several to choose
    from."""

    item: Taken | None
    partners: tuple[str, ...]
    problems: tuple[Problem, ...]


class LineParser:
    """Parses single lines in one context. Create it once and reuse it: preparing its word lists takes longer than
    parsing a line."""

    def __init__(self, context: CaptureContext) -> None:
        self._context = context
        self._reader = CaptureParser(context)
        self._employers = {one.id: one.partners for one in (*context.people, *context.colleagues)}

    def read(self, text: str, mark: Mark) -> ParsedLine:
        """Parse a line. ``mark`` is used when the line has no mark itself. A name and a colon at the start name the
        other side ("Nordwind: two engineers certified by Friday")."""
        line = " ".join(text.split())
        if not line:
            return ParsedLine(None, (), ())
        for variant in self._variants(line, mark):
            captured = self._reader.read(variant)
            item = captured.items[0] if captured.items else None
            if isinstance(item, CommitmentMark | QuoteMark | TodoMark):
                return ParsedLine(item, self._partners(captured, item), captured.problems)
        return ParsedLine(None, (), ())

    def _variants(self, line: str, mark: Mark) -> list[str]:
        """The texts to try in order: the line as typed, with the default mark and the name before the colon, with the
        default mark only."""
        word = self._context.languages[0].marks[mark][0]
        head, colon, body = line.partition(":")
        with_name = [f"{word} {head.strip()}: {body.strip()}"] if colon and head.strip() and body.strip() else []
        return [line, *(with_name if mark is not Mark.TODO else ()), f"{word}: {line}"]

    def _partners(self, captured: ParsedCapture, item: AnyNode) -> tuple[str, ...]:
        """Return partner ids from the first source that has any: the name before the colon, names in the line,
        employers of the people in it, the partners of the context."""
        names = [name for name in captured.names if name.what == "partner"]
        head_name = item.person_text if isinstance(item, CommitmentMark) else ""
        head = [name for name in names if head_name and name.text.casefold() == head_name.casefold()]
        for found in (head, names):
            ids = tuple(dict.fromkeys(one for name in found for one in name.ids))
            if ids:
                return ids
        people = [getattr(item, "person", None), *(one for name in captured.names for one in name.ids[:1])]
        known = {partner.id for partner in (*self._context.partners, *self._context.others)}
        employers = dict.fromkeys(one for person in people if person for one in self._employers.get(person, ()))
        found_ids = tuple(one for one in employers if one in known)
        return found_ids or tuple(partner.id for partner in self._context.partners)
