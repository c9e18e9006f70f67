"""What is done with reviews: prepared, rows left out, what was written by hand taken back in."""

from collections.abc import Sequence
from typing import Any

from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.fractional_index import key_between
from fieldbook.model.review import Review, ReviewPoint, review_id
from fieldbook.storage.queries.reviews import select_review


def review_of(journal: Journal, partner: str, quarter: str) -> Review:
    """The review record of a partner and quarter; a fresh one, not yet written, when there is none."""
    found = select_review(journal.reader, partner, quarter)
    return found or Review(id=review_id(partner, quarter), partner=partner, quarter=quarter)


def prepare(journal: Journal, review: Review, **fields: Any) -> Committed | None:
    """Sets fields of a review (summary, agenda, decisions, left_out), which is written with the first of them. None
    when nothing is different."""
    entry = UnitOfWork("review.prepared", {"review": review.id, "partner": review.partner})
    prepare_within(journal, entry, review, **fields)
    return journal.save(entry)


def prepare_within(journal: Journal, entry: UnitOfWork, review: Review, **fields: Any) -> None:
    """The same as a part of ``entry``."""
    if not journal.reader.is_present(review.id) and all(edit.record.id != review.id for edit in entry.edits):
        if any(getattr(review, name) != value for name, value in fields.items()):
            entry.add(Review(id=review.id, partner=review.partner, quarter=review.quarter, **fields))
        return
    entry.change(review, **fields)


def leave_out(journal: Journal, review: Review, record: str, *, out: bool) -> Committed | None:
    """A row of the review is left out of the pages, or stands on them again."""
    others = tuple(one for one in review.left_out if one != record)
    return prepare(journal, review, left_out=(*others, record) if out else others)


def points(journal: Journal, before: Sequence[ReviewPoint], lines: Sequence[str]) -> tuple[ReviewPoint, ...]:
    """Lines as points of a list; one that was there before keeps its id."""
    known = {point.text: point for point in reversed(before)}
    made: list[ReviewPoint] = []
    for line in (text for text in (" ".join(one.split()) for one in lines) if text):
        position = key_between(made[-1].position if made else None, None)
        same = known.pop(line, None)
        made.append(ReviewPoint(same.id if same else journal.new_id(), position, line))
    unmoved = [point.text for point in before] == [point.text for point in made]
    return tuple(before) if unmoved else tuple(made)
