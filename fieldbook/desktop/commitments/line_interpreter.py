"""Interprets a line of the commitments page: a preview while typing, and the change when it is accepted."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal

from fieldbook.capture.context import build_context
from fieldbook.capture.languages.language import Mark
from fieldbook.capture.languages.registry import in_order
from fieldbook.capture.line_parser import LineParser, ParsedLine
from fieldbook.capture.nodes import CommitmentMark, QuoteMark, TodoMark
from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.commitments.line_form import Told
from fieldbook.desktop.kit.amount_text import format_amount
from fieldbook.desktop.kit.date_text import day_near, day_short
from fieldbook.desktop.kit.messages import reader_language, translate, translate_error
from fieldbook.errors import UserError
from fieldbook.journal import commitments, lookup, todos
from fieldbook.journal.journal import Journal
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.commitment import Commitment, Quote
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person
from fieldbook.model.todo import Todo

#: From this number of people, reading the names takes longer than a key press may wait.
_MANY = 800


def tr(text: str) -> str:
    """Translates a text into the language of the user interface."""
    return QCoreApplication.translate("CommitmentLine", text)


@dataclass(frozen=True, slots=True)
class InterpretedLine:
    """The result of interpreting a line: the partner if it is unambiguous, and the error that prevents saving, if
    any."""

    read: ParsedLine
    partner: Partner | None = None
    missing: UserError | None = None


class LineInterpreter(QObject):
    """Interprets the lines of the page. ``ready`` is emitted when the names are read; until then no line is
    interpreted."""

    ready = Signal()

    def __init__(self, parent: QObject, context: BookContext) -> None:
        super().__init__(parent)
        self._context = context
        self._journal = context.journal
        self._reader: LineParser | None = None
        self.languages = in_order(reader_language())
        self._aside = BackgroundQuery(self, context.jobs, context.journal)
        self._aside.answered.connect(self._take)

    def prepare(self) -> None:
        """Reads the names of people and partners; in a background thread when there are many people."""
        today, languages, first = self._journal.today(), self.languages, self._context.settings.fiscal_year_starts

        def gather(journal: Journal) -> LineParser:
            return LineParser(build_context(journal, (), today, languages, first_month=first))

        if self._journal.reader.count(Person) < _MANY:
            self._take(None, gather(self._journal))
        else:
            self._aside.ask(None, gather)

    def _take(self, _key: object, reader: object) -> None:
        assert isinstance(reader, LineParser)
        self._reader = reader
        self.ready.emit()

    # --- reading ---------------------------------------------------------------------------------------------------

    def understand(self, text: str, mark: Mark, usual: str = "") -> InterpretedLine:
        """Interprets a line; ``usual`` is the id of the partner to use when the line names none."""
        read = self._reader.read(text, mark) if self._reader is not None else ParsedLine(None, (), ())
        if read.item is None:
            return InterpretedLine(read, None, UserError("Nothing to save yet.", kept=UNCHANGED))
        partners = read.partners or self._called(text) or ((usual,) if usual else ())
        if isinstance(read.item, TodoMark):
            known = self._journal.get(Partner, partners[0]) if len(partners) == 1 else None
            return InterpretedLine(read, known)
        if len(partners) == 1:
            return InterpretedLine(read, self._journal.get(Partner, partners[0]))
        if not partners:
            todo = "Add the partner to the text or put it first: “Nordwind: two engineers certified by Friday”."
            return InterpretedLine(read, None, UserError("Which partner?", todo=todo))
        names = ", ".join(one.name for one in self._journal.reader.many(Partner, partners).values())
        return InterpretedLine(read, None, UserError("Choose a partner: {names}", names=names))

    def _called(self, text: str) -> tuple[str, ...]:
        """Finds the partner by a part of its name before a colon. Returns one id, or none."""
        head, colon, _ = text.partition(":")
        name = head.strip().removeprefix(">").removeprefix("<").strip()
        if not colon or len(name) < 3:
            return ()
        try:
            return (lookup.partner_named(self._journal, name).id,)
        except UserError:
            return ()

    def tell(self, line: str, mark: Mark, usual: str = "") -> Told:
        """Returns the message for a line: how it was interpreted, or what is missing."""
        if not line.strip():
            return "", "muted"
        if self._reader is None:
            return tr("Loading names…"), "muted"
        found = self.understand(line, mark, usual)
        item = found.read.item
        if item is None:
            return "", "muted"
        today = self._journal.today()
        parts = [found.partner.name] if found.partner else []
        if isinstance(item, TodoMark):
            said = tr("Private to-do")
        else:
            said = tr("They owe") if isinstance(item, CommitmentMark) and not item.by_us else tr("We owe")
        parts.append(_by(item.due, today))
        if isinstance(item, CommitmentMark) and item.waits_on:
            parts.append(tr("waiting on {0}").format(self._journal.get(Person, item.waits_on).name))
        if isinstance(item, QuoteMark) and item.money:
            parts.append(tr("quote of {0}").format(format_amount(item.money.amount, item.money.currency)))
        text = f"{said}: {' · '.join(parts)}"
        # An unknown name is no problem when it is a part of the partner's name.
        troubles = found.read.problems if found.read.partners or not self._called(line) else ()
        problems = " ".join(f"{translate(problem.message)}." for problem in troubles)
        if found.missing is not None:
            return translate_error(found.missing), "soon"
        return (f"{text}. {problems}", "soon") if problems else (text, "muted")

    # --- changes ---------------------------------------------------------------------------------------------------

    def add(self, text: str, mark: Mark, usual: str = "", journal: Journal | None = None) -> None:
        """Saves a line, through ``journal`` when given (see ``DraftTimer.saving``). Raises UserError when the line is
        incomplete."""
        journal = journal or self._journal
        found = self.understand(text, mark, usual)
        item = found.read.item
        if found.missing is not None:
            raise found.missing
        if isinstance(item, TodoMark):
            todos.add_todo(journal, item.text, item.due, found.partner)
            return
        assert item is not None
        assert found.partner is not None
        fields: dict[str, object] = {}
        ours = isinstance(item, QuoteMark) or item.by_us
        money = item.money if isinstance(item, QuoteMark) else item.quote
        if money is not None:
            fields["quote"] = Quote(money.amount, money.currency)
        if isinstance(item, CommitmentMark):
            fields |= {"by_person": item.person, "waits_on": item.waits_on}
        commitments.give(journal, found.partner.id, item.wording, ours=ours, due=item.due, **fields)

    def mend(self, commitment: Commitment, text: str) -> None:
        """Corrects the wording and due day of a commitment from a line. Raises UserError when the line has no
        wording."""
        mark = Mark.WE if commitments.is_ours(commitment) else Mark.THEY
        item = self.understand(text, mark, "").read.item
        if not isinstance(item, CommitmentMark | QuoteMark):
            raise UserError("The wording of the commitment is missing.", kept=UNCHANGED, todo="Enter the commitment.")
        wording = commitment.wording if commitment.quote and _same(item.wording, commitment) else item.wording
        commitments.correct(self._journal, commitment, wording, item.due)

    def mend_todo(self, todo: Todo, text: str) -> None:
        """Changes the text and due day of a to-do from a line. Raises UserError when the line has no text."""
        item = self.understand(text, Mark.TODO, "").read.item
        if not isinstance(item, TodoMark):
            raise UserError("The text of the to-do is missing.", kept=UNCHANGED, todo="Enter the to-do.")
        todos.change_todo(self._journal, todo, text=item.text, due=item.due)

    def written(self, wording: str, due: date | None, mark: Mark) -> str:
        """Composes a line that is parsed back to the same wording and due day."""
        if due is None:
            return wording
        word = self.languages[0].days.deadline[0]
        shown = day_short(due, date(due.year - 1, 1, 1))  # another year, so the year is shown
        for said in (shown, due.isoformat()):
            line = f"{wording} {word} {said}"
            item = self._reader.read(line, mark).item if self._reader is not None else None
            if item is not None and item.due == due:
                return line
        return f"{wording} {due.isoformat()}"


def _by(due: date | None, today: date) -> str:
    if due is None:
        return tr("no date")
    near, full = day_near(due, today), day_short(due, today)
    return tr("by {0}").format(full if near == full else f"{near}, {full}")


def _same(wording: str, commitment: Commitment) -> bool:
    return " ".join(wording.split()) == " ".join(commitment.wording.split())
