"""The page of one partner: timeline, commitments of both sides, and all its fields."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.capture.commit import CaptureTarget, CommittedCapture
from fieldbook.desktop.capture.capture_panel import CapturePanel
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.date_text import day_long
from fieldbook.desktop.kit.incremental_build import IncrementalBuilder
from fieldbook.desktop.kit.inline_edit import settle
from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.layout_direction import hang
from fieldbook.desktop.kit.menu_button import MenuButton
from fieldbook.desktop.kit.merge_form import MergeCallbacks, MergeForm
from fieldbook.desktop.kit.messages import reader_language, translate
from fieldbook.desktop.kit.tab_stops import stops
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import at_top, button, line, row, section
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.header import PartnerHeader
from fieldbook.desktop.partners.merge_rows import partners_compared
from fieldbook.desktop.partners.partner_panel import PartnerPanel
from fieldbook.desktop.partners.timeline_view import TimelineView
from fieldbook.desktop.route import Route
from fieldbook.errors import UserError
from fieldbook.insight.brief import brief
from fieldbook.insight.brief_text import brief_text
from fieldbook.insight.cadence import cadence_status
from fieldbook.insight.timeline import MomentKind, years
from fieldbook.journal import drafts, lookup, partners
from fieldbook.model.partner import US, Partner

#: With room for fewer average characters than this beside the buttons, the header is placed above them.
_NARROW = 70


class PartnerPage(Page):
    """The page of one partner. The capture box is at the top; the timeline and the side panel are below it."""

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__()
        self._context, self._look, self._journal = context, context.look, context.journal
        self._partner = self._journal.get(Partner, partner)
        self._draft = f"capture:partner:{self._partner.id}"
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 20)
        column.setSpacing(12)
        self.header = PartnerHeader(context, self._partner.id)
        column.addLayout(self._head())
        self._merge = MergeForm(self._look, self._merging(), self.focus_first)
        column.addWidget(self._merge)
        across = QHBoxLayout()
        across.setSpacing(24)
        self.timeline = TimelineView(context, self._partner.id)
        self.timeline.opened.connect(self._opened)
        across.addLayout(self._left(), 16)
        self.side = PartnerPanel(context, self._partner.id)
        across.addWidget(self.side, 9)
        self.timeline.installEventFilter(self)
        column.addLayout(across, 1)
        self._made: CapturePanel | None = None
        self._pieces = IncrementalBuilder(self, (self._make_panel,))
        if drafts.load(self._journal, self._draft) is not None:
            self._pieces.finish()
        self.refresh()

    @property
    def panel(self) -> CapturePanel:
        """The capture panel. It is built a moment after the page; access builds it at once."""
        self._pieces.finish()
        assert self._made is not None
        return self._made

    def _make_panel(self) -> None:
        first_month = self._context.settings.fiscal_year_starts
        made = CapturePanel(self._look, self._journal, self._draft, reader_language(), first_month)
        made.saved.connect(self._after_saving)
        made.failed.connect(self._context.alerts.page_error)
        made.hide()
        self._left_side.insertWidget(1, made, 3)
        for before, after in pairwise((self._write, *stops(made))):
            QWidget.setTabOrder(before, after)
        self._made = made
        made.begin(self._occasion())
        if made.box.toPlainText():
            made.show()

    @property
    def record_shown(self) -> str:
        """The record whose history the side panel shows."""
        return self._partner.id

    def _head(self) -> QBoxLayout:
        self._head_row = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(8)
        head.addWidget(self.header, 1)
        review = button(self._look, self.tr("Review"), self._to_review, icon="clipboard-check")
        plan = button(self._look, self.tr("Plan visit"), self._plan, icon="plus", main=True)
        self._more = button(self._look, "", self._offer_more, icon="ellipsis", flat=True)
        self._more.setAccessibleName(self.tr("More actions"))
        self._more.setToolTip(self._more.accessibleName())
        acts = QVBoxLayout()
        acts.addLayout(row(review, plan, self._more, 1))
        acts.addStretch(1)
        head.addLayout(acts)
        self._acts_width = acts.sizeHint().width()
        return head

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Cards added to the side panel can change the width of the timeline.
        if watched is self.timeline and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._fit_write)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow window, or with large text, the buttons are placed below the header.
        self._name_of_timeline.setVisible(not self._look.theme.large)  # the list itself has an accessible name
        narrow = self.width() - self._acts_width < _NARROW * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._head_row.direction() != direction:
            self._head_row.setDirection(direction)
        QTimer.singleShot(0, self, self._fit_write)

    def _plan(self) -> None:
        self._context.actions.plan_visit(self._partner.id)

    def _left(self) -> QVBoxLayout:
        self._left_side = left = QVBoxLayout()
        left.setSpacing(8)
        write = self._write_hint(self._partner.name)
        self._write = button(self._look, write, self.focus_capture, icon="pencil")
        self._write.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._write.setMinimumWidth(60)
        self._write.setToolTip(format_key("Ctrl+N"))
        left.addLayout(row(self._write, 1))
        kinds = [
            (frozenset[MomentKind](), self.tr("All")),
            (frozenset({MomentKind.VISIT, MomentKind.CONTACT}), self.tr("Visits")),
            (frozenset({MomentKind.NOTE}), self.tr("Notes")),
            (frozenset({MomentKind.COMMITMENT}), self.tr("Commitments")),
            (frozenset({MomentKind.ASK}), self.tr("Asks")),
            (frozenset({MomentKind.INVESTMENT}), self.tr("Investments")),
        ]
        self._kind = MenuButton(
            self._look, self.tr("Type"), lambda: kinds, none=frozenset[MomentKind](), all_said=self.tr("All")
        )
        self._kind.chosen.connect(self.timeline.show_kinds)
        every = self.tr("All years")
        self._years = MenuButton(self._look, self.tr("Year"), self._year_choices, none=None, all_said=every)
        self._years.chosen.connect(self.timeline.show_year)
        self._name_of_timeline = section(self._look, self.tr("Timeline"))
        left.addLayout(row(self._name_of_timeline, 1, self._kind, self._years, spacing=2))
        self._empty = line(
            self.tr("No entries yet. Plan a visit or write a note; both appear here."),
            "muted",
            wrap=True,
        )
        at_top(self._empty)
        left.addWidget(self._empty)
        left.addWidget(self.timeline, 5)
        return left

    def _fit_write(self) -> None:
        """Elides the text of the button to the available width."""
        room = self.timeline.width() if self.timeline.isVisible() else self.width() - self.side.width() - 4 * MARGIN
        said = self._write.accessibleName()
        cut = self._write.fontMetrics().elidedText(
            said, Qt.TextElideMode.ElideRight, max(120, room - self._look.theme.wide(60))
        )
        self._write.setText(f"\u2009{cut}")

    def _write_hint(self, name: str) -> str:
        return self.tr("New note about {0}").format(name)

    def _year_choices(self) -> list[tuple[int | None, str]]:
        found = years(self._journal, self._partner.id)
        return [(None, self.tr("All years")), *((year, str(year)) for year in found)]

    def _occasion(self) -> CaptureTarget:
        return CaptureTarget((self._partner.id,), self._journal.clock.now(), None, self._context.settings.visit_minutes)

    # --- actions ----------------------------------------------------------------------------------------------------

    def _acts(self) -> list[tuple[str, str, str, Callable[[], object]]]:
        """Further actions for this partner, as (text, icon, key, function)."""
        archive = self.tr("Unarchive") if self._partner.archived else self.tr("Archive")
        acts: list[tuple[str, str, str, Callable[[], object]]] = [
            (self.tr("History"), "history", "Ctrl+H", lambda: self._context.history.show(self._partner.id)),
            (self.tr("Add person"), "user", "", self.side.people.add),
            (self.tr("We owe: add commitment"), "plus", "", self.side.ours.add),
            (self.tr("They owe: add commitment"), "plus", "", self.side.theirs.add),
            (self.tr("Link partner"), "building-2", "", self.side.below.links.add),
            (self.tr("Copy brief"), "copy", "", self.copy_brief),
        ]
        if self._partner.id != US:
            acts += [
                (self.tr("Merge with another partner"), "merge", "", self._merge.begin),
                (archive, "archive", "", self.archive),
            ]
        return acts

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._more.accessibleName())
        for text, icon, key, act in self._acts():
            action = menu.addAction(self._look.icons.icon(icon, self._look.theme.tokens.text), text, act)
            action.setToolTip(key)
        hang(menu, self._more)

    def archive(self) -> None:
        """Archives the partner, or restores it."""
        act = partners.restore if self._partner.archived else partners.archive
        try:
            act(self._journal, self._partner)
        except UserError as error:
            self._context.alerts.page_error(error)

    def copy_brief(self) -> None:
        """Copies our internal brief to the clipboard. It is not meant for the partner."""
        today = self._journal.today()
        text = brief_text(brief(self._journal, self._partner), translate, lambda day: day_long(day, today))
        QGuiApplication.clipboard().setText(text)
        self._context.alerts.done(self.tr("Brief copied to the clipboard. Internal use only."))

    def _others(self) -> dict[str, str]:
        found = lookup.partners(self._journal, archived=True)
        return {one.name: one.id for one in found if one.id != self._partner.id}

    def _merging(self) -> MergeCallbacks:
        journal = self._journal
        return MergeCallbacks(
            known=self._others,
            both=lambda other: (self._partner, journal.get(Partner, other)),
            compare=partial(partners_compared, journal),
            merge=partial(lookup.merge_partners, journal),
            go=self._context.navigator.open_partner,
        )

    def print_document(self) -> bool:
        """Opens the print preview with the partner's brief."""
        self._context.navigator.open(Route("print", ("brief", self._partner.id)))
        return True

    def _to_review(self) -> None:
        self._context.navigator.open(Route("review", (self._partner.id,)))

    # --- content ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reads the partner again; text being typed is kept."""
        self._partner = self._journal.get(Partner, self._partner.id)
        self.setWindowTitle(self._partner.name)
        self.header.show_partner(self._partner, cadence_status(self._journal, self._partner))
        write = self._write_hint(self._partner.name)
        self._write.setAccessibleName(write)
        self._fit_write()
        self.side.refresh()
        self.timeline.refresh()
        nothing = self.timeline.empty and not self.timeline.filtered
        self._empty.setVisible(nothing)
        self.timeline.setVisible(not nothing)

    def _opened(self, record: str) -> None:
        if self._journal.reader.type_of(record) == "visit":
            self._context.navigator.open_visit(record)
            return
        visit = getattr(self._journal.reader.get(record), "visit", None)
        if visit:
            self._context.navigator.open_visit(visit)
        else:
            self._context.history.show(record)

    def _after_saving(self, saved: CommittedCapture) -> None:
        self._context.alerts.unclear(saved.unclear)
        self.panel.hide()
        self.timeline.setFocus()

    def focus_first(self) -> None:
        """Sets the focus to the capture box if it is open, otherwise to the timeline or the button that opens the
        box."""
        if self._made is not None and self._made.isVisibleTo(self):
            self._made.box.setFocus()
        else:
            (self.timeline if self.timeline.isVisibleTo(self) else self._write).setFocus()

    def focus_capture(self) -> bool:
        """Opens the capture box and sets the focus to it."""
        self.panel.change_occasion(self._occasion())
        self.panel.show()
        self.panel.box.setFocus()
        return True

    def return_text(self, place: str, text: str) -> bool:
        """Puts the text of a note that was undone back into the capture box."""
        if place != self._draft:
            return False
        self.focus_capture()
        self.panel.give_back(text)
        return True

    def remove_text(self, place: str, text: str) -> bool:
        """Removes the text of a note that was redone from the capture box."""
        if place != self._draft:
            return False
        self.panel.take_away(text)
        return True

    def commands(self) -> list[PaletteCommand]:
        """Palette commands of this page."""
        name = self._partner.name
        return [
            PaletteCommand(self.tr("Plan visit to {0}").format(name), "plus", "", self._plan),
            PaletteCommand(self.tr("Review with {0}").format(name), "clipboard-check", "", self._to_review),
            *(PaletteCommand(text, icon, key, act) for text, icon, key, act in self._acts()),
        ]

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [
            (self.tr("Enter or F2"), self.tr("edit the selected field; Esc discards the changes")),
            (self.tr("H in the timeline"), self.tr("history of the selected entry")),
            ("Ctrl+H", self.tr("history of the partner")),
        ]

    def save_draft(self) -> None:
        """Saves the fields being edited, and unsaved text as drafts."""
        settle(self)
        if self._made is not None:
            self._made.keep_draft()
        self.side.keep_draft()
