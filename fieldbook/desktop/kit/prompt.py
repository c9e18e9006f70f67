"""A line of questions at the foot of the window: asked where one works, answered from the keyboard, never a box."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from fieldbook.desktop.kit.parts import Look, button, line
from fieldbook.desktop.kit.saying import say_error
from fieldbook.errors import UserError


class Prompt(QFrame):
    """Asks for a few words; Enter answers, Esc lets be. What cannot be taken is said in it and nothing is lost."""

    def __init__(
        self,
        host: QWidget,
        look: Look,
        text: str,
        questions: Sequence[tuple[str, str]],
        answer: Callable[[list[str]], object],
    ) -> None:
        super().__init__(host)
        self.setObjectName("alert")
        self.setAccessibleName(text)
        self._answer = answer
        self._host = host
        self._came_from = host.window().focusWidget()
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
        host.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        if self.fields:
            self.fields[0].setFocus()
            self.fields[0].selectAll()

    def _take(self) -> None:
        try:
            self._answer([field.text() for field in self.fields])
        except UserError as error:
            self._said.setText(say_error(error))
            self._place()
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

    def _place(self) -> None:
        host = self._host
        width = min(860, host.width() - 48)
        self.setFixedWidth(width)
        layout = self.layout()
        wanted = layout.heightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        height = max(self.sizeHint().height(), wanted)
        self.setGeometry((host.width() - width) // 2, host.height() - height - 20, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return False
