"""The pipeline for printing a review, shared by window and command line: options, missing input, pages, and the record
of the printed copy."""

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
    """Input without which the partner's edition must not be printed."""

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
        """Return what is missing, or None: the partner's edition needs our company's name, from the book or the
        options."""
        named = name_of_us(journal, self.options.company).strip() not in ("", "Us")
        return None if named or self.options.internal else MissingInput.COMPANY

    def build(self, journal: Journal, review: Review | None = None) -> "BuiltReview":
        """Build the contents of the pages. ``review`` is a prepared review that is not saved yet. Writes nothing.

        Raises UserError for an unknown partner or locale.
        """
        facts = build(journal, journal.get(Partner, self.partner), self.quarter, self.options, review)
        missing = self.missing(journal)
        sheet = PrintJob("review", facts.data, journal.today()) if missing is None else None
        return BuiltReview(self, facts, sheet, missing)


@dataclass(frozen=True, slots=True)
class BuiltReview:
    """The result of a job: the data, and the print job, which is None while something is missing."""

    job: ReviewJob
    facts: ReviewData
    sheet: PrintJob | None
    missing: MissingInput | None

    def record(self, journal: Journal) -> Committed | None:
        """Record the printed copy: which record is in which numbered row. Call it after the pages were printed or
        saved.

        In the partner's edition this freezes the wording of the commitments; the internal edition freezes nothing.
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
    """Return the print job of a built review.

    Raises UserError when our company's name is missing. ``todo`` is the remedy in the calling interface; ``program``
    fills its placeholder of that name with the command's name.
    """
    if built.sheet is None:
        raise UserError(
            "Your company name is missing; it is printed on the partner edition.",
            kept="Nothing was printed.",
            todo=todo,
            program=program,
        )
    return built.sheet
