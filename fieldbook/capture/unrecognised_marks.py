"""Lines that look as if they had a mark, and have none: said once, as what was meant may be lost."""

import re

from fieldbook.capture.languages.language import Language
from fieldbook.capture.nodes import ParsedCapture, Prose
from fieldbook.errors import Message
from fieldbook.near_match import close_matches
from fieldbook.search_key import word_key

#: The least similarity of the mark that is offered in place of an unknown one.
_SIMILAR_MARK = 0.7

#: A short word and a colon at the start of a line, and something after it.
_LIKE_A_MARK = re.compile(r"^\s*([^\W\d_]{2,8}):(?!/)\s*\S", re.MULTILINE)


def unrecognised_marks(captured: ParsedCapture, languages: tuple[Language, ...]) -> list[Message]:
    """A sentence for each word that stands like a mark before a line of prose, with the mark that it is nearly."""
    marks = {word_key(word): word for language in languages for words in language.marks.values() for word in words}
    found: dict[str, Message] = {}
    for item in captured.items:
        for word in _LIKE_A_MARK.findall(item.said) if isinstance(item, Prose) else ():
            known = word_key(word)
            if known in marks or known in found:
                continue
            near = close_matches(known, marks, 1, _SIMILAR_MARK)
            if near:
                told = {"word": word, "mark": near[0]}
                found[known] = Message("“{word}:” not recognised, kept as text. Did you mean “{mark}:”?", told)
            else:
                found[known] = Message("“{word}:” not recognised, kept as text.", {"word": word})
    return list(found.values())
