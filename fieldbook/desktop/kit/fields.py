"""The kinds of fields that are edited where they stand: a line, a choice, a number, a day, one of many, several."""

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
    """One line of text. ``needed`` is what is said when it is left empty; ``check_text`` raises for what is wrong."""

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
    """One line of text, with what was written there before to choose from."""

    def __init__(self, look: UiContext, name: str, save: Save, known: Callable[[], Sequence[str]], **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._known = known

    def make_editor(self) -> QWidget:
        editor = self.line_editor(str(self.value or ""))
        complete(editor, self._known())
        return editor


class NumberField(InlineEdit):
    """A whole number between two others, or none; ``say_value`` puts it into words (``every 30 days``)."""

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

    def told(self, value: Any) -> str:
        return "" if value is None else self._say_value(value)

    def make_editor(self) -> QWidget:
        return self.line_editor("" if self.value is None else str(self.value))

    def read(self) -> int | None:
        assert isinstance(self.editor, QLineEdit)
        return read_number(self.editor.text(), self._least, self._most)

    def hint(self, value: Any) -> str:
        return self.told(value)


def read_number(text: str, least: int, most: int) -> int | None:
    """A whole number as it was typed; None for nothing; raises UserError for anything else."""
    said = text.strip()
    if not said:
        return None
    if not said.isdecimal() or not least <= int(said) <= most:
        raise UserError("“{said}” is not a number from {least} to {most}.", said=said, least=least, most=most)
    return int(said)


class _Choice(QComboBox):
    """A box of choices; the Enter key takes the one shown."""

    def __init__(self, taken: Callable[[], object]) -> None:
        super().__init__()
        self._taken = taken

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._taken()
        else:
            super().keyPressEvent(event)


class ChoiceField(InlineEdit):
    """One of a few. Arrows and first letters go through them; Enter or Tab takes what is shown."""

    def __init__(self, look: UiContext, name: str, save: Save, choices: Sequence[tuple[Any, str]], **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._choices = choices

    def told(self, value: Any) -> str:
        return next((text for one, text in self._choices if one == value), "")

    def make_editor(self) -> QWidget:
        box = _Choice(self.commit)
        box.setProperty("field", "true")
        if self._font is not None:
            box.setFont(self._font)
        box.addItems([text for _, text in self._choices])
        values = [value for value, _ in self._choices]
        box.setCurrentIndex(values.index(self.value) if self.value in values else 0)
        # What was chosen with the mouse is meant; with the arrows one is still looking.
        box.view().clicked.connect(self._clicked)
        return box

    def _clicked(self, _index: QModelIndex) -> None:
        self.commit()

    def read(self) -> Any:
        assert isinstance(self.editor, QComboBox)
        return self._choices[self.editor.currentIndex()][0]


class PickField(InlineEdit):
    """One of many, found as one types; ``known`` gives each by its text. ``unknown`` says that there is no such one,
    with ``{said}``."""

    def __init__(
        self, look: UiContext, name: str, save: Save, known: Callable[[], Mapping[str, Any]], unknown: str, **more: Any
    ) -> None:
        super().__init__(look, name, save, **more)
        self._read_known, self._unknown = known, unknown
        self._known: Mapping[str, Any] = {}

    def written(self, value: Any) -> str:
        """What stands in the line for a value."""
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
    """The one whose text was typed, or the only one it is found in; nothing for nothing, else raises UserError."""
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
    """A time zone, found by any part of its name; says what time it is there."""

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
    """Every time zone that is a place, by its name."""
    return {name: name for name in sorted(available_timezones()) if "/" in name and not name.startswith("Etc/")}


class TagsField(SuggestedField):
    """Words between commas."""

    def told(self, value: Any) -> str:
        return " · ".join(value or ())

    def make_editor(self) -> QWidget:
        return self.line_editor(", ".join(self.value or ()))

    def read(self) -> tuple[str, ...]:  # type: ignore[override]  # several of what a line has one of
        assert isinstance(self.editor, QLineEdit)
        said = (" ".join(part.split()) for part in self.editor.text().split(","))
        return tuple(sorted({part for part in said if part}))


def complete(editor: QLineEdit, known: Sequence[str]) -> None:
    """Offers what is known, wherever in it the letters stand that are typed."""
    completer = QCompleter(list(known), editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    popup = completer.popup()
    assert popup is not None
    popup.setAccessibleName(_tr("Suggestions"))
    editor.setCompleter(completer)


def hide_offers(editor: QLineEdit) -> None:
    """Takes the list of what fits away: while it stands there, the focus cannot go elsewhere."""
    for completer in editor.findChildren(QCompleter):
        if (popup := completer.popup()) is not None:
            popup.hide()
