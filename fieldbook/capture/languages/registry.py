"""The languages that are shipped, in one list: the place where a new one is named."""

from fieldbook.capture.languages.english import ENGLISH
from fieldbook.capture.languages.german import GERMAN
from fieldbook.capture.languages.language import Language

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN)


def in_order(code: str) -> tuple[Language, ...]:
    """All shipped languages, the one with this code first: its order of day and month decides ``9/10``."""
    return tuple(sorted(LANGUAGES, key=lambda language: language.code != code))
