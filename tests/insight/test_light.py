"""What runs before the first paint stays light."""

import subprocess
import sys

import pytest

HEAVY = ("babel", "typst", "sqlalchemy", "PySide6", "icalendar")


@pytest.mark.parametrize(
    "name",
    [
        "today",
        "brief",
        "cadence",
        "ledger",
        "timeline",
        "recap",
        "shareable_brief",
        "disclosure",
        "brief_text",
        "response_time",
    ],
)
def test_nothing_heavy_comes_with_it(name: str) -> None:
    code = f"import sys, fieldbook.insight.{name}; print([one for one in {HEAVY!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
