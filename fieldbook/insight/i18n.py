"""Translation of figures to plain text. The caller supplies two functions: one for messages, one for days."""

import json
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.errors import Message

if TYPE_CHECKING:
    from babel import Locale

#: Translates a message; ``str`` gives English.
Translate = Callable[[Message], str]

#: Formats a day for the reader; ``date.isoformat`` is the default.
ShowDay = Callable[[date], str]


def translator_for(resources: Path, language: str) -> Translate:
    """Return a translation function that uses the word table of a language in ``resources``; English when there is
    none."""
    table = _table(resources / "words" / f"{language[:2].lower()}.json")
    if not table:
        return str
    # Days within messages are formatted in the language of the table.
    write_day = _day_in(language)
    return lambda message: message.render(lambda source: table.get(source, source), write_day)


def _table(file: Path) -> dict[str, str]:
    try:
        return dict(json.loads(file.read_text("utf-8")))
    except OSError:
        return {}


def _day_in(language: str) -> ShowDay:
    """Return a formatter for days with weekday and year; a datetime gets its time too."""
    # Imported here because Babel is slow to import and rarely needed.
    from babel.dates import format_date  # noqa: PLC0415

    locale = _locale(language)
    pattern = "EEE d. MMM y" if locale.language == "de" else "EEE d MMM y"

    def format_day(day: date) -> str:
        text = format_date(day, pattern, locale)
        return f"{text}, {day:%H:%M}" if isinstance(day, datetime) else text

    return format_day


def _locale(language: str) -> "Locale":
    # Imported here because Babel is slow to import and rarely needed.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(language.replace("-", "_")) if language else Locale("en")
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def long_day(today: date, language: str = "en") -> ShowDay:
    """Return a formatter for days in a mail: ``Friday, 27 November``, with the year when it differs from that of
    ``today``."""
    # Imported here because Babel is slow to import and rarely needed.
    from babel.dates import format_date  # noqa: PLC0415

    locale = _locale(language)
    # Cached because days repeat: a calendar of some thousand visits has a few hundred days.
    month = "EEEE, d. MMMM" if locale.language == "de" else "EEEE, d MMMM"

    @cache
    def format_long(day: date) -> str:
        return format_date(day, month if day.year == today.year else f"{month} y", locale)

    return format_long


def counted(number: int, one: str, several: str, **more: str | int) -> Message:
    """Return ``one`` for the number 1, else ``several``, with the number as parameter ``count``."""
    return Message(one if number == 1 else several, {"count": number, **more})


def days_late(days: int) -> Message:
    """Return ``1 day late``, ``3 days late``."""
    return counted(days, "{count} day late", "{count} days late")


def waiting(ask: str, days: int) -> Message:
    """Return an ask with the number of days it has been waiting."""
    if days == 0:
        return Message("{ask} (since today)", {"ask": ask})
    return counted(days, "{ask} ({count} day)", "{ask} ({count} days)", ask=ask)


def with_day(wording: str, due: date | None, say: Translate, day: ShowDay, who: str = "") -> str:
    """Return a commitment's wording, with the person who made it and the expected day where known."""
    if who:
        wording = say(Message("{who}: {wording}", {"who": who, "wording": wording}))
    if due is None:
        return wording
    return say(Message("{wording} (by {day})", {"wording": wording, "day": day(due)}))


def block(heading: str, lines: list[str], say: Translate) -> list[str]:
    """Return a heading and its lines as one block of text; [] without lines."""
    return ["\n".join([say(Message(heading)), *(f"- {line}" for line in lines)])] if lines else []
