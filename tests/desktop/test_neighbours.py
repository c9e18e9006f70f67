"""Commands that write while the window does, all at once: each change is there, and each is said to be."""

import subprocess
import sys
from pathlib import Path

from fieldbook.journal.lookup import partners
from fieldbook.storage.integrity import check_integrity
from tests.desktop.hands import Hands

ROOT = Path(__file__).parents[2]


def test_a_window_and_two_commands_write_at_once(hands: Hands) -> None:
    hands.until(lambda: hands.shell._command_bridge.held)
    path = Path(hands.journal.path)
    before = {one.name for one in partners(hands.journal)}
    line = [sys.executable, "-m", "fieldbook", "--book", str(path), "partner", "new"]
    commands = [
        subprocess.Popen([*line, name], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for name in ("First", "Second")
    ]
    made: set[str] = set()
    while any(one.poll() is None for one in commands) or not made:
        hands.controller.actions._added([name := f"Third {len(made)}", "", ""])
        made.add(name)
        hands.settle()
    assert [(one.wait(), one.communicate()[1]) for one in commands] == [(0, ""), (0, "")]
    hands.settle()
    assert {one.name for one in partners(hands.journal)} == before | made | {"First", "Second"}
    assert check_integrity(path, None, path.parent).whole
