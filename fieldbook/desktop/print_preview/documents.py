"""The documents that pages can print, by name: brief, daily briefs, open commitments, review."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.commitments.page import end_of_week
from fieldbook.desktop.kit.date_text import day_long
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.print_preview.document import Document, PageLayout, PreparedDocument
from fieldbook.desktop.print_preview.page import PrintPage
from fieldbook.desktop.print_preview.print_locale import print_locale
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import Quarter
from fieldbook.model.visit import Visit
from fieldbook.review.brief_pages import brief_job, pack_job
from fieldbook.review.commitment_pages import commitments_job
from fieldbook.review.review_data import ReviewOptions
from fieldbook.review.review_job import BuiltReview, ReviewJob, printable_sheet


def tr(text: str) -> str:
    """Translates a text into the language of the user interface."""
    return QCoreApplication.translate("Documents", text)


def document_of(context: BookContext, what: str, args: Sequence[str]) -> Document:
    """Returns a document by name and arguments: ``brief`` (partner, optional visit), ``pack`` (the briefs of today),
    ``owed`` (commitment ids, or none for all), ``review`` (partner, quarter, edition)."""
    makers: dict[str, Callable[[BookContext, Sequence[str]], Document]] = {
        "brief": _brief,
        "pack": _pack,
        "owed": _owed,
        "review": _review,
    }
    return makers[what](context, args)


def _editions() -> tuple[tuple[str, str], ...]:
    return (("mine", tr("Full, with private notes")), ("carry", tr("Shareable, nothing private")))


def _brief(context: BookContext, args: Sequence[str]) -> Document:
    partner = context.journal.get(Partner, args[0])
    visit = args[1] if len(args) > 1 else ""
    locale = print_locale()

    def make(journal: Journal, layout: PageLayout) -> PreparedDocument:
        about = journal.get(Partner, partner.id)
        found = journal.get(Visit, visit) if visit else None
        carry = layout.edition == "carry"
        return PreparedDocument(
            brief_job(journal, about, found, carry=carry, paper=layout.paper, locale=locale, say=translate)
        )

    name = tr("Brief {0}").format(partner.name)
    return Document(name, f"{name} {context.journal.today().isoformat()}", make, _editions())


def _pack(context: BookContext, args: Sequence[str]) -> Document:
    del args
    today, locale = context.journal.today(), print_locale()

    def make(journal: Journal, layout: PageLayout) -> PreparedDocument:
        carry = layout.edition == "carry"
        return PreparedDocument(pack_job(journal, today, carry=carry, paper=layout.paper, locale=locale, say=translate))

    name = tr("Daily briefs, {0}").format(day_long(today, today))
    return Document(name, f"{tr('Daily briefs')} {today.isoformat()}", make, _editions())


def _owed(context: BookContext, args: Sequence[str]) -> Document:
    today, locale, only = context.journal.today(), print_locale(), frozenset(args)
    ends = end_of_week(today)

    def make(journal: Journal, layout: PageLayout) -> PreparedDocument:
        return PreparedDocument(commitments_job(journal, ends, only, paper=layout.paper, locale=locale, say=translate))

    return Document(tr("Commitments"), f"{tr('Commitments')} {today.isoformat()}", make)


def _review(context: BookContext, args: Sequence[str]) -> Document:
    partner = context.journal.get(Partner, args[0])
    return review_document(context, partner, Quarter.parse(args[1], context.settings.fiscal_year_starts), args[2])


def review_job(context: BookContext, partner: str, quarter: Quarter, edition: str, paper: str) -> ReviewJob:
    """Returns the job that builds a partner's review, with the language of the user interface and the company name from
    the settings."""
    options = ReviewOptions(
        internal=edition == "internal",
        paper=paper,
        locale=print_locale(),
        company=context.settings.company,
        say=translate,
    )
    return ReviewJob(partner, quarter, options)


def made_of(built: BuiltReview) -> PreparedDocument:
    """Converts a built review into a document to print. Raises UserError when our company's name is missing."""
    return PreparedDocument(printable_sheet(built, "Enter the name on the Review page or in Settings."), built)


def review_printed(journal: Journal, made: PreparedDocument) -> None:
    """Records that a review was printed, with the rows on it."""
    built: BuiltReview = made.facts
    built.record(journal)


def review_document(context: BookContext, partner: Partner, quarter: Quarter, edition: str) -> Document:
    """Returns the review of a quarter as a document. Printing it freezes its rows."""

    def make(journal: Journal, layout: PageLayout) -> PreparedDocument:
        return made_of(review_job(context, partner.id, quarter, layout.edition, layout.paper).build(journal))

    editions = (("partner", tr("Partner edition")), ("internal", tr("Internal")))
    name = tr("Review {0}").format(f"Q{quarter.number} {quarter.year} · {partner.name}")
    return Document(name, f"{partner.name} {quarter}", make, editions, review_printed, edition)


def print_page(context: BookContext, what: str, args: Sequence[str]) -> PrintPage:
    """Returns the print preview of a document."""
    return PrintPage(context, document_of(context, what, args))
