"""The settings as the page shows them: group, title, control, and when a change takes effect."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.settings.controls import FileControl, NumberControl, SwitchControl, TextControl, completing


def tr(text: str) -> str:
    """Translates a text in the context ``Settings``."""
    return QCoreApplication.translate("Settings", text)


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """One setting on the page. ``later`` says when a change takes effect, if not at once; ``example`` is the
    placeholder text of an empty line."""

    name: str
    group: str
    title: str
    make: Callable[[UiContext], QWidget]
    later: str = ""
    example: str = ""


def setting_specs(resources: Path, home_zone: str) -> tuple[SettingSpec, ...]:
    """Returns all settings in page order. ``resources`` holds the translations; ``home_zone`` is the system's zone."""
    you, work, window, paper, book = tr("Profile"), tr("Work"), tr("Window"), tr("Paper"), tr("Book")
    safety = tr("Security")
    restart = tr("Takes effect the next time you start Fieldbook.")
    return (
        SettingSpec("name", you, tr("Your name"), lambda _look: TextControl()),
        SettingSpec("company", you, tr("Your company"), lambda _look: TextControl(late=True)),
        SettingSpec("zone", you, tr("Time zone"), lambda _look: zone_line(), example=home_zone),
        SettingSpec("fiscal_year_starts", work, tr("Fiscal year starts in"), lambda look: ChoiceBox(look, months())),
        SettingSpec(
            "cadences",
            work,
            tr("Visit cadence by partner level"),
            lambda _look: TextControl(late=True),
            example=tr("gold 30, silver 60"),
        ),
        SettingSpec("visit_minutes", work, tr("Visit duration (minutes)"), lambda _look: NumberControl(15)),
        SettingSpec("currency", work, tr("Currency"), lambda _look: _currency()),
        SettingSpec("theme", window, tr("Theme"), lambda look: ChoiceBox(look, _themes())),
        SettingSpec("language", window, tr("Language"), lambda look: ChoiceBox(look, languages(resources))),
        SettingSpec("tray", window, tr("Tray icon"), lambda look: SwitchControl(look, tr("Show"))),
        SettingSpec(
            "paper", paper, tr("Paper size"), lambda look: ChoiceBox(look, [("a4", "A4"), ("letter", tr("Letter"))])
        ),
        SettingSpec("book", book, tr("Book to open at start"), _book, restart),
        # late: a partly typed number is a smaller limit, which would delete backups.
        SettingSpec(
            "backup_megabytes", book, tr("Backup storage limit (MB)"), lambda _look: NumberControl(500, late=True)
        ),
        SettingSpec("lock_after", safety, tr("Lock after (minutes)"), lambda _look: NumberControl(5)),
    )


def months() -> list[tuple[int, str]]:
    """Returns the months 1 to 12 with their names in the current locale."""
    return [(month, QLocale().standaloneMonthName(month)) for month in range(1, 13)]


def zone_line() -> TextControl:
    """Builds a line for an IANA time zone name, with completion."""
    known = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    made = _Zone(known)
    completing(made, known)
    made.completer().activated.connect(lambda _zone: made.settle())
    return made


def languages(resources: Path) -> list[tuple[str, str]]:
    """Returns the available languages as (code, native name); first ("", "Same as system")."""
    codes = {path.stem.partition("_")[2] for path in (resources / "translations").glob("fieldbook_*.qm")} | {"en"}
    named = [(code, QLocale(code).nativeLanguageName().split("(")[0].strip().capitalize()) for code in sorted(codes)]
    return [("", tr("Same as system")), *(("en", "English") if code == "en" else (code, text) for code, text in named)]


def _themes() -> Sequence[tuple[Any, str]]:
    return [("system", tr("Same as system")), ("light", tr("Light")), ("dark", tr("Dark"))]


def _currency() -> TextControl:
    made = _Capitals(late=True)
    made.setMaxLength(3)
    return made


class _Capitals(TextControl):
    """A line whose value is upper-cased."""

    def read(self) -> Any:
        return self.text().strip().upper()


class _Zone(TextControl):
    """A time zone name. A text that only one zone contains, or only one has as its city, is completed: ``berlin``."""

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__(late=True)
        self._known = known

    def settle(self) -> None:
        said = self.text().strip().casefold().replace(" ", "_")
        found = [zone for zone in self._known if said and said in zone.casefold()]
        town = [zone for zone in found if zone.casefold().rpartition("/")[2] == said]
        if len(meant := town or found) == 1:
            self.setText(meant[0])
        super().settle()


def _book(look: UiContext) -> FileControl:
    return FileControl(look, tr("Choose book to open"), tr("Books (*.book)"))
