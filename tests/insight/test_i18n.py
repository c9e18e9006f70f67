"""Numbers of days in words."""

import pytest

from fieldbook.insight.brief_text import rhythm_sentence
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.i18n import days_late, waiting
from fieldbook.insight.ledger import TrackRecord
from tests.insight.books import TODAY, day


@pytest.mark.parametrize(("days", "said"), [(1, "1 day late"), (2, "2 days late")])
def test_days_late(days: int, said: str) -> None:
    assert str(days_late(days)) == said


@pytest.mark.parametrize(("days", "said"), [(0, "prices (since today)"), (1, "prices (1 day)"), (9, "prices (9 days)")])
def test_how_long_they_wait(days: int, said: str) -> None:
    assert str(waiting("prices", days)) == said


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        ("2026-11-23", "last visit today"),
        ("2026-11-22", "last visit 1 day ago"),
        ("2026-11-20", "last visit 3 days ago"),
    ],
)
def test_when_we_showed_up(seen: str, said: str) -> None:
    assert str(rhythm_sentence(CadenceStatus("id", "A", "", None, TODAY, day(seen)))) == said
    promised = f"{said}, promised every 30 days"
    assert str(rhythm_sentence(CadenceStatus("id", "A", "", 30, TODAY, day(seen)))) == promised
    lent = CadenceStatus("id", "A", "", 30, TODAY, day(seen), by_level="Gold")
    assert str(rhythm_sentence(lent)) == f"{said}, due every 30 days (level Gold)"


def test_one_commitment_is_one() -> None:
    assert str(TrackRecord(TODAY, TODAY, kept=("a",)).arithmetic()[-1].text).startswith("1 commitment from")
    assert str(TrackRecord(TODAY, TODAY, kept=("a", "b")).arithmetic()[-1].text).startswith("2 commitments from")
