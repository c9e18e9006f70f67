"""What the help of ``capture`` says about marks: their words in every shipped language, and what each makes."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldbook.capture.languages.language import Mark
from fieldbook.capture.languages.registry import LANGUAGES

_MEANT: Mapping[Mark, str] = MappingProxyType(
    {
        Mark.WE: "what we undertake: send the list by Friday",
        Mark.THEY: "what they undertake; 'they Ewa:' says who",
        Mark.QUOTE: "a quote of ours: 12,500 EUR for the terminals by Monday",
        Mark.DONE: "closes the open commitment it fits",
        Mark.ASK: "what they ask for",
        Mark.GAVE: "what we gave them: introduced them to Contoso, 2h",
        Mark.GOT: "what they gave us",
        Mark.PRAISE: "praise, which weighs nothing",
        Mark.GUESS: "our guess, which never leaves the book",
        Mark.TODO: "mine alone",
        Mark.SHARE: "a note that may be shown to the partner",
        Mark.TRIED: "an attempt: Zoë, voicemail",
        Mark.CALL: "a call that reached them",
        Mark.NEXT: "the next visit: in 6 weeks, warehouse tour",
    }
)


def marks_help() -> str:
    """A line for each mark."""
    rows = [(", ".join(f"{words[0]}:" for words in _words(mark)), said) for mark, said in _MEANT.items()]
    width = max(len(words) for words, _ in rows)
    lines = [f"  {words.ljust(width)}  {said}" for words, said in rows]
    return "\n".join(["marks, at the start of a line; the rest stays prose:", *lines, '  "…"  their words', ""])


def _words(mark: Mark) -> list[tuple[str, ...]]:
    return list(dict.fromkeys(language.marks[mark] for language in LANGUAGES if language.marks.get(mark)))
