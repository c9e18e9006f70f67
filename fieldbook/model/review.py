"""A quarterly review: its prepared content, and a record of the printed copies."""

from datetime import date
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.ids import natural_id
from fieldbook.model.record import Positioned, Record, elements, ordered, scalar, text


@frozen(frozen=True, slots=True)
class ReviewPoint(Positioned):
    """One item of the agenda or of the decisions."""

    text: str = ""


@frozen(frozen=True, slots=True)
class PrintedCopy:
    """A printed copy: the day, the edition, and the id of the record in each numbered row."""

    id: str
    on: date
    edition: str
    rows: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The key of its register."""
        return self.id


@frozen(frozen=True, slots=True, kw_only=True)
class Review(Record):
    """The quarterly review of one partner; ``quarter`` as ``2026Q4`` of our fiscal year. The summary is written by the
    user for the partner. ``left_out`` are the ids of records to leave out of the pages."""

    TYPE: ClassVar[str] = "review"

    partner: str = scalar("", refers="*")
    quarter: str = scalar("")
    summary: str = text()
    agenda: tuple[ReviewPoint, ...] = ordered(())
    decisions: tuple[ReviewPoint, ...] = ordered(())
    printed: tuple[PrintedCopy, ...] = elements(())
    left_out: tuple[str, ...] = elements((), refers="*")

    @property
    def title(self) -> str:
        return self.quarter


def review_id(partner: str, quarter: str) -> str:
    """The id of a review: one for each partner and quarter (``2026Q4``)."""
    return natural_id("review", partner, quarter)
