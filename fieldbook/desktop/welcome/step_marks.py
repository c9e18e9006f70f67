"""The step indicator of the welcome page: the names of the steps, the current one highlighted."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fieldbook.desktop.kit.ui_context import UiContext


class StepMarks(QWidget):
    """The three step numbers with their names, side by side."""

    def __init__(self, look: UiContext, step: int) -> None:
        super().__init__()
        names = (_tr("About you"), _tr("Your work"), _tr("Your partners"))
        self.marks = [QLabel(f"{place}  {name}") for place, name in enumerate(names, start=1)]
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        for mark in self.marks:
            mark.setFont(look.theme.font(-0.4, QFont.Weight.DemiBold))
            mark.setFixedHeight(mark.fontMetrics().height() + 8)
            across.addWidget(mark)
        across.addStretch(1)
        self.show_step(step)

    def show_step(self, step: int) -> None:
        """Highlights the current step; ``step`` counts from 0."""
        for place, mark in enumerate(self.marks):
            mark.setProperty("pill", "good" if place == step else "plain")
            mark.style().polish(mark)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WelcomePage", text)
