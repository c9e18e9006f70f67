"""The language of a document that a command prints or saves. What commands themselves print is English."""

from dataclasses import dataclass

from fieldbook.cli.command import Arguments
from fieldbook.cli.context import CommandContext
from fieldbook.errors import UserError
from fieldbook.insight.i18n import ShowDay, Translate, long_day, translator_for


@dataclass(frozen=True, slots=True)
class OutputLocale:
    """How a document is written: translation of texts, long format of days, and the locale of numbers."""

    translate: Translate
    long_day: ShowDay
    locale: str


def output_locale(context: CommandContext, args: Arguments) -> OutputLocale:
    """The language of ``--language``, else that of the settings. Raises UserError for one without a translation; if
    the settings name such a language, it is English."""
    places, today = context.application.places, context.journal.today()
    codes = sorted({"en", *(file.stem for file in (places.resources / "words").glob("*.json"))})
    requested: str = args.language or ""
    if requested and requested not in codes:
        raise UserError(
            "No language named {name}.", todo="Choose one of: {codes}.", name=requested, codes=", ".join(codes)
        )
    wanted = requested or context.application.settings.language
    code = wanted if wanted[:2] in codes else "en"
    return OutputLocale(
        translator_for(places.resources, code), long_day(today, code), "en_GB" if code == "en" else code
    )
