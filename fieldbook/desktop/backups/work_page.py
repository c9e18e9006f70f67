"""A page that stands instead of a book while it is worked on aside: what is done, how far it is, a way to stop it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.backups.progress_panel import ProgressPanel
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line, title
from fieldbook.desktop.page import Page

#: As wide as a line that is read at a glance.
_WIDEST = 640


class WorkPage(Page):
    """The head and what is under way; who derives from it adds to ``column`` what can be done."""

    def __init__(self, look: UiContext, jobs: Jobs, head: str, about: str) -> None:
        super().__init__()
        body = QWidget()
        body.setObjectName("body")
        body.setMaximumWidth(look.theme.wide(_WIDEST))
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(MARGIN, 40, MARGIN, MARGIN)
        self.column.setSpacing(14)
        words = title(look, head)
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.column.addWidget(line(about, "muted", wrap=True))
        self.under_way = ProgressPanel(look, jobs)
        self.column.addWidget(self.under_way)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(body)
        outer.addStretch(1)

    @property
    def busy(self) -> bool:
        """Whether it is under way."""
        return self.under_way.job is not None
