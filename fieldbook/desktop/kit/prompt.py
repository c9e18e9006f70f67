"""A line of questions at the foot of the window: asked where one works, answered from the keyboard, never a box."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import button, line
from fieldbook.desktop.kit.saying import say_error
from fieldbook.errors import UserError


class Prompt(QFrame):
    """Asks for a few words; Enter answers, Esc lets be. What cannot be taken is said in it and nothing is lost."""

    def __init__(
        self,
        foot: QVBoxLayout,
        look: Look,
        text: str,
        questions: Sequence[tuple[str, str]],
        answer: Callable[[list[str]], object],
    ) -> None:
        super().__init__()
        self.setObjectName("alert")
        self.setAccessibleName(text)
        self._answer = answer
        self._came_from = QApplication.focusWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.setSpacing(10)
        self._said = line(text, wrap=True)
        layout.addWidget(self._said, 1)
        self.fields: list[QLineEdit] = []
        for name, value in questions:
            field = QLineEdit(value)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setMinimumWidth(150)
            field.returnPressed.connect(self._take)
            layout.addWidget(field)
            self.fields.append(field)
        layout.addWidget(button(look, QCoreApplication.translate("Prompt", "Save"), self._take, main=True))
        foot.addWidget(self)
        if self.fields:
            self.fields[0].setFocus()
            self.fields[0].selectAll()

    def _take(self) -> None:
        try:
            self._answer([field.text() for field in self.fields])
        except UserError as error:
            self._said.setText(say_error(error))
            return
        self.leave()

    def leave(self) -> None:
        """Goes away, and the focus goes back to where it was."""
        if self._came_from is not None:
            self._came_from.setFocus()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
