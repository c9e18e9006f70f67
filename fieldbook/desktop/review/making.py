"""Makes the review of a partner as PDF, off the drawing thread."""

from collections.abc import Callable
from pathlib import Path

from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.errors import UserError
from fieldbook.journal.door import Journal
from fieldbook.model.measures import Quarter
from fieldbook.model.partner import Partner
from fieldbook.places import resources
from fieldbook.review.facts import ReviewOptions
from fieldbook.review.pages import Press
from fieldbook.review.printing import record_printed, render_review
from fieldbook.settings import Settings


def review_work(journal: Journal, partner: str, path: Path, settings: Settings) -> Callable[[Progress, Stopped], Path]:
    """The work of a job: the partner's edition of this quarter, written to ``path`` and recorded as printed.

    Raises UserError when it cannot be printed or written, and then records nothing.
    """

    def work(_progress: Progress, _stopped: Stopped) -> Path:
        own = journal.elsewhere()
        try:
            quarter = Quarter.of(own.today(), settings.fiscal_year_starts)
            options = ReviewOptions(paper=settings.paper, company=settings.company)
            pages, facts = render_review(own, Press(resources()), own.get(Partner, partner), quarter, options)
            path.write_bytes(pages)
            record_printed(own, facts, options, own.today())
        except OSError as error:
            raise UserError(
                "The review was not written: {reason}.",
                kept="The book is as it was.",
                todo="Choose another folder.",
                reason=error.strerror or str(error),
            ) from error
        finally:
            own.reader.close()
        return path

    return work
