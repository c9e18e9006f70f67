"""What the preview of a review shows: the pages, and the data on them."""

from dataclasses import dataclass

from fieldbook.review.review_job import BuiltReview


@dataclass(frozen=True, slots=True)
class ReviewPreview:
    """The pages in sight (none as long as something is missing), and what stands on them."""

    built: BuiltReview
    pages: list[bytes]
