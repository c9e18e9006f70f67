"""The desk: joins pages to the journal. A page asks, the desk does it, says so, and shows what follows."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldbook.app import Application
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.bridge import Bridge
from fieldbook.desktop.deeds import Deeds
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.saying import say
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.search.palette import Command, Palette
from fieldbook.desktop.today.page import Today
from fieldbook.desktop.visits.recap import RecapPage
from fieldbook.desktop.visits.room import Room
from fieldbook.desktop.welcome.bring_in import BringIn, choose_files
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.journal import commitments, drafts
from fieldbook.journal.door import Journal
from fieldbook.journal.entry import Done
from fieldbook.journal.labels import say as say_label
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit

R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=QWidget)


class Desk(QObject):
    """Everything that one open book can do in one window."""

    def __init__(
        self,
        application: Application,
        journal: Journal,
        window: Window,
        look: Look,
        alerts: Alerts,
        today: Today | None = None,
    ) -> None:
        super().__init__(window)
        self.application = application
        self.journal = journal
        self._window = window
        self._look = look
        self.alerts = alerts
        self.jobs = Jobs(self)
        self.deeds = Deeds(application, journal, self.alerts, self.jobs, window.foot, look)
        self.deeds.added.connect(self.open_partner)
        self.bridge = Bridge(journal)
        self.bridge.changed.connect(self._changed)
        self._back: list[Callable[[], object]] = []
        self._here: Callable[[], object] | None = None
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(0)
        self._stale.timeout.connect(self._refresh)
        self._today: Today | None = None
        self._partners: PartnersPage | None = None
        self._page: QWidget | None = None
        self._palette: Palette | None = None
        self._shortcuts: list[QShortcut] = []
        #: Text that went into a change, by its id: (place of its draft, text). Undo gives it back.
        self._closed = False
        self._taken: dict[str, tuple[str, str]] = {}
        #: Commands of the shell, for every page.
        self.more_commands: list[Command] = []
        window.add_entry("today", self.tr("Today"), "sun", self.show_today)
        window.add_entry("partners", self.tr("Partners"), "users", self.show_partners)
        look.theme.changed.connect(self._rebuild)
        self._keys()
        if today is not None:
            self._today = self._joined(today)
            self._go(today, "today", self.show_today)
            today.focus_first()

    def _keys(self) -> None:
        for keys, act in (
            ("Ctrl+K", self.find),
            ("Ctrl+N", self.capture),
            ("Esc", self.go_back),
            ("Ctrl+Z", self.deeds.undo),
            ("Ctrl+Shift+Z", self.deeds.redo),
            ("F1", self.show_keys),
        ):
            self._shortcuts.append(QShortcut(QKeySequence(keys), self._window, self.deeds.guarded(act)))

    # --- where we are ---------------------------------------------------------------------------------------------

    def _go(self, page: QWidget, entry: str, again: Callable[[], object]) -> None:
        old = self._page
        self._keep_draft()
        if self._here is not None and old is not page:
            self._back = [*self._back, self._here][-50:]
        self._here, self._page = again, page
        self._window.show_page(page, entry)
        if old is not None and old is not page and old not in (self._today, self._partners):
            self._window.drop_page(old)

    def go_back(self) -> None:
        """To where one came from; closes what lies on top first."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.leave()
        elif (prompt := self.deeds.open_prompt) is not None:
            prompt.leave()
        elif self._back:
            back, self._here = self._back.pop(), None
            back()

    def show_today(self) -> None:
        """The page of the day."""
        if self._today is None:
            self._today = self._joined(Today(self._look, self.journal))
        else:
            self._today.refresh()
        self._go(self._today, "today", self.show_today)
        self._today.focus_first()

    def _joined(self, page: Today) -> Today:
        page.open_visit.connect(self.open_visit)
        page.open_partner.connect(self.open_partner)
        page.keep.connect(self.deeds.keep)
        page.ask.connect(self.deeds.ask)
        page.capture.connect(self.capture)
        page.finish.connect(self.deeds.finish_visit)
        page.recap.connect(self.recap)
        page.open_records.connect(self.open_records)
        page.add_partner.connect(self.deeds.add_partner)
        page.bring_in.connect(self.bring_in)
        return page

    def show_partners(self) -> None:
        """All partners, to filter and open."""
        if self._partners is None:
            self._partners = PartnersPage(self._look, self.journal)
            self._partners.opened.connect(self.open_partner)
            self._partners.add.connect(self.deeds.add_partner)
            self._partners.bring_in.connect(self.bring_in)
        else:
            self._partners.refresh()
        self._go(self._partners, "partners", self.show_partners)
        self._partners.focus_first()

    def open_partner(self, partner: str) -> None:
        """The page of one partner."""
        self._keep_draft()
        page = PartnerPage(self._look, self.journal, partner, self.application.settings)
        page.open_visit.connect(self.open_visit)
        page.open_partner.connect(self.open_partner)
        page.keep.connect(self.deeds.keep)
        page.ask.connect(self.deeds.ask)
        page.saved.connect(self._saved)
        page.refused.connect(self.alerts.error)
        page.plan.connect(self.deeds.plan_visit)
        page.review.connect(self.deeds.review)
        page.open_records.connect(self.open_records)
        page.panel.took.connect(self._took)
        self._go(page, "partners", lambda: self.open_partner(partner))
        page.focus_first()

    def open_visit(self, visit: str) -> None:
        """The visit in the room, with its brief and the capture box."""
        self._keep_draft()
        page = Room(self._look, self.journal, visit, self.application.settings)
        page.keep.connect(self.deeds.keep)
        page.ask.connect(self.deeds.ask)
        page.saved.connect(self._saved)
        page.refused.connect(self.alerts.error)
        page.recap.connect(self.recap)
        page.open_partner.connect(self.open_partner)
        page.open_visit.connect(self.open_visit)
        page.finish.connect(self.deeds.finish_visit)
        page.plan.connect(self.deeds.plan_visit)
        page.change.connect(self.deeds.change_visit)
        page.came.connect(self.deeds.come)
        page.open_records.connect(self.open_records)
        page.panel.took.connect(self._took)
        self._go(page, "today", lambda: self.open_visit(visit))
        page.focus_first()

    def recap(self, visit: str) -> None:
        """The mail of what was agreed, to look at before it is taken anywhere."""
        page = RecapPage(self._look, self.journal, visit, self.application.settings)
        page.said.connect(self.alerts.done)
        page.open_records.connect(self.open_records)
        page.refused.connect(self.alerts.error)
        page.left.connect(self.go_back)
        self._go(page, "today", lambda: self.recap(visit))
        page.focus_first()

    def open_records(self, name: str, ids: tuple[str, ...]) -> None:
        """The records behind a figure."""
        if len(ids) == 1:
            self.open_record(ids[0])
            return
        self._palette_here().show_records(name, ids)

    def open_record(self, record: str) -> None:
        """Wherever a record of any type is to be seen."""
        found = self.journal.reader.get(record)
        reader = self.journal.reader
        match found:
            case Partner():
                self.open_partner(found.id)
            case Visit():
                self.open_visit(found.id)
            case Commitment():
                ours = commitments.is_ours(found)
                self.open_partner(reader.canon(found.to_side if ours else found.by_side))
            case Person():
                roles = sorted(reader.linked(Role, found.id, ["person"]), key=lambda role: role.until is not None)
                if roles:
                    self.open_partner(reader.canon(roles[0].partner))
            case None:
                return
            case _:
                self._open_owner(found)

    def _open_owner(self, record: Record) -> None:
        named = [getattr(record, "visit", None), getattr(record, "partner", None), *getattr(record, "partners", ())]
        named += [voice.partner for voice in getattr(record, "voices", ())]
        for one in named:
            if one:
                self.open_record(self.journal.reader.canon(one))
                return

    # --- what can be done -----------------------------------------------------------------------------------------

    def capture(self) -> None:
        """A note from anywhere: about the partner in front, else asks for one."""
        page = self._page
        if isinstance(page, Room | PartnerPage):
            page.focus_capture()
            return
        self._palette_here().show_partners(self.tr("A note about…"), self._note_about)

    def _note_about(self, partner: str) -> None:
        self.open_partner(partner)
        if isinstance(self._page, PartnerPage):
            self._page.focus_capture()

    def find(self) -> None:
        """Ctrl+K: anything, and every command."""
        self._palette_here().show_all()

    def _palette_here(self) -> Palette:
        if self._palette is None:
            self._palette = Palette(self._window.ground, self._look, self.journal, self._commands)
            self._palette.chosen.connect(self.open_record)
        return self._palette

    def bring_in(self) -> None:
        """Asks for files and shows what would come in from them."""
        choose_files(self._window, self._bring_in)

    def _bring_in(self, files: list[str]) -> None:
        try:
            page = BringIn(self._look, self.journal, [Path(one) for one in files], self.jobs)
        except UserError as error:
            self.alerts.error(error)
            return
        page.done.connect(self.show_partners)
        page.refused.connect(self.alerts.failure)
        page.left.connect(self.go_back)
        self._go(page, "partners", self.show_partners)
        page.focus_first()

    def _commands(self) -> list[Command]:
        offered = getattr(self._page, "commands", None)
        return [
            *(offered() if offered is not None else ()),
            Command(self.tr("New partner"), "building-2", "", self.deeds.add_partner),
            Command(self.tr("Bring in files"), "file-down", "", self.bring_in),
            Command(self.tr("Today"), "sun", "Ctrl+1", self.show_today),
            Command(self.tr("Partners"), "users", "Ctrl+2", self.show_partners),
            Command(self.tr("Jot a note"), "plus", "Ctrl+N", self.capture),
            Command(self.tr("Undo"), "undo-2", "Ctrl+Z", self.deeds.guarded(self.deeds.undo)),
            Command(self.tr("Redo"), "redo-2", "Ctrl+Shift+Z", self.deeds.guarded(self.deeds.redo)),
            Command(self.tr("Light or dark"), "moon", "", self._switch_theme),
            Command(self.tr("Show the keys"), "keyboard", "F1", self.show_keys),
            *self.more_commands,
        ]

    def _switch_theme(self) -> None:
        theme = "light" if self._look.theme.tokens.dark else "dark"
        self.application = self.application.save_settings(replace(self.application.settings, theme=theme))
        self._look.theme.choose(theme)

    def show_keys(self) -> None:
        """F1: the keys."""
        keys = [
            ("Ctrl+K", self.tr("find anything, run any command")),
            ("Ctrl+N", self.tr("jot a note")),
            ("Ctrl+Enter", self.tr("save the capture")),
            ("Ctrl+.", self.tr("give a line its kind")),
            ("Ctrl+Shift+A", self.tr("add the people a capture names")),
            (self.tr("Space or K"), self.tr("kept")),
            ("M · R · B · C", self.tr("move, release, break, chase")),
            ("Ctrl+Shift+H", self.tr("hide what is private")),
            ("Ctrl+Z", self.tr("undo")),
            ("Esc", self.tr("back")),
        ]
        self._palette_here().show_keys(keys)

    # --- what follows from a change ---------------------------------------------------------------------------------

    def _saved(self, saved: object) -> None:
        unclear = getattr(saved, "unclear", ())
        if unclear:
            self.alerts.problem(" ".join(say(message) for message in unclear))

    def _changed(self, done: Done) -> None:
        if self._closed:  # told from another thread while the book was being closed
            return
        self._stale.start()
        if done.label in ("undo", "redo"):
            self._give_back(done)
        text = say(say_label(self.journal, done.label, done.parameters))
        if done.label in ("undo", "redo"):
            self.alerts.done(text)
        else:
            self.alerts.done(text, self.tr("Undo"), self.deeds.guarded(self.deeds.undo))

    def _took(self, change: str, place: str, text: str) -> None:
        self._taken[change] = (place, text)

    def _give_back(self, done: Done) -> None:
        """Undoing a capture puts its words back where they were written; doing it again takes them away."""
        change: str | None = done.change
        found = self.journal.reader.log.find(done.change)
        while change not in self._taken and found is not None and (change := found[1].undoes) is not None:
            found = self.journal.reader.log.find(change)
        if change is None or change not in self._taken:
            return
        place, text = self._taken[change]
        page = self._page
        if isinstance(page, Room | PartnerPage) and page.panel.place == place:
            (page.give_back if done.label == "undo" else page.panel.take_away)(text)
            return
        draft = drafts.recall(self.journal, place)
        here = draft.text if draft else ""
        if done.label == "undo":
            drafts.keep(self.journal, drafts.Draft(place, f"{text}\n\n{here}" if here.strip() else text))
        elif here == text:
            drafts.keep(self.journal, drafts.Draft(place, ""))

    def _refresh(self) -> None:
        refresh = getattr(self._page, "refresh", None)
        if refresh is not None:
            self.deeds.guarded(refresh)()

    def _rebuild(self) -> None:
        """Draws the page anew, after the theme changed."""
        if self._here is None:
            return
        self._keep_draft()
        old = [page for page in (self._today, self._partners) if page is not None and page is not self._page]
        self._today = self._partners = None
        again, self._here = self._here, None
        again()
        for page in old:
            self._window.drop_page(page)

    def _keep_draft(self) -> None:
        keep = getattr(self._page, "keep_draft", None)
        if keep is not None:
            keep()

    def close(self) -> None:
        """Keeps what is being typed, ends what is under way, and lets go of the window: before the book is closed."""
        self._keep_draft()
        self.jobs.wait()
        self._closed = True
        self._stale.stop()
        self._look.theme.changed.disconnect(self._rebuild)
        self.bridge.changed.disconnect(self._changed)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self.alerts.close()
        if (prompt := self.deeds.open_prompt) is not None:
            prompt.leave()
        if self._palette is not None:
            self._palette.hide()
            self._palette.deleteLater()
