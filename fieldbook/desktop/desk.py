"""The desk: joins pages to the journal. A page asks, the desk does it, says so, and shows what follows."""

import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldbook.app import Application
from fieldbook.capture.days import read_day
from fieldbook.capture.languages.shipped import in_order
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.bridge import Bridge
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.parts import Look
from fieldbook.desktop.kit.prompt import Prompt
from fieldbook.desktop.kit.saying import say
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.review.making import review_work
from fieldbook.desktop.search.palette import Command, Palette
from fieldbook.desktop.today.page import Today
from fieldbook.desktop.visits.recap import RecapPage
from fieldbook.desktop.visits.room import Room
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.journal import commitments, visits
from fieldbook.journal.door import Journal
from fieldbook.journal.entry import Done
from fieldbook.journal.labels import say as say_label
from fieldbook.journal.undo import Undo
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit

R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=QWidget)


class Desk(QObject):
    """Everything that one open book can do in one window."""

    def __init__(self, application: Application, journal: Journal, window: Window, look: Look) -> None:
        super().__init__(window)
        self.application = application
        self.journal = journal
        self._window = window
        self._look = look
        self.alerts = Alerts(window.foot, look)
        self.jobs = Jobs(self)
        self.bridge = Bridge(journal)
        self.bridge.changed.connect(self._changed)
        self._undo = Undo(journal)
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
        self._prompt: Prompt | None = None
        window.add_entry("today", self.tr("Today"), "sun", self.show_today)
        window.add_entry("partners", self.tr("Partners"), "users", self.show_partners)
        window.closing.connect(self._closing)
        self._keys()

    def _keys(self) -> None:
        for keys, act in (
            ("Ctrl+K", self.find),
            ("Ctrl+N", self.capture),
            ("Esc", self.go_back),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("F1", self.show_keys),
        ):
            QShortcut(QKeySequence(keys), self._window, self._guarded(act))

    def _guarded(self, act: Callable[[], object]) -> Callable[[], None]:
        """Runs an act; what the reader can put right is said, anything else is our bug and can be copied."""

        def run() -> None:
            try:
                act()
            except UserError as error:
                self.alerts.error(error)
            except Exception as error:
                self.alerts.bug(type(error).__name__, traceback.format_exc())

        return run

    # --- where we are ---------------------------------------------------------------------------------------------

    def _go(self, page: QWidget, entry: str, again: Callable[[], object]) -> None:
        old = self._page
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
        elif self._back:
            back, self._here = self._back.pop(), None
            back()

    def show_today(self) -> None:
        """The page of the day."""
        if self._today is None:
            page = Today(self._look, self.journal)
            page.open_visit.connect(self.open_visit)
            page.open_partner.connect(self.open_partner)
            page.keep.connect(self.keep)
            page.ask.connect(self.ask)
            page.capture.connect(self.capture)
            page.finish.connect(self.finish_visit)
            page.recap.connect(self.recap)
            page.open_records.connect(self.open_records)
            self._today = page
        else:
            self._today.refresh()
        self._go(self._today, "today", self.show_today)
        self._today.focus_first()

    def show_partners(self) -> None:
        """All partners, to filter and open."""
        if self._partners is None:
            self._partners = PartnersPage(self._look, self.journal)
            self._partners.opened.connect(self.open_partner)
        else:
            self._partners.refresh()
        self._go(self._partners, "partners", self.show_partners)
        self._partners.focus_first()

    def open_partner(self, partner: str) -> None:
        """The page of one partner."""
        page = PartnerPage(self._look, self.journal, partner, self.application.settings)
        page.open_visit.connect(self.open_visit)
        page.open_partner.connect(self.open_partner)
        page.keep.connect(self.keep)
        page.ask.connect(self.ask)
        page.saved.connect(self._saved)
        page.refused.connect(self.alerts.error)
        page.plan.connect(self.plan_visit)
        page.review.connect(self.review)
        self._go(page, "partners", lambda: self.open_partner(partner))
        page.focus_first()

    def open_visit(self, visit: str) -> None:
        """The visit in the room, with its brief and the capture box."""
        page = Room(self._look, self.journal, visit, self.application.settings)
        page.keep.connect(self.keep)
        page.ask.connect(self.ask)
        page.saved.connect(self._saved)
        page.refused.connect(self.alerts.error)
        page.recap.connect(self.recap)
        page.open_partner.connect(self.open_partner)
        page.open_visit.connect(self.open_visit)
        page.finish.connect(self.finish_visit)
        page.plan.connect(self.plan_visit)
        self._go(page, "today", lambda: self.open_visit(visit))
        page.focus_first()

    def recap(self, visit: str) -> None:
        """The mail of what was agreed, to look at before it is taken anywhere."""
        page = RecapPage(self._look, self.journal, visit, self.application.settings)
        page.said.connect(self.alerts.done)
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

    def keep(self, commitment: str) -> None:
        """A commitment was kept today."""
        self._guarded(lambda: commitments.keep(self.journal, self.journal.get(Commitment, commitment)))()

    def ask(self, commitment: str, what: str) -> None:
        """Moves, releases, breaks or chases a commitment, with what has to be known for it."""
        found = self.journal.get(Commitment, commitment)
        if what == "chase":
            self._guarded(lambda: commitments.chase(self.journal, found))()
            return
        reason = (self.tr("why"), "")
        questions = {
            "move": [(self.tr("to which day"), ""), (self.tr("told to whom"), ""), reason],
            "release": [reason],
            "break": [reason],
        }[what]
        text = {
            "move": self.tr("Move “{0}”"),
            "release": self.tr("Released from “{0}”"),
            "break": self.tr("“{0}” will not be done"),
        }[what].format(found.wording)
        self._ask(text, questions, lambda answers: self._answered(found, what, answers))

    def _answered(self, found: Commitment, what: str, answers: list[str]) -> None:
        if what == "move":
            commitments.move(self.journal, found, self._day(answers[0]), told=answers[1], reason=answers[2])
        elif what == "release":
            commitments.release(self.journal, found, reason=answers[0])
        else:
            commitments.break_it(self.journal, found, reason=answers[0])

    def _day(self, written: str) -> date:
        known = self.application.settings
        languages = in_order(known.language or "en")
        reading = read_day(written, self.journal.today(), languages, first_month=known.fiscal_year_starts)
        if reading is None:
            raise UserError(
                "“{said}” is no day.", todo="Write a day such as Friday, 30.9. or in 2 weeks.", said=written
            )
        return reading.day

    def _ask(self, text: str, questions: list[tuple[str, str]], answer: Callable[[list[str]], object]) -> None:
        self._prompt = Prompt(self._window.foot, self._look, text, questions, answer)

    def review(self, partner: str, path: str) -> None:
        """The partner's edition of this quarter's review as PDF, made aside and written to a file."""
        job = self.jobs.start(review_work(self.journal, partner, Path(path), self.application.settings))
        job.finished.connect(lambda _path: self.alerts.done(self.tr("The review lies in {0}.").format(path)))
        job.refused.connect(self.alerts.error)
        job.failed.connect(lambda error: self.alerts.bug(type(error).__name__, repr(error)))

    def finish_visit(self, visit: str) -> None:
        """Nothing more is to be written about a visit."""
        self._guarded(lambda: visits.finish(self.journal, self.journal.get(Visit, visit)))()

    def plan_visit(self, partner: str) -> None:
        """Asks for the day of the next visit to a partner, and plans it."""
        found = self.journal.get(Partner, partner)
        questions = [(self.tr("day"), ""), (self.tr("time"), "09:00"), (self.tr("what for"), "")]
        self._ask(self.tr("Plan a visit to {0}").format(found.name), questions, lambda said: self._planned(found, said))

    def _planned(self, partner: Partner, said: list[str]) -> None:
        when = visits.at(
            self.journal, self._day(said[0]), said[1], self.application.settings.visit_minutes, partner.zone
        )
        visits.plan(self.journal, [partner], when, purpose=said[2].strip())

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
            self._palette = Palette(self._window.ground, self._look, self.journal, self._commands())
            self._palette.chosen.connect(self.open_record)
        return self._palette

    def _commands(self) -> list[Command]:
        return [
            Command(self.tr("Today"), "sun", "Ctrl+1", self.show_today),
            Command(self.tr("Partners"), "users", "Ctrl+2", self.show_partners),
            Command(self.tr("Jot a note"), "plus", "Ctrl+N", self.capture),
            Command(self.tr("Undo"), "undo-2", "Ctrl+Z", self._guarded(self.undo)),
            Command(self.tr("Redo"), "redo-2", "Ctrl+Shift+Z", self._guarded(self.redo)),
            Command(self.tr("Light or dark"), "moon", "", self._switch_theme),
            Command(self.tr("Show the keys"), "keyboard", "F1", self.show_keys),
        ]

    def _switch_theme(self) -> None:
        self._look.theme.choose("light" if self._look.theme.tokens.dark else "dark")
        self._rebuild()

    def undo(self) -> None:
        """Takes the last change back."""
        self._undo.undo()

    def redo(self) -> None:
        """Brings back what undo took."""
        self._undo.redo()

    def show_keys(self) -> None:
        """F1: the keys."""
        keys = [
            ("Ctrl+K", self.tr("find anything, run any command")),
            ("Ctrl+N", self.tr("jot a note")),
            ("Ctrl+Enter", self.tr("save the capture")),
            ("Ctrl+.", self.tr("give a line its kind")),
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
        self._stale.start()
        text = say(say_label(self.journal, done.label, done.parameters))
        if done.label in ("undo", "redo"):
            self.alerts.done(text)
        else:
            self.alerts.done(text, self.tr("Undo"), self._guarded(self.undo))

    def _refresh(self) -> None:
        refresh = getattr(self._page, "refresh", None)
        if refresh is not None:
            self._guarded(refresh)()

    def _rebuild(self) -> None:
        """Draws the page anew, after the theme changed."""
        again, self._here = self._here, None
        self._today = self._partners = None
        if again is not None:
            again()

    def _closing(self) -> None:
        keep = getattr(self._page, "keep_draft", None)
        if keep is not None:
            keep()
        self.jobs.wait()
