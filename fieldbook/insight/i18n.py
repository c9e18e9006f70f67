"""How figures become plain text: a face lends its language by two functions, one for messages and one for days."""

import json
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.errors import Message

if TYPE_CHECKING:
    from babel import Locale

#: Puts a message into the reader's language; ``str`` gives English.
Translate = Callable[[Message], str]

#: Writes a day as the reader does; ``date.isoformat`` is understood everywhere.
ShowDay = Callable[[date], str]


def translator_for(resources: Path, language: str) -> Translate:
    """Says messages in a language by the table in ``resources``; English where there is none."""
    table = _table(resources / "words" / f"{language[:2].lower()}.json")
    if not table:
        return str
    # Late, and the language's own days: a message that names a day is rare on paper.
    write_day = _day_in(language)
    return lambda message: message.render(lambda source: table.get(source, source), write_day)


def _table(file: Path) -> dict[str, str]:
    try:
        return dict(json.loads(file.read_text("utf-8")))
    except OSError:
        return {}


def _day_in(language: str) -> ShowDay:
    """A day with its weekday and year, a moment with its time as well."""
    # Late: most figures are never written out.
    from babel.dates import format_date  # noqa: PLC0415

    locale = _locale(language)
    pattern = "EEE d. MMM y" if locale.language == "de" else "EEE d MMM y"

    def written(day: date) -> str:
        said = format_date(day, pattern, locale)
        return f"{said}, {day:%H:%M}" if isinstance(day, datetime) else said

    return written


def _locale(language: str) -> "Locale":
    # Late: as above.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return Locale.parse(language.replace("-", "_")) if language else Locale("en")
    except (ValueError, UnknownLocaleError):
        return Locale("en")


def long_day(today: date, language: str = "en") -> ShowDay:
    """Writes days out for a mail, in a language: ``Friday, 27 November``, with the year when it is another one."""
    # Late: most figures are never written out.
    from babel.dates import format_date  # noqa: PLC0415

    locale = _locale(language)
    # One writes a day many times over: a calendar of some thousand visits has a few hundred days.
    month = "EEEE, d. MMMM" if locale.language == "de" else "EEEE, d MMMM"

    @cache
    def written(day: date) -> str:
        return format_date(day, month if day.year == today.year else f"{month} y", locale)

    return written


def counted(number: int, one: str, several: str, **more: str | int) -> Message:
    """The sentence for one and for any other number, which stands in it as ``{count}``."""
    return Message(one if number == 1 else several, {"count": number, **more})


def days_late(days: int) -> Message:
    """``1 day late``, ``3 days late``."""
    return counted(days, "{count} day late", "{count} days late")


def waiting(ask: str, days: int) -> Message:
    """An ask, and for how long it has waited."""
    if days == 0:
        return Message("{ask} (since today)", {"ask": ask})
    return counted(days, "{ask} ({count} day)", "{ask} ({count} days)", ask=ask)


def with_day(wording: str, due: date | None, say: Translate, day: ShowDay, who: str = "") -> str:
    """A commitment's wording, with the person who undertook it where known, and the day it is expected if any."""
    if who:
        wording = say(Message("{who}: {wording}", {"who": who, "wording": wording}))
    if due is None:
        return wording
    return say(Message("{wording} (by {day})", {"wording": wording, "day": day(due)}))


def block(heading: str, lines: list[str], say: Translate) -> list[str]:
    """A heading and its lines as one block of text; nothing when there are no lines."""
    return ["\n".join([say(Message(heading)), *(f"- {line}" for line in lines)])] if lines else []
