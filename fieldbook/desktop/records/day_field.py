"""The field for a day, edited in place."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbook.capture.date_parser import parse_date
from fieldbook.capture.languages.registry import in_order
from fieldbook.desktop.kit.date_text import day_long
from fieldbook.desktop.kit.fields import Save
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.messages import reader_language
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.errors import UserError
from fieldbook.settings import Settings


class DayField(InlineEdit):
    """A day, entered in natural language, or none. With ``years``, a year alone means its 1 January. ``today`` returns
    the day that relative dates count from."""

    def __init__(
        self,
        look: UiContext,
        name: str,
        save: Save,
        today: Callable[[], date],
        settings: Settings,
        *,
        years: bool = False,
        say_value: Callable[[date], str] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(look, name, save, **more)
        self._today, self._settings, self._years, self._say_value = today, settings, years, say_value

    def format_value(self, value: Any) -> str:
        if value is None:
            return ""
        return self._say_value(value) if self._say_value is not None else day_long(value, self._today())

    def make_editor(self) -> QWidget:
        return self.line_editor(self.value.isoformat() if self.value else "")

    def read(self) -> date | None:
        assert isinstance(self.editor, QLineEdit)
        said = self.editor.text().strip()
        if self._years and len(said) == 4 and said.isdecimal() and said > "1000":
            return date(int(said), 1, 1)
        return read_typed_day(said, self._today(), self._settings) if said else None

    def hint(self, value: Any) -> str:
        return day_long(value, self._today()) if value else ""


def read_typed_day(said: str, today: date, settings: Settings) -> date:
    """Parses a day in natural language. Raises UserError if the text is no date."""
    reading = parse_date(said, today, in_order(reader_language()), first_month=settings.fiscal_year_starts)
    if reading is None:
        raise UserError(
            "“{said}” is not a valid date.", todo="Enter a date, for example: Friday, 30.9. or in 2 weeks.", said=said
        )
    return reading.day
