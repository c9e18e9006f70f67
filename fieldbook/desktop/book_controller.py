"""The desk: joins pages to the journal. A page asks, the desk does it, says so, and shows what follows."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.actions import Actions
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.backups.page import BackupsPage
from fieldbook.desktop.backups.scheduler import BackupScheduler
from fieldbook.desktop.capture.quick_note import QuickNotePage
from fieldbook.desktop.capture_undo import CaptureUndo
from fieldbook.desktop.change_notifier import ChangeNotifier
from fieldbook.desktop.commitments.late_badge import LateBadge
from fieldbook.desktop.global_commands import GlobalCommands, global_commands
from fieldbook.desktop.guide.page import GuidePage
from fieldbook.desktop.history_controller import HistoryController
from fieldbook.desktop.import_preview.import_controller import ImportController
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.keys import common_keys
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.nav_items import NavItem, nav_items
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.people.page import PersonPage
from fieldbook.desktop.print_preview.documents import print_page
from fieldbook.desktop.prompt_bar import place_of
from fieldbook.desktop.record_route import record_route
from fieldbook.desktop.search.page import SearchPage
from fieldbook.desktop.search.palette import Command
from fieldbook.desktop.search.search_controller import SearchController
from fieldbook.desktop.settings.page import SettingsPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.visits.export_page import ExportPage
from fieldbook.desktop.visits.recap_page import RecapPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.desktop.window import Window
from fieldbook.journal.change_text import describe as say_label
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed


class BookController(QObject):
    """Everything that one open book can do in one window."""

    def __init__(
        self,
        application: AppContext,
        journal: Journal,
        window: Window,
        look: UiContext,
        alerts: Alerts,
        today: TodayPage | None = None,
    ) -> None:
        super().__init__(window)
        self.journal = journal
        self._window = window
        self._look = look
        self.alerts = alerts
        self.jobs = Jobs(self)
        self.ground = PageContext(application, journal, look, alerts, self.jobs)
        self.deeds = Actions(self.ground, window.foot)
        undo = self.deeds.guarded(self.deeds.undo)
        self.bringing = ImportController(self.ground, window, self._open, self.show_partners, undo)
        self.errands = GlobalCommands(self.ground, window, self.show_setting)
        self.past = HistoryController(self.ground, window, lambda: self._page)
        self.bridge = ChangeNotifier(journal)
        self.keeper = BackupScheduler(self.ground, self.bridge, window.foot)
        #: What shows the pages again that one came by, the latest last.
        self.trail: list[Callable[[], object]] = []
        #: What shows the page in front again.
        self.here: Callable[[], object] | None = None
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self.refresh)
        self._entries: dict[str, NavItem] = {entry.name: entry for entry in nav_items()}
        #: The pages of the navigation that were made so far; they stay.
        self._lasting: dict[str, QWidget] = {}
        #: Those of them that show the book as it is now.
        self._fresh: set[str] = set()
        self._page: QWidget | None = None
        self.finding = SearchController(self.ground, window.ground, self._commands, self.open_record, self.search)
        self._shortcuts: list[QShortcut] = []
        self._closed = False
        self.taken = CaptureUndo(journal)
        #: Commands of the shell, for every page.
        self.more_commands: list[Command] = []
        self._acts = self._what_pages_ask()
        self._listen()
        self._late = LateBadge(journal, window, self.bridge)
        if today is not None:
            self._lasting["today"] = self._joined(today)
            self._go(today, "today", partial(self.show, "today"))
            today.focus_first()

    def _listen(self) -> None:
        self.deeds.added.connect(self.open_partner)
        self.deeds.person_added.connect(self.open_person)
        self.deeds.planned.connect(self._show_planned)
        self.bridge.changed.connect(self._changed)
        self._look.theme.changing.connect(self._let_go_of_hidden)
        self._look.theme.changed.connect(self._rebuild)
        for entry in self._entries.values():
            go = self.deeds.guarded(partial(self.show, entry.name))
            self._window.add_entry(entry.name, entry.text, entry.icon, go)
        for keys, act in (
            ("Ctrl+K", self.find),
            ("Ctrl+N", self.capture),
            ("Esc", self.go_back),
            ("Ctrl+Z", self.deeds.undo),
            ("Ctrl+Shift+Z", self.deeds.redo),
            ("Ctrl+P", self.print_page),
            ("Ctrl+Q", self._window.close),
            ("F1", self.show_keys),
        ):
            self._shortcuts.append(QShortcut(QKeySequence(keys), self._window.ground, self.deeds.guarded(act)))

    def _what_pages_ask(self) -> dict[str, Callable[..., object]]:
        """What is done when a page sends a signal of this name: the same on every page."""
        deeds = self.deeds
        return {
            # to go somewhere
            "open_partner": self.open_partner, "open_visit": self.open_visit, "open_records": self.open_records,
            "open_record": self.open_record, "recap": self.recap, "go": self.show, "left": self.go_back,
            "open_person": self.open_person, "history": self.past.show, "backups": partial(self.show, "backups"),
            # to have something done
            "keep": deeds.keep, "ask": deeds.ask, "finish": deeds.finish_visit, "plan": deeds.plan_visit,
            "ticked": deeds.tick_point, "plan_at": deeds.plan_visit, "hand_over": self.hand_over,
            "print_what": self.print_what, "review": partial(self.show, "review"),
            "change": deeds.change_visit, "came": deeds.come, "capture": self.capture,
            "about": self._ask_about, "done": deeds.finish_todo,
            "add_partner": deeds.add_partner, "bring_in": self.bringing.ask,
            # to have something said
            "saved": self._saved, "took": self.taken.note, "said": self.alerts.done, "refused": self.alerts.refused,
        }  # fmt: skip

    def _joined(self, page: QWidget) -> QWidget:
        """A page whose every signal that asks for something is heard."""
        for name, act in self._acts.items():
            signal: Any = getattr(page, name, None)
            if isinstance(signal, SignalInstance):
                signal.connect(act)
        return page

    # --- where we are ---------------------------------------------------------------------------------------------

    def _go(self, page: QWidget, entry: str, again: Callable[[], object]) -> None:
        old = self._page
        self.keep_draft()
        if old is not page:
            self.deeds.sheets.put_by()
            self.past.forget()
            self.alerts.leave_page()
        if self.here is not None and old is not page:
            self.trail = [*self.trail, self.here][-50:]
        self.here, self._page, self.deeds.sheets.page = again, page, place_of(again)
        self._window.show_page(page, entry)
        if old is not None and old is not page and old not in self._lasting.values():
            self._window.drop_page(old)
        self.bringing.offer()

    def _open(self, page: QWidget, entry: str, again: Callable[[], object]) -> None:
        """Shows a page that is made for this one time."""
        self._go(self._joined(page), entry, again)
        self._begin(page)

    def _begin(self, page: QWidget) -> None:
        """Puts the focus where one goes on: into what was asked on a page, else on what to do there next."""
        if (focus_first := getattr(page, "focus_first", None)) is not None:
            focus_first()
        self.deeds.sheets.bring_back()

    def go_back(self) -> None:
        """To where one came from; closes what lies on top first."""
        if self.finding.leave():
            return
        if (prompt := self.deeds.open_prompt) is not None:
            prompt.leave()
        elif self.trail:
            back, self.here = self.trail.pop(), None
            back()

    def show(self, name: str, about: str = "") -> None:
        """A page that stays, by its name: those of the navigation, and ``backups``; ``about`` a record, or a part of
        it, where it has something to show of it."""
        page = self._lasting.get(name)
        if page is None:
            make = self._entries[name].make if name in self._entries else BackupsPage
            page = self._lasting[name] = self._joined(make(self.ground))
        elif name not in self._fresh and (refresh := getattr(page, "refresh", None)) is not None:
            refresh()
        if about and (show_about := getattr(page, "show_about", None)) is not None:
            show_about(about)
        self._fresh.add(name)
        self._go(page, name, partial(self.show, name))
        self._begin(page)

    def show_today(self) -> None:
        """The page of the day."""
        self.show("today")

    def show_partners(self) -> None:
        """All partners, to filter and open."""
        self.show("partners")

    def open_partner(self, partner: str) -> None:
        """The page of one partner."""
        self.keep_draft()
        self._open(PartnerPage(self.ground, partner), "partners", partial(self.open_partner, partner))

    def open_person(self, person: str) -> None:
        """The page of one person."""
        self.keep_draft()
        self._open(PersonPage(self.ground, person), "partners", partial(self.open_person, person))

    def open_visit(self, visit: str) -> None:
        """The visit in the room, with its brief and the capture box."""
        self.keep_draft()
        page = VisitPage(self._look, self.journal, visit, self.ground.settings)
        self._open(page, "visits", partial(self.open_visit, visit))

    def hand_over(self, first: str, last: str) -> None:
        """Visits into another calendar: what goes out and what stays, to look at first."""
        page = ExportPage(self.ground, first, last)
        self._open(page, "visits", partial(self.hand_over, first, last))

    def recap(self, visit: str) -> None:
        """The mail of what was agreed, to look at before it is taken anywhere."""
        page = RecapPage(self._look, self.journal, visit, self.ground.settings)
        self._open(page, "visits", partial(self.recap, visit))

    def open_records(self, name: str, ids: tuple[str, ...]) -> None:
        """The records behind a figure."""
        if len(ids) == 1:
            self.open_record(ids[0])
            return
        self.finding.palette.show_records(name, ids)

    def open_record(self, record: str) -> None:
        """Wherever a record of any type is to be seen."""
        name, found = record_route(self.journal, record)
        if name:
            {"partner": self.open_partner, "person": self.open_person, "visit": self.open_visit}[name](found)

    # --- what can be done -----------------------------------------------------------------------------------------

    def capture(self) -> None:
        """A note from anywhere: about what is in front, else about whom is asked when it is saved."""
        focus_capture = getattr(self._page, "focus_capture", None)
        if focus_capture is None:
            self._open(QuickNotePage(self.ground), "", self.capture)
            return
        focus_capture()

    def _ask_about(self, take: Callable[[str], object]) -> None:
        self.finding.palette.show_partners(self.tr("New note about…"), take)

    def find(self) -> None:
        """Ctrl+K: anything, and every command."""
        self.finding.palette.show_all()

    def search(self, query: str) -> None:
        """Everything that is found, as a page."""
        self._open(SearchPage(self.ground, query), "", partial(self.search, query))

    def bring_in_files(self, files: list[str]) -> None:
        """Shows what would come in from some files."""
        self.bringing.begin(files)

    def _commands(self) -> list[Command]:
        offered = getattr(self._page, "commands", None)
        deeds, guarded = self.deeds, self.deeds.guarded
        acts: dict[str, Callable[[], object]] = {
            "add_person": deeds.add_person, "add_partner": deeds.add_partner, "bring_in": self.bringing.ask,
            "undo": guarded(deeds.undo), "redo": guarded(deeds.redo), "theme": self.errands.switch_theme,
            "print": guarded(self.print_page), "keys": self.show_keys, "guide": self.show_guide,
            "quit": self._window.close, "calendar": partial(self.hand_over, "", ""), "capture": self.capture,
        }  # fmt: skip
        return [
            *(offered() if offered is not None else ()),
            *self.bringing.commands(),
            *self.past.commands(),
            *global_commands(self._entries, self.show, acts, *self.past.names()),
            *self.errands.commands(partial(self.show, "backups")),
            *self.more_commands,
        ]

    def show_setting(self, name: str) -> None:
        """One setting, by its name."""
        self.show("settings")
        if isinstance(page := self._page, SettingsPage):
            page.show_setting(name)

    def show_guide(self) -> None:
        """How it is meant to be used, with pictures."""
        self._open(GuidePage(self.ground), "", self.show_guide)

    def print_page(self) -> None:
        """Ctrl+P: the page in front, where it has something to print."""
        self.errands.print_out(self._page)

    def print_what(self, what: str, args: tuple[str, ...]) -> None:
        """Shows a document as it will be printed."""
        self._open(print_page(self.ground, what, args), "", partial(self.print_what, what, args))

    def show_keys(self) -> None:
        """F1: the keys; pressed once more, the guide."""
        own = getattr(self._page, "keys", None)
        common = common_keys([entry.text for entry in self._entries.values()])
        self.finding.palette.show_keys(own() if own is not None else (), common, self.show_guide)

    # --- what follows from a change ---------------------------------------------------------------------------------

    def _saved(self, saved: object) -> None:
        if unclear := getattr(saved, "unclear", ()):
            self.alerts.problem(" ".join(translate(message) for message in unclear))
            self.alerts.of_page()

    def _show_planned(self, visit: str) -> None:
        """A visit was planned or moved with the form: a page that shows it among others goes there."""
        if (show_visit := getattr(self._page, "show_visit", None)) is not None:
            show_visit(visit)

    def _changed(self, done: Committed) -> None:
        if self._closed:  # told from another thread while the book was being closed
            return
        self._fresh.clear()
        self._stale.start()
        text = translate(say_label(self.journal, done.label, done.parameters))
        if done.label in ("undo", "redo"):
            self.taken.give_back(done, self._page)
            self.alerts.done(text)
        else:
            self.alerts.done(text, self.tr("Undo"), self.deeds.guarded(self.deeds.undo))

    def refresh(self) -> None:
        """Shows on the page in front what is so by now; the others follow when they are gone to."""
        self._fresh = {name for name, page in self._lasting.items() if page is self._page}
        self.past.changed()
        if (refresh := getattr(self._page, "refresh", None)) is not None:
            self.deeds.guarded(refresh)()

    def _let_go_of_hidden(self) -> None:
        """Styling a page that nobody sees costs as much as making it anew when it is gone to."""
        for name, page in list(self._lasting.items()):
            if page is not self._page:
                del self._lasting[name]
                self._window.drop_page(page, at_once=True)

    def _rebuild(self) -> None:
        """Draws the page anew, after the theme changed."""
        if self.here is None:
            return
        self.keep_draft()
        stood, redrawn = (getattr(self._page, one, None) for one in ("stood", "redrawn"))
        name = next((one for one, page in self._lasting.items() if page is self._page), "")
        where = stood() if stood is not None else None
        # What a page in front read is so still; it need not be read anew for other colours.
        self._lasting = {name: self._joined(redrawn())} if name and redrawn is not None else {}
        self._fresh.intersection_update(self._lasting)
        again, self.here = self.here, None
        again()
        if (stand := getattr(self._page, "stand", None)) is not None and where is not None:
            stand(where)

    def keep_draft(self) -> None:
        """Writes down what is being typed on the page in front."""
        if (keep := getattr(self._page, "keep_draft", None)) is not None:
            keep()

    def close(self) -> None:
        """Keeps what is being typed, ends what is under way, and lets go of the window: before the book is closed."""
        self.keep_draft()
        self.keeper.close()
        self.jobs.close()
        self._closed = True
        self._stale.stop()
        self._late.stop()
        self._look.theme.changing.disconnect(self._let_go_of_hidden)
        self._look.theme.changed.disconnect(self._rebuild)
        self.bridge.changed.disconnect(self._changed)
        self.bridge.close()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self.alerts.close()
        self.past.close()
        self.deeds.sheets.close()
        self.finding.close()
