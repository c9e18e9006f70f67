"""What the review page shows: the pages, and what stands on them."""

from dataclasses import dataclass

from fieldbook.review.facts import ReviewFacts, ReviewOptions
from fieldbook.review.pages import Sheet


@dataclass(frozen=True, slots=True)
class Shown:
    """The pages in sight, and what stands on them."""

    facts: ReviewFacts
    options: ReviewOptions
    sheet: Sheet
    pages: list[bytes]
