"""Operations on quarterly reviews: prepare, leave out rows."""

from collections.abc import Sequence
from typing import Any

from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.fractional_index import key_between
from fieldbook.model.review import Review, ReviewPoint, review_id
from fieldbook.storage.queries.reviews import select_review


def review_of(journal: Journal, partner: str, quarter: str) -> Review:
    """The review of a partner and quarter; a new record that is not saved if there is none."""
    found = select_review(journal.reader, partner, quarter)
    return found or Review(id=review_id(partner, quarter), partner=partner, quarter=quarter)


def prepare(journal: Journal, review: Review, **fields: Any) -> Committed | None:
    """Sets fields of a review (summary, agenda, decisions, left_out); a new review is added. None if nothing
    changes."""
    entry = UnitOfWork("review.prepared", {"review": review.id, "partner": review.partner})
    prepare_within(journal, entry, review, **fields)
    return journal.save(entry)


def prepare_within(journal: Journal, entry: UnitOfWork, review: Review, **fields: Any) -> None:
    """The same, added to ``entry``."""
    if not journal.reader.is_present(review.id) and all(edit.record.id != review.id for edit in entry.edits):
        if any(getattr(review, name) != value for name, value in fields.items()):
            entry.add(Review(id=review.id, partner=review.partner, quarter=review.quarter, **fields))
        return
    entry.change(review, **fields)


def leave_out(journal: Journal, review: Review, record: str, *, out: bool) -> Committed | None:
    """Leaves a row of the review out of the pages, or includes it again."""
    others = tuple(other for other in review.left_out if other != record)
    return prepare(journal, review, left_out=(*others, record) if out else others)


def points(journal: Journal, before: Sequence[ReviewPoint], lines: Sequence[str]) -> tuple[ReviewPoint, ...]:
    """Converts lines into list items. A line that was there before keeps its id."""
    known = {point.text: point for point in reversed(before)}
    items: list[ReviewPoint] = []
    for line in (text for text in (" ".join(raw.split()) for raw in lines) if text):
        position = key_between(items[-1].position if items else None, None)
        same = known.pop(line, None)
        items.append(ReviewPoint(same.id if same else journal.new_id(), position, line))
    unmoved = [point.text for point in before] == [point.text for point in items]
    return tuple(before) if unmoved else tuple(items)
