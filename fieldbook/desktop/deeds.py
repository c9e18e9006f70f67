"""What can be done from any page: each deed asks what it must know, does it, and lets errors be said in the window."""

import logging
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.app import Application
from fieldbook.capture.days import read_day
from fieldbook.capture.languages.shipped import in_order
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.prompt import Prompt
from fieldbook.desktop.review.making import review_work
from fieldbook.errors import UserError
from fieldbook.journal import commitments, sides, visits
from fieldbook.journal.door import Journal
from fieldbook.journal.undo import Undo
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit

_LOG = logging.getLogger("fieldbook")


class Deeds(QObject):
    """The deeds of one open book. ``added`` carries the id of a new partner."""

    added = Signal(str)

    def __init__(
        self, application: Application, journal: Journal, alerts: Alerts, jobs: Jobs, foot: QVBoxLayout, look: Look
    ) -> None:
        super().__init__(alerts)
        self.application = application
        self.journal = journal
        self.alerts = alerts
        self.jobs = jobs
        self._foot = foot
        self._look = look
        self._undo = Undo(journal)
        self.prompt: Prompt | None = None

    def guarded(self, act: Callable[[], object]) -> Callable[[], None]:
        """Runs an act; what the reader can put right is said, anything else is our bug and can be copied."""

        def run() -> None:
            try:
                act()
            except UserError as error:
                self.alerts.error(error)
            except Exception as error:
                where = "".join(traceback.format_tb(error.__traceback__))
                _LOG.error("%s\n%s", type(error).__name__, where)
                self.alerts.bug(type(error).__name__, f"{type(error).__name__}\n{where}")

        return run

    def keep(self, commitment: str) -> None:
        """A commitment was kept today."""
        self.guarded(lambda: commitments.keep(self.journal, self.journal.get(Commitment, commitment)))()

    def ask(self, commitment: str, what: str) -> None:
        """Moves, releases, breaks or chases a commitment, with what has to be known for it."""
        found = self.journal.get(Commitment, commitment)
        if what == "chase":
            self.guarded(lambda: commitments.chase(self.journal, found))()
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
        self.prompt = Prompt(self._foot, self._look, text, questions, answer)

    def finish_visit(self, visit: str) -> None:
        """Nothing more is to be written about a visit."""
        self.guarded(lambda: visits.finish(self.journal, self.journal.get(Visit, visit)))()

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

    def review(self, partner: str, path: str) -> None:
        """The partner's edition of this quarter's review as PDF, made aside and written to a file."""
        job = self.jobs.start(review_work(self.journal, partner, Path(path), self.application.settings))
        job.finished.connect(lambda _path: self.alerts.done(self.tr("The review lies in {0}.").format(path)))
        job.refused.connect(self.alerts.error)
        job.failed.connect(lambda error: self.alerts.bug(type(error).__name__, repr(error)))

    def add_partner(self, name: str = "") -> None:
        """Asks for a new partner and opens its page."""
        questions = [(self.tr("name"), name), (self.tr("town"), ""), (self.tr("visit every … days"), "")]
        self._ask(self.tr("A new partner"), questions, self._added)

    def _added(self, said: list[str]) -> None:
        if said[2].strip() and not said[2].strip().isdigit():
            raise UserError("“{said}” is no number of days.", todo="Write 30, or nothing.", said=said[2])
        cadence = int(said[2]) if said[2].strip() else None
        made, _done = sides.add_partner(self.journal, said[0], said[1], cadence)
        self.added.emit(made.id)

    def undo(self) -> None:
        """Takes the last change back."""
        self._undo.undo()

    def redo(self) -> None:
        """Brings back what undo took."""
        self._undo.redo()
