"""The settings page: each setting with its help text, filtered as the user types, edited in place, saved at once."""

from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from fieldbook.bootstrap import home_zone
from fieldbook.desktop.backups.settings_card import BackupsCard
from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, line, section, title
from fieldbook.desktop.page import Page, ViewState
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.route import Route
from fieldbook.desktop.settings.safety_card import SafetyCard
from fieldbook.desktop.settings.setting_specs import SettingSpec, setting_specs
from fieldbook.errors import UserError
from fieldbook.journal.lookup import name_us, us
from fieldbook.search_key import search_key
from fieldbook.settings import Settings, help_texts

#: Maximum width of the page in pixels: long lines of help are hard to read.
_WIDEST = 900


class SettingRow(QWidget):
    """One setting: title and help on the left, control on the right, error message below the control."""

    value_changed = Signal(str, object)

    def __init__(self, look: UiContext, shown: SettingSpec, default: Any, help_text: str) -> None:
        super().__init__()
        self.name = shown.name
        self._default = default
        #: The text that the search matches, as a search key.
        self.words = search_key(f"{shown.title} {shown.group} {shown.name} {help_text}")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 10, 0, 10)
        across.setSpacing(16)
        name = QLabel(shown.title)
        name.setFont(look.theme.font(0, QFont.Weight.Medium))
        about = line(" ".join(part for part in (help_text, shown.later) if part), "muted", wrap=True)
        about.setFont(look.theme.font(-0.4))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(about)
        words.addStretch(1)
        across.addLayout(words, 5)
        self.control: Any = shown.make(look)
        self._describe(shown, help_text)
        name.setBuddy(self.control)
        self._back = button(look, "", self._to_default, icon="undo-2", flat=True)
        back = QCoreApplication.translate("Settings", "Reset to default")
        self._back.setAccessibleName(f"{back}: {shown.title}")
        self._back.setToolTip(back)
        kept = self._back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(kept)
        self._said = line("", "late", wrap=True)
        self._said.setFont(look.theme.font(-0.4))
        self._said.hide()
        at_right = QVBoxLayout()
        at_right.setSpacing(4)
        at_right.addWidget(self.control)
        at_right.addWidget(self._said)
        at_right.addStretch(1)
        across.addLayout(at_right, 4)
        across.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)

    def _describe(self, shown: SettingSpec, help_text: str) -> None:
        self.control.setAccessibleName(shown.title)
        self.control.setAccessibleDescription(help_text)
        if isinstance(self.control, QLineEdit):
            self.control.setPlaceholderText(shown.example)
        self.control.value_changed.connect(lambda value: self.value_changed.emit(self.name, value))

    def _to_default(self) -> None:
        self._back.setFocus()  # takes the focus from the line, which then saves its text and can show the default
        self.value_changed.emit(self.name, self._default)
        self.control.setFocus()

    def show_value(self, value: Any) -> None:
        """Shows the saved value, and the reset button if it is not the default."""
        self.control.show_value(value)
        self._back.setVisible(value != self._default)

    def say(self, text: str) -> None:
        """Shows an error below the control; an empty text hides it."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.control.setAccessibleDescription(text)


class SettingsPage(Page):
    """All settings. An invalid value shows an error below its control, and the saved value stays unchanged."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        #: The setting to focus when the page is shown next.
        self._target = ""
        self.rows: dict[str, SettingRow] = {}
        self._groups: list[tuple[QLabel, Card, list[SettingRow]]] = []
        look = context.look
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 24, MARGIN, 0)
        outer.setSpacing(12)
        outer.addWidget(title(look, self.tr("Settings")))
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Search settings"))
        self._field.setAccessibleName(self.tr("Search settings"))
        self._field.setMaximumWidth(_WIDEST)
        self._field.textChanged.connect(self._filter)
        outer.addWidget(self._field)
        self._scroll = PageScrollArea(self._body(look))
        outer.addWidget(self._scroll, 1)
        context.settings_changed.connect(self.refresh)
        self.refresh()

    def _body(self, look: UiContext) -> QWidget:
        body = QWidget()
        body.setObjectName("body")
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 0, 24)
        column.setSpacing(10)
        known = help_texts()
        system = Settings().zone or home_zone(Settings())
        for group, shown in groupby(
            setting_specs(self._context.application.places.resources, system), lambda one: one.group
        ):
            head, card = section(look, group), Card(spacing=0)
            inset(card.column, 18, 6, 10, 6)
            rows = []
            for one in shown:
                default, help_text = known[one.name]
                row = SettingRow(look, one, default, QCoreApplication.translate("settings", help_text))
                row.value_changed.connect(self._keep)
                card.column.addWidget(row)
                rows.append(row)
                self.rows[one.name] = row
            self._groups.append((head, card, rows))
            column.addWidget(head)
            column.addWidget(card)
        self.safety = SafetyCard(self._context)
        self.safety.done.connect(self._context.alerts.done)
        column.addWidget(self.safety)
        self._backups_head = section(look, self.tr("Backups"))
        self.backups_part = BackupsCard(self._context)
        self.backups_part.shows.connect(lambda: self._context.navigator.open(Route("backups")))
        column.addWidget(self._backups_head)
        column.addWidget(self.backups_part)
        self._nothing = line(self.tr("No settings found."), "muted", wrap=True)
        self._nothing.hide()
        column.addWidget(self._nothing)
        where = self.tr("Settings are stored in {0}.").format(str(self._context.application.places.settings))
        self._where = line(where, "muted", wrap=True)
        column.addWidget(self._where)
        column.addStretch(1)
        return body

    # --- saving -------------------------------------------------------------------------------------------------------

    def _keep(self, name: str, value: object) -> None:
        row = self.rows[name]
        try:
            if isinstance(value, UserError):
                raise value
            if name == "book" and value and not Path(str(value)).is_file():
                raise UserError("No book found at {path}.", todo="Choose an existing one.", path=str(value))
            self._context.save_settings(**{name: value})
            if name == "company" and value and value != us(self._context.journal).name:
                name_us(self._context.journal, str(value))
        except UserError as error:
            row.say(translate_error(error))
            return
        except OSError as error:
            self._context.alerts.page_error(
                UserError("The settings could not be saved: {reason}.", reason=error.strerror or str(error))
            )
            return
        row.say("")
        row.show_value(value)
        if name == "theme":
            # In the next event loop turn: this rebuilds the page, while its control is still handling the event.
            QTimer.singleShot(0, self._context.look.theme, lambda: self._context.look.theme.choose(str(value)))

    def refresh(self) -> None:
        """Shows the present settings; keeps unsaved text."""
        for name, row in self.rows.items():
            row.show_value(getattr(self._context.settings, name))
        if not self.safety.busy:
            self.safety.refresh()

    def save_draft(self) -> None:
        """Saves text that is being typed; called before the page is left."""
        for row in self.rows.values():
            row.control.settle()

    # --- search -------------------------------------------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        words = search_key(text).split()
        found = 0
        for head, card, rows in self._groups:
            shown = [row for row in rows if all(word in row.words for word in words)]
            for row in rows:
                row.setVisible(row in shown)
            head.setVisible(bool(shown))
            card.setVisible(bool(shown))
            found += len(shown)
        safe = all(word in self.safety.words for word in words)
        self.safety.setVisible(safe)
        # The safety card shares the heading of the last group.
        self._groups[-1][0].setVisible(safe or self._groups[-1][1].isVisibleTo(self))
        kept = all(word in self.backups_part.words for word in words)
        self._backups_head.setVisible(kept)
        self.backups_part.setVisible(kept)
        found += safe + kept
        self._nothing.setVisible(not found)

    def show_target(self, target: str) -> None:
        """Sets what to show when the page comes to the front: a setting, or a form of the safety card, by name."""
        self._target = target

    def show_setting(self, name: str) -> None:
        """Clears the search and shows a setting, or a form of the safety card, by name."""
        self._field.clear()
        if name in self.rows:
            self.rows[name].control.setFocus()
            self._scroll.ensureWidgetVisible(self.rows[name])
        else:
            self.safety.open(name)
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.safety))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = (row.control for row in self.rows.values() if row.isVisibleTo(self))
        parts = (one for one in (self.safety, self.backups_part) if one.isVisibleTo(self))
        first = next(rows, None) or next((one.first for one in parts if one.first is not None), None)
        down = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in down and self._field.hasFocus() and first is not None:
            first.setFocus()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Focuses the target of ``show_target``, otherwise the search field."""
        target, self._target = self._target, ""
        if target:
            self.show_setting(target)
        else:
            self._field.setFocus()

    def view_state(self) -> ViewState:
        """Returns the search text, the scroll position and the name of the focused setting (empty if none)."""
        here = next((name for name, row in self.rows.items() if row.isAncestorOf(self.window().focusWidget())), "")
        return {"search": self._field.text(), "scroll": self._scroll.verticalScrollBar().value(), "setting": here}

    def restore_view_state(self, state: ViewState) -> None:
        """Restores search, scroll position and focus."""
        self._field.setText(str(state["search"]))
        if setting := str(state["setting"]):
            self.rows[setting].control.setFocus()
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(int(state["scroll"])))

    def keys(self) -> list[tuple[str, str]]:
        """Returns the keys of this page with their descriptions."""
        return [
            (self.tr("Down"), self.tr("from the search to the first setting found")),
            ("Tab", self.tr("to the next setting; your input is saved")),
            (self.tr("Up, Down"), self.tr("change the choice or number")),
        ]
