"""The page of one partner: the timeline from the first day, and what stands between us."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.capture.saving import Occasion
from fieldbook.desktop.capture.panel import CapturePanel
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import Avatar, button, line, pill, row, section, shrinking, title
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.words import kind_said
from fieldbook.desktop.partners.panel import PartnerPanel
from fieldbook.desktop.partners.timeline_view import TimelineView
from fieldbook.desktop.search.palette import Command
from fieldbook.insight.brief import brief
from fieldbook.insight.timeline import Kind, years
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
    open_records = Signal(str, tuple)
    print_what = Signal(str, tuple)

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
        self._side = PartnerPanel(look, journal)
        self._side.keep.connect(self.keep)
        self._side.ask.connect(self.ask)
        self._side.open_visit.connect(self.open_visit)
        self._side.open_partner.connect(self.open_partner)
        self._side.open_records.connect(self.open_records)
        self.panel = CapturePanel(
            look, journal, f"capture:partner:{self._partner.id}", settings.language or "en", settings.fiscal_year_starts
        )
        self.panel.saved.connect(self.saved)
        self.panel.saved.connect(self._fold)
        self.panel.refused.connect(self.refused)
        self.panel.hide()
        across.addLayout(self._left(), 16)
        across.addWidget(self._side, 9)
        column.addLayout(across, 1)
        self.panel.begin(self._occasion())
        if self.panel.box.toPlainText():
            self.panel.show()
        self.refresh()

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(8)
        write = self.tr("Write a note about {0}").format(self._partner.name)
        self._write = button(self._look, write, self.focus_capture, icon="pencil")
        self._write.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._write.setMinimumWidth(60)
        self._write.setToolTip("Ctrl+N")
        left.addLayout(row(self._write, 1))
        left.addWidget(self.panel, 3)
        kinds = [
            (self.tr("All"), frozenset[Kind]()),
            (self.tr("Visits"), frozenset({Kind.VISIT, Kind.CONTACT})),
            (self.tr("Notes"), frozenset({Kind.NOTE})),
            (self.tr("Commitments"), frozenset({Kind.COMMITMENT})),
            (self.tr("Asks"), frozenset({Kind.ASK})),
        ]
        self._kinds = dict(kinds)
        self._kind = self._chooser(self.tr("All"), self._offer_kinds)
        self._years = self._chooser(self.tr("Every year"), self._offer_years)
        left.addLayout(row(section(self._look, self.tr("Timeline")), 1, self._kind, self._years, spacing=2))
        self._empty = line(
            self.tr("Nothing has happened yet. Plan a visit, or write down what you know: it will stand here."),
            "muted",
            wrap=True,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        left.addWidget(self._empty)
        left.addWidget(self.timeline, 5)
        return left

    def _chooser(self, text: str, offer: Callable[[], object]) -> QPushButton:
        return button(self._look, text, offer, icon="chevron-down", flat=True)

    def _offer(self, chooser: QPushButton, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, choose in choices:
            menu.addAction(name, self._chosen(chooser, name, choose))
        menu.popup(chooser.mapToGlobal(chooser.rect().bottomLeft()))

    def _chosen(self, chooser: QPushButton, name: str, choose: Callable[[], object]) -> Callable[[], None]:
        def act() -> None:
            choose()
            chooser.setText(f"\u2009{name}")
            chooser.setAccessibleName(name)

        return act

    def _offer_kinds(self) -> None:
        self._offer(self._kind, [(name, self._filter(chosen)) for name, chosen in self._kinds.items()])

    def _filter(self, chosen: frozenset[Kind]) -> Callable[[], None]:
        return lambda: self.timeline.show_kinds(chosen)

    def _offer_years(self) -> None:
        found = [(str(year), self._year(year)) for year in years(self._journal, self._partner.id)]
        self._offer(self._years, [(self.tr("Every year"), self._year(None)), *found])

    def _year(self, year: int | None) -> Callable[[], None]:
        return lambda: self.timeline.show_year(year)

    def _occasion(self) -> Occasion:
        return Occasion((self._partner.id,), self._journal.clock.now(), None, self._settings.visit_minutes)

    def _header(self) -> QHBoxLayout:
        self._name = shrinking(title(self._look, self._partner.name))
        self._level = pill(self._look, self._partner.level or "", "good")
        self._level.setToolTip(self._partner.level_basis)
        self._under = line("", "muted", wrap=True)
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
        said = (place, kind_said(self._partner.kind), since, self._side.showed_up(found.rhythm))
        self._under.setText(" · ".join(part for part in said if part))
        self._side.show_brief(found)
        self.timeline.refresh()
        nothing = self.timeline.empty and not self.timeline.filtered
        self._empty.setVisible(nothing)
        self.timeline.setVisible(not nothing)

    def _opened(self, record: str) -> None:
        if self._journal.reader.type_of(record) == "visit":
            self.open_visit.emit(record)
            return
        visit = getattr(self._journal.reader.get(record), "visit", None)
        if visit:
            self.open_visit.emit(visit)

    def _fold(self, _saved: object) -> None:
        self.panel.hide()
        self.timeline.setFocus()

    def print_out(self) -> None:
        """Prints the partner's brief."""
        self.print_what.emit("brief", (self._partner.id,))

    def focus_first(self) -> None:
        """Puts the focus on what to do next."""
        if self.panel.isVisibleTo(self):
            self.panel.box.setFocus()
        else:
            (self.timeline if self.timeline.isVisibleTo(self) else self._write).setFocus()

    def focus_capture(self) -> None:
        """Opens the box for a note."""
        self.panel.change_occasion(self._occasion())
        self.panel.show()
        self.panel.box.setFocus()

    def give_back(self, text: str) -> None:
        """Puts words back into the box that went into a change which was undone."""
        self.focus_capture()
        self.panel.give_back(text)

    def commands(self) -> list[Command]:
        """What Ctrl+K offers here besides."""
        name = self._partner.name
        return [
            Command(self.tr("Plan a visit to {0}").format(name), "plus", "", lambda: self.plan.emit(self._partner.id)),
            Command(self.tr("Review of {0} as PDF").format(name), "printer", "", self._ask_review),
        ]

    def keep_draft(self) -> None:
        """Puts what is being typed on the disk."""
        self.panel.keep_draft()
