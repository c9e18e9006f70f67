"""Fields edited in place: a line of text, a number, a choice, one of many suggestions, a time zone, tags."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from fieldbook.desktop.kit.date_text import clock_time
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.errors import UserError
from fieldbook.search_key import search_key

Save = Callable[[Any], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)


class LineField(InlineEdit):
    """One line of text. ``needed`` is the error shown if the text is empty, itself empty if that is allowed;
    ``check_text`` raises UserError for invalid text."""

    def __init__(
        self,
        look: UiContext,
        name: str,
        save: Save,
        *,
        needed: str = "",
        check_text: Callable[[str], object] | None = None,
        empty: str = "",
        font: QFont | None = None,
        wrap: bool = True,
    ) -> None:
        super().__init__(look, name, save, empty=empty, font=font, wrap=wrap)
        self._needed = needed
        self._check_text = check_text

    def make_editor(self) -> QWidget:
        return self.line_editor(str(self.value or ""))

    def read(self) -> str:
        assert isinstance(self.editor, QLineEdit)
        text = " ".join(self.editor.text().split())
        if self._needed and not text:
            raise UserError(self._needed)
        if text and self._check_text is not None:
            self._check_text(text)
        return text


class SuggestedField(LineField):
    """One line of text with suggestions; ``known`` returns them each time the editor opens."""

    def __init__(self, look: UiContext, name: str, save: Save, known: Callable[[], Sequence[str]], **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._known = known

    def make_editor(self) -> QWidget:
        editor = self.line_editor(str(self.value or ""))
        complete(editor, self._known())
        return editor


class NumberField(InlineEdit):
    """A whole number from ``least`` to ``most``, or none. ``say_value`` formats it (``every 30 days``)."""

    def __init__(
        self,
        look: UiContext,
        name: str,
        save: Save,
        *,
        least: int = 0,
        most: int = 1_000_000,
        say_value: Callable[[int], str] = str,
        **more: Any,
    ) -> None:
        super().__init__(look, name, save, **more)
        self._least, self._most, self._say_value = least, most, say_value

    def format_value(self, value: Any) -> str:
        return "" if value is None else self._say_value(value)

    def make_editor(self) -> QWidget:
        return self.line_editor("" if self.value is None else str(self.value))

    def read(self) -> int | None:
        assert isinstance(self.editor, QLineEdit)
        return read_number(self.editor.text(), self._least, self._most)

    def hint(self, value: Any) -> str:
        return self.format_value(value)


def read_number(text: str, least: int, most: int) -> int | None:
    """Parses a whole number from ``least`` to ``most``; None for blank text. Raises UserError for anything else."""
    said = text.strip()
    if not said:
        return None
    if not said.isdecimal() or not least <= int(said) <= most:
        raise UserError("“{said}” is not a number from {least} to {most}.", said=said, least=least, most=most)
    return int(said)


class _Choice(QComboBox):
    """A combo box; Enter accepts the selected choice."""

    def __init__(self, taken: Callable[[], object]) -> None:
        super().__init__()
        self._taken = taken

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._taken()
        else:
            super().keyPressEvent(event)


class ChoiceField(InlineEdit):
    """One of a few choices, given as (value, text). Arrow keys and first letters select one; Enter or Tab saves it."""

    def __init__(self, look: UiContext, name: str, save: Save, choices: Sequence[tuple[Any, str]], **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._choices = choices

    def format_value(self, value: Any) -> str:
        return next((text for one, text in self._choices if one == value), "")

    def make_editor(self) -> QWidget:
        box = _Choice(self.commit)
        box.setProperty("field", "true")
        if self._font is not None:
            box.setFont(self._font)
        box.addItems([text for _, text in self._choices])
        values = [value for value, _ in self._choices]
        box.setCurrentIndex(values.index(self.value) if self.value in values else 0)
        # A click saves at once. With the arrow keys the user may still be browsing.
        box.view().clicked.connect(self._clicked)
        return box

    def _clicked(self, _index: QModelIndex) -> None:
        self.commit()

    def read(self) -> Any:
        assert isinstance(self.editor, QComboBox)
        return self._choices[self.editor.currentIndex()][0]


class PickField(InlineEdit):
    """One of many values, found as the user types. ``known`` returns the values by their text. ``unknown`` is the error
    for a text without a match; it has the placeholder ``{said}``."""

    def __init__(
        self, look: UiContext, name: str, save: Save, known: Callable[[], Mapping[str, Any]], unknown: str, **more: Any
    ) -> None:
        super().__init__(look, name, save, **more)
        self._read_known, self._unknown = known, unknown
        self._known: Mapping[str, Any] = {}

    def written(self, value: Any) -> str:
        """The text of a value in the editor."""
        return next((text for text, one in self._known.items() if one == value), "") if value else ""

    def make_editor(self) -> QWidget:
        self._known = self._read_known()
        editor = self.line_editor(self.written(self.value))
        editor.setMinimumWidth(200)
        complete(editor, list(self._known))
        return editor

    def read(self) -> Any:
        assert isinstance(self.editor, QLineEdit)
        return pick(self.editor.text(), self._known, self._unknown)


def pick(typed: str, known: Mapping[str, Any], unknown: str) -> Any:
    """The value whose text equals ``typed`` (by search key), or the only one whose text contains it. None for blank
    text; raises UserError for no match or several."""
    said = typed.strip()
    if not said:
        return None
    wanted = search_key(said)
    exact = [value for text, value in known.items() if search_key(text) == wanted]
    found = exact or [value for text, value in known.items() if wanted in search_key(text)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(unknown, said=said)
    raise UserError("“{said}” has {count} matches. Enter more characters.", said=said, count=len(found))


class ZoneField(PickField):
    """An IANA time zone, found by any part of its name; the hint shows the local time there."""

    def __init__(self, look: UiContext, name: str, save: Save, now: Callable[[], datetime], **more: Any) -> None:
        unknown = "No time zone named “{said}”. Enter a city, for example: Warsaw."
        super().__init__(look, name, save, zones, unknown, **more)
        self._now = now

    def read(self) -> str:
        found: str | None = super().read()
        return found or ""

    def hint(self, value: Any) -> str:
        return _tr("Local time: {0}").format(clock_time(self._now().astimezone(ZoneInfo(value)))) if value else ""


def zones() -> dict[str, str]:
    """The IANA time zones named after a region and a place, by name; ``Etc/`` and the aliases without a region are left
    out."""
    return {name: name for name in sorted(available_timezones()) if "/" in name and not name.startswith("Etc/")}


class TagsField(SuggestedField):
    """Tags separated by commas; the value is a sorted tuple without duplicates."""

    def format_value(self, value: Any) -> str:
        return " · ".join(value or ())

    def make_editor(self) -> QWidget:
        return self.line_editor(", ".join(self.value or ()))

    def read(self) -> tuple[str, ...]:  # type: ignore[override]  # a tuple instead of a string
        assert isinstance(self.editor, QLineEdit)
        said = (" ".join(part.split()) for part in self.editor.text().split(","))
        return tuple(sorted({part for part in said if part}))


def complete(editor: QLineEdit, known: Sequence[str]) -> None:
    """Attaches a completer that suggests each of ``known`` that contains the typed text."""
    completer = QCompleter(list(known), editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    popup = completer.popup()
    assert popup is not None
    popup.setAccessibleName(_tr("Suggestions"))
    editor.setCompleter(completer)


def hide_offers(editor: QLineEdit) -> None:
    """Hides the completer's popup: while it is open, the focus cannot move."""
    for completer in editor.findChildren(QCompleter):
        if (popup := completer.popup()) is not None:
            popup.hide()
