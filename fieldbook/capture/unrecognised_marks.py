"""Reports lines of prose that look like a mark but are not, so that a mistyped mark is noticed."""

import re

from fieldbook.capture.languages.language import Language
from fieldbook.capture.nodes import ParsedCapture, Prose
from fieldbook.errors import Message
from fieldbook.near_match import close_matches
from fieldbook.search_key import word_key

#: The least similarity (0 to 1) of a mark suggested for an unknown one.
_MIN_SIMILARITY = 0.7

#: A word of 2 to 8 letters and a colon at the start of a line, with text after it.
_LIKE_A_MARK = re.compile(r"^\s*([^\W\d_]{2,8}):(?!/)\s*\S", re.MULTILINE)


def unrecognised_marks(captured: ParsedCapture, languages: tuple[Language, ...]) -> list[Message]:
    """Return a message for each unknown word before a colon at the start of a prose line, with the most similar mark if
    there is one."""
    marks = {word_key(word): word for language in languages for words in language.marks.values() for word in words}
    found: dict[str, Message] = {}
    for item in captured.items:
        for word in _LIKE_A_MARK.findall(item.unescaped_text) if isinstance(item, Prose) else ():
            known = word_key(word)
            if known in marks or known in found:
                continue
            near = close_matches(known, marks, 1, _MIN_SIMILARITY)
            if near:
                parameters = {"word": word, "mark": near[0]}
                found[known] = Message("“{word}:” not recognised, kept as text. Did you mean “{mark}:”?", parameters)
            else:
                found[known] = Message("“{word}:” not recognised, kept as text.", {"word": word})
    return list(found.values())
