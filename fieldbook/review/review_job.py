"""The one way to a printed review, for the window and the command: what was chosen, what is missing, the pages, and the
frozen copy that is recorded once they went out."""

from dataclasses import dataclass
from enum import Enum

from fieldbook.errors import UserError
from fieldbook.journal import commitments
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.review import PrintedCopy, Review
from fieldbook.model.value_types import Quarter
from fieldbook.review.review_data import ReviewData, ReviewOptions, build, name_of_us
from fieldbook.review.typst_renderer import PrintJob


class MissingInput(Enum):
    """What a review needs before it may go out, and does not have."""

    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class ReviewJob:
    """A review to build: the partner's id, the quarter, and the options (edition, paper, language, company name).

    It holds no journal, so that it can be built on any thread with the journal of that thread.
    """

    partner: str
    quarter: Quarter
    options: ReviewOptions

    def missing(self, journal: Journal) -> MissingInput | None:
        """What is missing: the partner's edition needs the name of our company, in the book or in the options."""
        named = name_of_us(journal, self.options.company).strip() not in ("", "Us")
        return None if named or self.options.internal else MissingInput.COMPANY

    def build(self, journal: Journal, review: Review | None = None) -> "BuiltReview":
        """The contents of the pages. ``review`` is what was prepared, when it is not yet in the book. Writes nothing.

        Raises UserError for an unknown partner or locale.
        """
        facts = build(journal, journal.get(Partner, self.partner), self.quarter, self.options, review)
        missing = self.missing(journal)
        sheet = PrintJob("review", facts.data, journal.today()) if missing is None else None
        return BuiltReview(self, facts, sheet, missing)


@dataclass(frozen=True, slots=True)
class BuiltReview:
    """The outcome of a job: its facts, and the sheet for the press, which is None as long as something is missing."""

    job: ReviewJob
    facts: ReviewData
    sheet: PrintJob | None
    missing: MissingInput | None

    def record(self, journal: Journal) -> Committed | None:
        """Writes the frozen copy: which record stood in which numbered row. Call it once the pages went out.

        What went to the partner keeps its wording from now on; the internal edition freezes nothing.
        """
        options, review = self.job.options, self.facts.review
        entry = UnitOfWork("review.printed", {"review": review.id, "edition": options.edition})
        copy = PrintedCopy(id=journal.new_id(), on=journal.today(), edition=options.edition, rows=self.facts.rows)
        if not journal.reader.is_present(review.id):
            entry.add(review)
        entry.change(review, printed=(*review.printed, copy))
        if not options.internal:
            shown = journal.reader.many(Commitment, self.facts.commitments)
            commitments.freeze(journal, shown.values(), entry)
        return journal.save(entry)


def printable_sheet(built: BuiltReview, todo: str, program: str = "") -> PrintJob:
    """The sheet of a built review. Raises UserError where our company's name is missing; ``todo`` says what to do
    about it in the face at hand, and ``program``, what a command begins with, fills its place of that name."""
    if built.sheet is None:
        raise UserError(
            "Your company name is missing; it is printed on the partner edition.",
            kept="Nothing was printed.",
            todo=todo,
            program=program,
        )
    return built.sheet
