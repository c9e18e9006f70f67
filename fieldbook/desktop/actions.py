"""The actions that pages run on the book. Each asks for missing input, changes the book and reports errors."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.capture.date_parser import parse_date
from fieldbook.capture.delivered_amount import parse_delivered_amount
from fieldbook.capture.languages.registry import in_order
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.amount_text import format_amount
from fieldbook.desktop.kit.messages import reader_language
from fieldbook.desktop.kit.prompt_sheet import Prompt, PromptSheet
from fieldbook.desktop.navigator import Navigator
from fieldbook.desktop.planning.plan_form import PlanForm, PlanTarget
from fieldbook.desktop.prompt_bar import PendingPrompt
from fieldbook.desktop.reminder_mail import open_mail
from fieldbook.desktop.route import Route
from fieldbook.errors import UserError
from fieldbook.journal import commitments, lookup, people, todos, visits
from fieldbook.journal.undo import Undo
from fieldbook.model.commitment import Commitment
from fieldbook.model.fractional_index import key_between
from fieldbook.model.partner import Partner
from fieldbook.model.todo import Todo
from fieldbook.model.visit import AgendaItem, Attendee, Party, Visit


class Actions(QObject):
    """The actions of one open book. Prompts are shown in ``foot``; a new one replaces that of the current page."""

    def __init__(self, context: BookContext, navigator: Navigator, foot: QVBoxLayout) -> None:
        super().__init__(context)
        self._context, self._navigator, self._foot = context, navigator, foot
        self._journal, self._alerts, self._look = context.journal, context.alerts, context.look
        self._undo = Undo(context.journal)
        self._prompts = navigator.prompts
        #: Prompt factories by name. The name is kept in ``PromptSheet.asked`` so that a prompt can be reopened.
        self._makers: dict[str, Callable[..., PromptSheet]] = {
            "delivered": self._ask_delivered, "commitment": self._ask_of_commitment, "agenda": self._ask_point,
            "expect": self._ask_who_comes, "plan": self._ask_plan, "another time": self._ask_another_time,
            "partner": self._ask_partner, "person": self._ask_person,
        }  # fmt: skip

    def guarded(self, act: Callable[[], object]) -> Callable[[], None]:
        """Wraps an action so that its errors are shown in the window."""

        def run() -> None:
            try:
                act()
            except Exception as error:
                self._alerts.page_error(error)

        return run

    def keep_commitment(self, commitment: str) -> None:
        """Marks a commitment as kept today. For a quote it first asks for the amount delivered; default: as quoted."""
        found = self._journal.get(Commitment, commitment)
        if found.quote is None or found.ending is not None:
            self.guarded(lambda: commitments.keep(self._journal, found))()
            return
        self._ask("delivered", commitment)

    def _ask_delivered(self, commitment: str) -> PromptSheet:
        found = self._journal.get(Commitment, commitment)
        assert found.quote is not None
        quoted = format_amount(found.quote.amount, found.quote.currency)
        questions = [(self.tr("Amount delivered"), quoted)]
        return self._prompt(
            self.tr("Kept: “{0}”").format(found.spoken),
            questions,
            lambda said: self._delivered(commitment, said[0], quoted),
        )

    def _delivered(self, commitment: str, said: str, quoted: str) -> None:
        found = self._journal.present(Commitment, commitment)
        assert found.quote is not None
        as_quoted = said.strip() == quoted
        amount = None if as_quoted else parse_delivered_amount(said, found.quote, in_order(reader_language()))
        commitments.keep(self._journal, found, delivered=amount)

    def change_commitment(self, commitment: str, what: str) -> None:
        """Runs ``what`` on a commitment: ``move``, ``release``, ``break`` (each with a prompt) or ``chase``."""
        found = self._journal.get(Commitment, commitment)
        if what == "chase":
            self.guarded(lambda: self._chase(found))()
            return
        self._ask("commitment", commitment, what)

    def _ask_of_commitment(self, commitment: str, what: str) -> PromptSheet:
        found = self._journal.get(Commitment, commitment)
        reason = (self.tr("Reason"), "")
        questions = {
            "move": [(self.tr("New date"), ""), (self.tr("Who was informed"), ""), reason],
            "release": [reason],
            "break": [reason],
        }[what]
        text = {
            "move": self.tr("Move “{0}”"),
            "release": self.tr("Release “{0}”"),
            "break": self.tr("Mark “{0}” as broken"),
        }[what].format(found.spoken)
        return self._prompt(text, questions, lambda answers: self._answered(commitment, what, answers))

    def _chase(self, found: Commitment) -> None:
        opened = open_mail(self._context, found)
        commitments.chase(self._journal, found)
        if not opened:
            text = self.tr(
                "Marked as followed up. No e-mail program opened, so the e-mail was copied to the clipboard."
            )
            self._alerts.done(text, self.tr("Undo"), self.guarded(self.undo))

    def _answered(self, commitment: str, what: str, answers: list[str]) -> None:
        found = self._journal.present(Commitment, commitment)
        if what == "move":
            commitments.move(self._journal, found, self._day(answers[0]), told=answers[1], reason=answers[2])
        elif what == "release":
            commitments.release(self._journal, found, reason=answers[0])
        else:
            commitments.break_it(self._journal, found, reason=answers[0])

    def _day(self, written: str) -> date:
        known = self._context.settings
        languages = in_order(reader_language())
        reading = parse_date(written, self._journal.today(), languages, first_month=known.fiscal_year_starts)
        if reading is None:
            raise UserError(
                "“{said}” is not a valid date.",
                todo="Enter a date, for example: Friday, 30.9. or in 2 weeks.",
                said=written,
            )
        return reading.day

    # --- prompts ------------------------------------------------------------------------------------------------------

    def _ask(self, name: str, *about: str) -> PromptSheet:
        """Shows the prompt with a name; it replaces the open prompt of the current page."""
        self._prompts.close_open()
        sheet = self._makers[name](*about)
        sheet.asked = (name, *about)
        self._prompts.show(sheet)
        return sheet

    def _prompt(
        self, text: str, questions: list[tuple[str, str]], answer: Callable[[list[str]], object]
    ) -> PromptSheet:
        return Prompt(self._foot, self._look, text, questions, answer)

    def reopen_prompts(self, pending: Iterable[PendingPrompt]) -> None:
        """Reopens the prompts of a previous controller of the same book. Each stays hidden until its page is shown."""
        for one in pending:
            try:
                sheet = self._ask(*one.asked)
            except UserError:  # the record it refers to no longer exists
                continue
            sheet.write(one.lines)
            self._prompts.suspend_for(one)

    @property
    def open_prompt(self) -> PromptSheet | None:
        """The prompt that is open; None if there is none."""
        return self._prompts.open

    def finish_visit(self, visit: str) -> None:
        """Marks a visit as finished: no more notes are expected."""
        self.guarded(lambda: visits.finish(self._journal, self._journal.get(Visit, visit)))()

    def change_visit(self, visit: str, what: str) -> None:
        """Runs ``what`` on a visit: ``confirm``, cancel (``by us``, ``by them``), ``move``, add an ``agenda`` item or
        an attendee (``expect``)."""
        found = self._journal.get(Visit, visit)
        if what == "confirm":
            self.guarded(lambda: visits.confirm(self._journal, found))()
        elif what in ("by us", "by them"):
            side = Party.US if what == "by us" else Party.THEM
            self.guarded(lambda: visits.cancel(self._journal, found, side))()
        elif what == "move":
            self._ask("another time", visit)
        elif what in ("agenda", "expect"):
            self._ask(what, visit)

    def _ask_point(self, visit: str) -> PromptSheet:
        asked = [(self.tr("Agenda item"), "")]
        return self._prompt(self.tr("Add agenda item"), asked, lambda said: self._put_on_agenda(visit, said[0]))

    def _ask_who_comes(self, visit: str) -> PromptSheet:
        asked = [(self.tr("Name"), "")]
        return self._prompt(self.tr("Add attendee"), asked, lambda said: self._expected(visit, said[0]))

    def _put_on_agenda(self, visit: str, point: str) -> None:
        if not point.strip():
            raise UserError("No agenda point to add.", todo="Enter the point, or press Esc.")
        found = self._journal.present(Visit, visit)
        last = found.agenda[-1].position if found.agenda else None
        item = AgendaItem(id=self._journal.new_id(), position=key_between(last, None), text=point.strip())
        visits.change(self._journal, found, agenda=(*found.agenda, item))

    def _expected(self, visit: str, name: str) -> None:
        found, person = self._journal.present(Visit, visit), lookup.person_named(self._journal, name)
        if person.id not in {one.person for one in found.people}:
            visits.change(self._journal, found, people=(*found.people, Attendee(person.id)))

    def set_attendance(self, visit: str, person: str, here: bool) -> None:
        """Records whether a person is present at a visit; adds the person to the attendees if needed."""
        found = self._journal.get(Visit, visit)
        known = {one.person for one in found.people}
        people = [Attendee(person, here) if one.person == person else one for one in found.people]
        if person not in known:
            people.append(Attendee(person, here))
        self.guarded(lambda: visits.change(self._journal, found, people=tuple(people)))()

    def finish_todo(self, todo: str) -> None:
        """Marks a to-do as done."""
        self.guarded(lambda: todos.finish_todo(self._journal, self._journal.get(Todo, todo)))()

    def tick_agenda_item(self, visit: str, point: str, done: bool) -> None:
        """Ticks or unticks an agenda item of a visit."""
        self.guarded(lambda: visits.tick(self._journal, self._journal.get(Visit, visit), point, done=done))()

    def plan_visit(self, partner: str, at: str = "") -> None:
        """Opens the form to plan a visit to ``partner``; if empty, the form asks for the partner. ``at`` is an ISO 8601
        date and time to start with."""
        self._ask("plan", partner, at)

    def _ask_plan(self, partner: str, at: str) -> PromptSheet:
        found = self._journal.get(Partner, partner) if partner else None
        return self._form(PlanTarget(found, at=datetime.fromisoformat(at) if at else None))

    def _ask_another_time(self, visit: str) -> PromptSheet:
        return self._form(PlanTarget(visit=self._journal.get(Visit, visit)))

    def _form(self, aim: PlanTarget) -> PromptSheet:
        form = PlanForm(self._foot, self._context, aim)
        form.planned.connect(self._show_planned)
        return form

    def _show_planned(self, visit: str) -> None:
        if (page := self._navigator.page) is not None:
            page.show_visit(visit)

    def add_partner(self, name: str = "") -> None:
        """Asks for a new partner and opens its page."""
        self._ask("partner", name)

    def _ask_partner(self, name: str) -> PromptSheet:
        questions = [(self.tr("Name"), name), (self.tr("Town"), ""), (self.tr("Visit every … days"), "")]
        return self._prompt(self.tr("New partner"), questions, self._added)

    def _added(self, said: list[str]) -> None:
        if said[2].strip() and not said[2].strip().isdigit():
            raise UserError(
                "“{said}” is not a valid number of days.",
                todo="Enter a number, for example: 30, or leave it empty.",
                said=said[2],
            )
        cadence = int(said[2]) if said[2].strip() else None
        made, _done = lookup.add_partner(self._journal, said[0], said[1], cadence)
        self._navigator.open_partner(made.id)

    def add_person(self) -> None:
        """Asks for a new person and their partner, and opens the page of the person."""
        self._ask("person")

    def _ask_person(self) -> PromptSheet:
        questions = [(self.tr("Name"), ""), (self.tr("Partner"), ""), (self.tr("Role"), "")]
        return self._prompt(self.tr("New person"), questions, self._person_added)

    def _person_added(self, said: list[str]) -> None:
        at = lookup.partner_named(self._journal, said[1]) if said[1].strip() else None
        since = self._journal.today() if at is not None else None
        made, _done = people.add_person(self._journal, said[0], at, said[2], since)
        self._navigator.open_person(made.id)

    def write_note(self) -> None:
        """Ctrl+N: starts a note about the record on the current page. If the page has no capture field, opens the note
        page, which asks for the partner on saving."""
        page = self._navigator.page
        if page is None or not page.focus_capture():
            self._navigator.open(Route("note"))

    def undo(self) -> None:
        """Undoes the last change."""
        self._undo.undo()

    def redo(self) -> None:
        """Redoes the change that was undone last."""
        self._undo.redo()
