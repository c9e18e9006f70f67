"""Lines that look as if they had a mark, and have none: said once, as what was meant may be lost."""

import re
from difflib import get_close_matches

from fieldbook.capture.languages.language import Language
from fieldbook.capture.nodes import ParsedCapture, Prose
from fieldbook.capture.vocabulary import fold
from fieldbook.errors import Message

#: A short word and a colon at the start of a line, and something after it.
_LIKE_A_MARK = re.compile(r"^\s*([^\W\d_]{2,8}):(?!/)\s*\S", re.MULTILINE)


def unrecognised_marks(captured: ParsedCapture, languages: tuple[Language, ...]) -> list[Message]:
    """A sentence for each word that stands like a mark before a line of prose, with the mark that it is nearly."""
    marks = {fold(word): word for language in languages for words in language.marks.values() for word in words}
    found: dict[str, Message] = {}
    for item in captured.items:
        for word in _LIKE_A_MARK.findall(item.said) if isinstance(item, Prose) else ():
            known = fold(word)
            if known in marks or known in found:
                continue
            near = get_close_matches(known, marks, n=1, cutoff=0.7)
            if near:
                told = {"word": word, "mark": marks[near[0]]}
                found[known] = Message("“{word}:” not recognised, kept as text. Did you mean “{mark}:”?", told)
            else:
                found[known] = Message("“{word}:” not recognised, kept as text.", {"word": word})
    return list(found.values())
