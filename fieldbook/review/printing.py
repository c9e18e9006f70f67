"""Printing a review: the pages, and the frozen copy that remembers what stood in which row."""

from datetime import date

from fieldbook.errors import UserError
from fieldbook.journal import commitments
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.review import PrintedCopy
from fieldbook.model.value_types import Quarter
from fieldbook.review.review_data import ReviewData, ReviewOptions, build, name_of_us
from fieldbook.review.typst_renderer import PREVIEW_PPI, Renderer


def render_review(
    journal: Journal, press: Renderer, partner: Partner, quarter: Quarter, options: ReviewOptions
) -> tuple[bytes, ReviewData]:
    """The review as PDF, and what stands in it; records nothing."""
    facts = build(journal, partner, quarter, options)
    return press.pdf("review", facts.data, journal.today()), facts


def preview_review(
    journal: Journal,
    press: Renderer,
    partner: Partner,
    quarter: Quarter,
    options: ReviewOptions,
    ppi: float = PREVIEW_PPI,
) -> tuple[list[bytes], ReviewData]:
    """The review's pages as pictures; records nothing."""
    facts = build(journal, partner, quarter, options)
    return press.pictures("review", facts.data, journal.today(), ppi), facts


def print_review(
    journal: Journal, press: Renderer, partner: Partner, quarter: Quarter, options: ReviewOptions
) -> bytes:
    """The review as PDF, recorded as printed. Raises UserError when it cannot be printed, and then records nothing."""
    made, facts = render_review(journal, press, partner, quarter, options)
    record_printed(journal, facts, options, journal.today())
    return made


def has_company(journal: Journal, options: ReviewOptions) -> bool:
    """Whether our company has a name that the pages can give it."""
    return name_of_us(journal, options.company).strip() not in ("", "Us")


def require_company(journal: Journal, options: ReviewOptions) -> None:
    """Raises UserError when the partner's edition would go out without our company's name."""
    if not options.internal and not has_company(journal, options):
        raise UserError(
            "Your company name is missing; it is printed on the partner edition.",
            kept="Nothing was printed.",
            todo="Enter the name on the Review page or in Settings.",
        )


def record_printed(journal: Journal, facts: ReviewData, options: ReviewOptions, day: date) -> Committed | None:
    """Writes the frozen copy: which record stood in which numbered row. What went to the partner keeps its wording
    from now on; the internal edition freezes nothing."""
    entry = UnitOfWork("review.printed", {"review": facts.review.id, "edition": options.edition})
    copy = PrintedCopy(id=journal.new_id(), on=day, edition=options.edition, rows=facts.rows)
    review = facts.review
    if not journal.reader.is_present(review.id):
        entry.add(review)
    entry.change(review, printed=(*review.printed, copy))
    if not options.internal:
        shown = journal.reader.many(Commitment, facts.commitments)
        commitments.freeze(journal, shown.values(), entry)
    return journal.save(entry)
