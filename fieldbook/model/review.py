"""A review: what we prepare for the quarterly page, and the copies that printing froze."""

from datetime import date
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.ids import natural_id
from fieldbook.model.record import Positioned, Record, elements, ordered, scalar, text


@frozen(frozen=True, slots=True)
class ReviewPoint(Positioned):
    """One line of the agenda or of what is to be decided today."""

    text: str = ""


@frozen(frozen=True, slots=True)
class PrintedCopy:
    """A frozen copy: when it was printed, in which edition, and which record stood in which numbered row."""

    id: str
    on: date
    edition: str
    rows: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Its register."""
        return self.id


@frozen(frozen=True, slots=True, kw_only=True)
class Review(Record):
    """The quarterly review of one partner; ``quarter`` as ``2026Q4`` of our fiscal year. The summary is ours, written
    by hand, for the partner to read. ``left_out`` are records that shall not stand on its pages."""

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
    """The id of a review: a partner has one a quarter (``2026Q4``)."""
    return natural_id("review", partner, quarter)
