"""Captured values -> the text they are read from."""

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

#: Every pair of quotation marks that a line of their words may stand in.
QUOTES = ("“”", "„“", "„”", "””", "«»", "»«", "‹›", "›‹", "‘’", "‚‘", "「」", "『』", '""', "''", "＂＂")


def serialize(items: Iterable[AnyNode], language: Language) -> str:
    """The text of items that were read, with the marks of a language; read again, it gives the same items."""
    out = ""
    after_mark = False
    for item in items:
        if isinstance(item, Prose):
            # An indented line would belong to the mark above it.
            gap = "\n\n" if after_mark and item.text[:1].isspace() else "\n"
            text = item.text
        else:
            gap, text = "\n", _line(item, language)
        out += (gap if out else "") + text
        after_mark = not isinstance(item, Prose)
    return out


def mark_of(item: AnyNode) -> Mark | None:
    """The mark an item is written with; None for prose and for their words."""
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
    """What stands behind an item's mark."""
    match item:
        case CommitmentMark() | QuoteMark() | TodoMark():
            wording = item.text if isinstance(item, TodoMark) else item.wording
            waits = item.waits_text if isinstance(item, CommitmentMark) else ""
            day = "" if item.due_within else item.due_text
            return " ".join(part for part in (wording, waits, day) if part)
        case InvestmentMark():
            return f"{item.what}, {item.said}" if item.said else item.what
        case NextMark():
            return ", ".join(part for part in (item.said, item.purpose) if part)
        case ContactMark():
            return ", ".join(part for part in (item.person_text, item.text) if part)
        case Prose() | WordsMark():
            return item.text
    return item.wording


def words_line(text: str, said_by: str, language: Language) -> str:
    """A line of their words."""
    pair = _quotes_for(text, language)
    return f"{pair[0]}{text}{pair[1]}" + (f" – {said_by}" if said_by else "")


def _line(item: AnyNode, language: Language) -> str:
    if isinstance(item, WordsMark):
        return words_line(item.text, item.person_text, language)
    mark = mark_of(item)
    word = language.marks[mark][0] if mark else ""
    named = isinstance(item, CommitmentMark | AskMark | PraiseMark) and item.person_text
    # Further lines are indented, so that they stay with their mark.
    body = body_of(item).replace("\n", "\n  ")
    return f"{word} {named}: {body}" if named else f"{word}: {body}"


def _quotes_for(text: str, language: Language) -> str:
    """The language's quotation marks, or the first others that do not occur in the text; rather ones of which no
    closing sign occurs in it at all („ is closed by “ and by ”)."""
    fitting = [pair for pair in (language.quotes, *QUOTES) if fits_quotes(text, pair)]
    clear = (pair for pair in fitting if not any(other[1] in text for other in QUOTES if other[0] == pair[0]))
    return next(clear, fitting[0] if fitting else language.quotes)


def fits_quotes(text: str, pair: str) -> bool:
    """Whether a pair of quotation marks encloses a text without occurring in it."""
    return bool(text.strip()) and pair[0] not in text and pair[1] not in text
