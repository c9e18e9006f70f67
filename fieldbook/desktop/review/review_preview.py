"""What the preview of a review shows: the pages, and the data on them."""

from dataclasses import dataclass

from fieldbook.review.review_job import BuiltReview


@dataclass(frozen=True, slots=True)
class ReviewPreview:
    """The page images (none while something is missing) and the data on them."""

    built: BuiltReview
    pages: list[bytes]
