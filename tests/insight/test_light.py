"""What runs before the first paint stays light."""

import subprocess
import sys

import pytest

HEAVY = ("babel", "typst", "sqlalchemy", "PySide6", "icalendar")


@pytest.mark.parametrize(
    "name", ["today", "brief", "rhythm", "ledger", "timeline", "recap", "carry", "leaving", "brief_text", "response"]
)
def test_nothing_heavy_comes_with_it(name: str) -> None:
    code = f"import sys, fieldbook.insight.{name}; print([one for one in {HEAVY!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
