"""A page shown instead of a book while a job works on it: a description, the progress, and a Stop button."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.backups.progress_panel import ProgressPanel
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line, title
from fieldbook.desktop.page import Page

#: Maximum width of the page, at normal text size: longer lines are hard to read.
_WIDEST = 640


class WorkPage(Page):
    """Title, description and progress; subclasses add their buttons to ``column``."""

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
        """Whether the job is running."""
        return self.under_way.job is not None
