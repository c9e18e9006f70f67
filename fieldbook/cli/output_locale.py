"""The language of what is handed out: the one asked for, else one's own. What commands themselves say is English."""

from dataclasses import dataclass

from fieldbook.cli.session import Session
from fieldbook.errors import UserError
from fieldbook.insight.i18n import ShowDay, Translate, long_day, translator_for


@dataclass(frozen=True, slots=True)
class OutputLocale:
    """How a document is written: its words, its days in full, and the locale of its numbers."""

    say: Translate
    day: ShowDay
    locale: str


def output_locale(session: Session) -> OutputLocale:
    """The language that ``--language`` names; raises UserError for one that there are no words for. Settings may name
    any: for one without words it is English."""
    places, today = session.application.places, session.journal.today()
    codes = sorted({"en", *(file.stem for file in (places.resources / "words").glob("*.json"))})
    asked: str = session.asked.language or ""
    if asked and asked not in codes:
        raise UserError("No language named {name}.", todo="Choose one of: {codes}.", name=asked, codes=", ".join(codes))
    wanted = asked or session.application.settings.language
    code = wanted if wanted[:2] in codes else "en"
    return OutputLocale(
        translator_for(places.resources, code), long_day(today, code), "en_GB" if code == "en" else code
    )
