"""The list of keywords in the help of ``capture``: each in every language, and what it creates."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldbook.capture.languages.language import Mark
from fieldbook.capture.languages.registry import LANGUAGES

_MEANINGS: Mapping[Mark, str] = MappingProxyType(
    {
        Mark.WE: "our commitment: send the list by Friday",
        Mark.THEY: "their commitment; 'they Ewa:' names the person",
        Mark.QUOTE: "our quote: 12,500 EUR for the terminals by Monday",
        Mark.DONE: "marks the matching open commitment as kept",
        Mark.ASK: "an ask of the partner",
        Mark.GAVE: "our investment: introduced them to Contoso, 2h",
        Mark.GOT: "their investment",
        Mark.PRAISE: "praise, not counted in any figure",
        Mark.GUESS: "our guess, never exported",
        Mark.TODO: "a private to-do",
        Mark.SHARE: "a shareable note",
        Mark.TRIED: "a contact attempt: Zoë, voicemail",
        Mark.CALL: "a call",
        Mark.NEXT: "the next visit: in 6 weeks, warehouse tour",
    }
)


def keyword_help() -> str:
    """One line per keyword."""
    rows = [(", ".join(f"{words[0]}:" for words in _keywords(mark)), meaning) for mark, meaning in _MEANINGS.items()]
    width = max(len(keywords) for keywords, _ in rows)
    lines = [f"  {keywords.ljust(width)}  {meaning}" for keywords, meaning in rows]
    return "\n".join(
        ["keywords, at the start of a line; everything else stays text:", *lines, '  "…"  their words', ""]
    )


def _keywords(mark: Mark) -> list[tuple[str, ...]]:
    return list(dict.fromkeys(language.marks[mark] for language in LANGUAGES if language.marks.get(mark)))
