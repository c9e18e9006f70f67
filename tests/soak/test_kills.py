"""The plug is pulled under a load of everything: some kills here, five hundred in ``packaging/dev.py soak``."""

import re
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from fieldbook.storage.driver import connect
from tests.soak.killing import BrokenWordError, Killing, Told

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL and no fork on Windows")


@pytest.mark.parametrize("seed", [7, 8])
def test_what_was_acknowledged_survives_a_kill_at_any_moment(seed: int, tmp_path: Path) -> None:
    # In a process of its own: it forks, which one with threads should not.
    command = [sys.executable, "-m", "tests.soak", "--kills", "8", "--seed", str(seed), "--out", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    counted = re.search(r"changes acknowledged (\d+), of them found (\d+)", done.stdout)
    assert counted is not None
    assert counted[1] == counted[2]
    assert int(counted[1]) > 8


def test_it_says_so_when_something_is_lost(tmp_path: Path) -> None:
    """The one who looks is looked at: a change that was said to be safe and is not there, a draft that is not."""
    killing = Killing(tmp_path, seed=2)
    killing._new_book()
    told = Told()
    for line in ("ready", "begin capture", "saved 0123456789abcdef", "begin draft here 7", "draft here 7"):
        told.take(line)
    with pytest.raises(BrokenWordError, match="1 acknowledged changes are lost"):
        killing._look(told)
    told.saved.clear()
    killing._safe.clear()
    with pytest.raises(BrokenWordError, match="the draft at here"):
        killing._look(told)
    told.drafts.clear()
    killing._look(told)
    for line in ("begin capture", "typed"):
        told.take(line)
    with pytest.raises(BrokenWordError, match="a typed text is lost"):
        killing._look(told)
    told.take("nothing")
    killing._look(told)
    with closing(connect(killing._path, killing._key)) as connection:
        connection.execute("INSERT INTO touched VALUES ('x', 1)")
    with pytest.raises(BrokenWordError, match="check finds"):
        killing._look(told)
