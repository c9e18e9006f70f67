"""Prompts at the bottom of the window, used in place of modal dialogs and answered from the keyboard."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row
from fieldbook.errors import UserError


class PromptSheet(QFrame):
    """Base class of prompts at the bottom of the window. Esc cancels, and the focus returns to where it was."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("alert")
        self.setAccessibleName(name)
        self._came_from = QApplication.focusWidget()
        #: Names what opened the prompt and for what, so that it can be opened again.
        self.asked: tuple[str, ...] = ()
        self._had_focus = False
        #: Whether it was answered or cancelled.
        self.gone = False

    @property
    def typed_in(self) -> bool:
        """Whether it has the focus or, while hidden, had it when it was hidden."""
        here = QApplication.focusWidget()
        return self._had_focus if self.isHidden() else here is not None and self.isAncestorOf(here)

    @typed_in.setter
    def typed_in(self, was: bool) -> None:
        self._had_focus = was

    @property
    def lines(self) -> tuple[str, ...]:
        """The texts of its fields."""
        return ()

    def write(self, lines: Sequence[str]) -> None:
        """Restores the texts of its fields."""

    def put_by(self) -> None:
        """Hides the prompt while its page is not shown; keeps the input."""
        self._had_focus = self.typed_in
        self.hide()

    def come_back(self) -> None:
        """Shows the prompt again and restores the focus in it."""
        self._came_from = QApplication.focusWidget()
        self.show()
        if self._had_focus and (last := self.focusWidget()) is not None:
            last.setFocus()

    def leave(self) -> None:
        """Closes the prompt. Its focus returns to the widget that had it before, if that still exists."""
        here = QApplication.focusWidget()
        mine = here is None or here is self or self.isAncestorOf(here)
        if mine and self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()
        self.gone = True
        self.hide()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        return takes_esc(event, self.leave) or super().event(event)


class Prompt(PromptSheet):
    """Asks for one or more texts, given as pairs of (label, initial value). Enter calls ``answer``; if it raises
    UserError, the error is shown and the input is kept."""

    def __init__(
        self,
        foot: QVBoxLayout,
        look: UiContext,
        text: str,
        questions: Sequence[tuple[str, str]],
        answer: Callable[[list[str]], object],
    ) -> None:
        super().__init__(text)
        self._answer = answer
        column = QVBoxLayout(self)
        inset(column, 14, 10, 10, 12)
        column.setSpacing(6)
        self.said = line(text, wrap=True)
        leave = button(look, "", self.leave, icon="x", flat=True)
        leave.setAccessibleName(QCoreApplication.translate("Prompt", "Cancel"))
        head = row(self.said, leave)
        head.setStretch(0, 1)
        column.addLayout(head)
        self.fields: list[QLineEdit] = []
        across = QHBoxLayout()
        across.setSpacing(10)
        for name, value in questions:
            across.addLayout(self._question(look, name, value), 1)
        self.save = button(look, QCoreApplication.translate("Prompt", "Save"), self._take, main=True)
        across.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(across)
        foot.addWidget(self)
        order: list[QWidget] = [*self.fields, self.save, leave]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        if self.fields:
            self.fields[0].setFocus()
            self.fields[0].selectAll()

    def _question(self, look: UiContext, name: str, value: str) -> QVBoxLayout:
        field = QLineEdit(value)
        field.setAccessibleName(name)
        field.setMinimumWidth(90)
        field.returnPressed.connect(self._take)
        self.fields.append(field)
        label = QLabel(name)
        label.setProperty("tone", "muted")
        label.setFont(look.theme.font(-0.8))
        label.setBuddy(field)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(field)
        return column

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self.fields)

    def write(self, lines: Sequence[str]) -> None:
        for field, text in zip(self.fields, lines, strict=True):
            field.setText(text)

    def _take(self) -> None:
        try:
            self._answer([field.text() for field in self.fields])
        except UserError as error:
            self.said.setText(translate_error(error))
            self.said.setProperty("tone", "late")
            self.said.style().polish(self.said)
            return
        self.leave()
