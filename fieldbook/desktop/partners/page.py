"""The page of one partner: the timeline from the first day, and what stands between us."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.capture.saving import Occasion
from fieldbook.desktop.capture.panel import CapturePanel
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import Avatar, button, line, pill, row, section, title
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.partners.panel import PartnerPanel, showed_up
from fieldbook.desktop.partners.timeline_view import TimelineView
from fieldbook.insight.brief import brief
from fieldbook.insight.timeline import Kind
from fieldbook.journal.door import Journal
from fieldbook.model.partner import Partner
from fieldbook.settings import Settings


class PartnerPage(QWidget):
    """One partner. A note is written at the top; everything else opens from what is shown."""

    open_visit = Signal(str)
    open_partner = Signal(str)
    keep = Signal(str)
    ask = Signal(str, str)
    saved = Signal(object)
    refused = Signal(object)
    plan = Signal(str)
    review = Signal(str, str)

    def __init__(self, look: Look, journal: Journal, partner: str, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._journal = journal
        self._partner = journal.get(Partner, partner)
        self._settings = settings
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 20)
        column.setSpacing(12)
        column.addLayout(self._header())
        across = QHBoxLayout()
        across.setSpacing(24)
        self.timeline = TimelineView(look, journal, self._partner.id)
        self.timeline.opened.connect(self._opened)
        self._panel = PartnerPanel(look, journal)
        self._panel.keep.connect(self.keep)
        self._panel.ask.connect(self.ask)
        self._panel.open_visit.connect(self.open_visit)
        self._panel.open_partner.connect(self.open_partner)
        self._capture = CapturePanel(
            look, journal, f"capture:partner:{self._partner.id}", settings.language or "en", settings.fiscal_year_starts
        )
        self._capture.saved.connect(self.saved)
        self._capture.saved.connect(self._fold)
        self._capture.refused.connect(self.refused)
        self._capture.hide()
        across.addLayout(self._left(), 16)
        across.addWidget(self._panel, 9)
        column.addLayout(across, 1)
        self._capture.begin(Occasion((self._partner.id,), journal.clock.now(), None, settings.visit_minutes))
        if self._capture.box.toPlainText():
            self._capture.show()
        self.refresh()

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        write = self.tr("Write a note about {0}").format(self._partner.name)
        self._write = button(self._look, write, self.focus_capture, icon="pencil")
        self._write.setToolTip("Ctrl+N")
        left.addLayout(row(self._write, 1))
        left.addWidget(self._capture, 3)
        kinds = [
            (self.tr("All"), frozenset[Kind]()),
            (self.tr("Visits"), frozenset({Kind.VISIT, Kind.CONTACT})),
            (self.tr("Notes"), frozenset({Kind.NOTE})),
            (self.tr("Commitments"), frozenset({Kind.COMMITMENT})),
            (self.tr("Asks"), frozenset({Kind.ASK})),
        ]
        filters = [button(self._look, name, self._filter(chosen), flat=True) for name, chosen in kinds]
        left.addLayout(row(section(self._look, self.tr("Timeline")), 1, *filters, spacing=2))
        self._empty = line(
            self.tr("Nothing has happened yet. Plan a visit, or write down what you know: it will stand here."),
            "muted",
            wrap=True,
        )
        left.addWidget(self._empty)
        left.addWidget(self.timeline, 5)
        return left

    def _filter(self, chosen: frozenset[Kind]) -> Callable[[], None]:
        return lambda: self.timeline.show_kinds(chosen)

    def _header(self) -> QHBoxLayout:
        self._name = title(self._look, self._partner.name)
        self._level = pill(self._look, self._partner.level or "", "good")
        self._level.setToolTip(self._partner.level_basis)
        self._under = line("", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(row(self._name, self._level, 1))
        words.addWidget(self._under)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Avatar(self._look, self._partner.name, 48, strong=True))
        head.addLayout(words, 1)
        head.addWidget(button(self._look, self.tr("Review as PDF"), self._ask_review, icon="printer"))
        plan = button(
            self._look, self.tr("Plan a visit"), lambda: self.plan.emit(self._partner.id), icon="plus", main=True
        )
        head.addWidget(plan)
        return head

    def _ask_review(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{self._partner.name} {self._journal.today():%Y-%m-%d}.pdf".replace("/", "-")
        dialog = QFileDialog(self, self.tr("Save the review for the partner"), folder, self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(str(Path(folder) / name))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.review.emit(self._partner.id, path))
        dialog.open()

    def refresh(self) -> None:
        """Shows the partner as things stand now."""
        self._partner = self._journal.get(Partner, self._partner.id)
        found = brief(self._journal, self._partner)
        self._name.setText(self._partner.name)
        self._level.setText(self._partner.level)
        self._level.setVisible(bool(self._partner.level))
        place = ", ".join(part for part in (self._partner.address.city, self._partner.address.country) if part)
        since = self.tr("partner since {0}").format(self._partner.since.year) if self._partner.since else ""
        said = (place, self.tr(self._partner.kind.value), since, showed_up(found.rhythm))
        self._under.setText(" · ".join(part for part in said if part))
        self._panel.show_brief(found)
        self.timeline.refresh()
        self._empty.setVisible(self.timeline.empty)

    def _opened(self, record: str) -> None:
        if self._journal.reader.type_of(record) == "visit":
            self.open_visit.emit(record)
            return
        visit = getattr(self._journal.reader.get(record), "visit", None)
        if visit:
            self.open_visit.emit(visit)

    def _fold(self, _saved: object) -> None:
        self._capture.hide()
        self.timeline.setFocus()

    def focus_first(self) -> None:
        """Puts the focus on what to do next."""
        (self._capture.box if self._capture.isVisibleTo(self) else self.timeline).setFocus()

    def focus_capture(self) -> None:
        """Opens the box for a note."""
        self._capture.show()
        self._capture.box.setFocus()

    def keep_draft(self) -> None:
        """Puts what is being typed on the disk."""
        self._capture.keep_draft()
