"""What the review page shows: the pages, and what stands on them."""

from dataclasses import dataclass

from fieldbook.review.review_data import ReviewData, ReviewOptions
from fieldbook.review.typst_renderer import PrintJob


@dataclass(frozen=True, slots=True)
class ReviewPreview:
    """The pages in sight, and what stands on them."""

    facts: ReviewData
    options: ReviewOptions
    sheet: PrintJob
    pages: list[bytes]
