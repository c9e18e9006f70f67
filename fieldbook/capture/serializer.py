"""Serialises captured nodes to the text from which they are parsed."""

from collections.abc import Iterable

from fieldbook.capture.languages.language import Language, Mark
from fieldbook.capture.nodes import (
    AnyNode,
    AskMark,
    CommitmentMark,
    ContactMark,
    DoneMark,
    GuessMark,
    InvestmentMark,
    NextMark,
    PraiseMark,
    Prose,
    QuoteMark,
    ShareMark,
    TodoMark,
    WordsMark,
)

#: Every pair of quotation marks (opening, closing) that may enclose a line of their words.
QUOTES = ("“”", "„“", "„”", "””", "«»", "»«", "‹›", "›‹", "‘’", "‚‘", "「」", "『』", '""', "''", "＂＂")


def serialize(items: Iterable[AnyNode], language: Language) -> str:
    """Return the text of some nodes with the marks of a language. Parsing it gives the same nodes."""
    out = ""
    after_mark = False
    for item in items:
        if isinstance(item, Prose):
            # Without a blank line, an indented line would be parsed as part of the mark above it.
            gap = "\n\n" if after_mark and item.text[:1].isspace() else "\n"
            text = item.text
        else:
            gap, text = "\n", _line(item, language)
        out += (gap if out else "") + text
        after_mark = not isinstance(item, Prose)
    return out


def mark_of(item: AnyNode) -> Mark | None:
    """Return the mark with which a node is written; None for prose and quotations."""
    if isinstance(item, CommitmentMark):
        return Mark.WE if item.by_us else Mark.THEY
    if isinstance(item, InvestmentMark):
        return Mark.GAVE if item.by_us else Mark.GOT
    if isinstance(item, ContactMark):
        return Mark.TRIED if item.attempt else Mark.CALL
    return {
        QuoteMark: Mark.QUOTE,
        DoneMark: Mark.DONE,
        AskMark: Mark.ASK,
        PraiseMark: Mark.PRAISE,
        GuessMark: Mark.GUESS,
        ShareMark: Mark.SHARE,
        TodoMark: Mark.TODO,
        NextMark: Mark.NEXT,
    }.get(type(item))


def body_of(item: AnyNode) -> str:
    """Return the text after a node's mark and name."""
    match item:
        case CommitmentMark() | QuoteMark() | TodoMark():
            wording = item.text if isinstance(item, TodoMark) else item.wording
            waits = item.waits_text if isinstance(item, CommitmentMark) else ""
            day = "" if item.due_within else item.due_text
            return " ".join(part for part in (wording, waits, day) if part)
        case InvestmentMark():
            return f"{item.what}, {item.amounts_text}" if item.amounts_text else item.what
        case NextMark():
            return ", ".join(part for part in (item.when_text, item.purpose) if part)
        case ContactMark():
            return ", ".join(part for part in (item.person_text, item.text) if part)
        case Prose() | WordsMark():
            return item.text
    return item.wording


def words_line(text: str, speaker: str, language: Language) -> str:
    """Return a line of their words in quotation marks, with the speaker after a dash where known."""
    pair = _quotes_for(text, language)
    return f"{pair[0]}{text}{pair[1]}" + (f" – {speaker}" if speaker else "")


def _line(item: AnyNode, language: Language) -> str:
    if isinstance(item, WordsMark):
        return words_line(item.text, item.person_text, language)
    mark = mark_of(item)
    word = language.marks[mark][0] if mark else ""
    named = isinstance(item, CommitmentMark | AskMark | PraiseMark) and item.person_text
    # Continuation lines are indented, so that they are parsed as part of the mark.
    body = body_of(item).replace("\n", "\n  ")
    return f"{word} {named}: {body}" if named else f"{word}: {body}"


def _quotes_for(text: str, language: Language) -> str:
    """Return the pair of quotation marks to use: the language's, else the first of QUOTES that fits. Prefers a pair of
    which no possible closing mark occurs in the text („ may be closed by “ or ”)."""
    fitting = [pair for pair in (language.quotes, *QUOTES) if fits_quotes(text, pair)]
    clear = (pair for pair in fitting if not any(other[1] in text for other in QUOTES if other[0] == pair[0]))
    return next(clear, fitting[0] if fitting else language.quotes)


def fits_quotes(text: str, pair: str) -> bool:
    """Return whether a pair of quotation marks can enclose a text: the text is not empty and contains neither mark."""
    return bool(text.strip()) and pair[0] not in text and pair[1] not in text
