"""The list of shipped languages. A new language is added here."""

from fieldbook.capture.languages.english import ENGLISH
from fieldbook.capture.languages.german import GERMAN
from fieldbook.capture.languages.language import Language

LANGUAGES: tuple[Language, ...] = (ENGLISH, GERMAN)


def in_order(code: str) -> tuple[Language, ...]:
    """Return all shipped languages, the one with this code first: its order of day and month applies to ``9/10``."""
    return tuple(sorted(LANGUAGES, key=lambda language: language.code != code))
