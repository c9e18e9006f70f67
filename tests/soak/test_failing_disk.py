"""The disk is full, broken or not to be written to any more, from one of the writes of an operation on: it is said in
words, nothing is lost or half there, and the same operation works when the cause is gone."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak.disk import built, preloaded

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="a library of Linux is preloaded, to refuse a write"),
    pytest.mark.needs_tool("C compiler"),
]

#: The operations, and of how many writes one is tried; ``python -m tests.soak.failing`` tries every one.
SOME = {
    "capture": 17, "import": 19, "undo": 17, "draft": 5, "backup": 31, "restore": 12, "migrate": 151, "rekey": 331,
    "make": 34, "open": 1, "archive": 19, "file": 2, "settings": 2,
}  # fmt: skip


@pytest.mark.parametrize("why", ["ENOSPC", "EIO"])
def test_a_disk_that_fails_at_any_write_loses_nothing(why: str, tmp_path: Path, kept: Path) -> None:
    assert kept.parent == tmp_path
    (tmp_path / "books").mkdir()
    env = preloaded(built(tmp_path), tmp_path / "books")
    asked = [f"{name}:{every}" for name, every in SOME.items()]
    command = [sys.executable, "-m", "tests.soak.failing", str(tmp_path / "books"), why, *asked]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    refused = {line.split()[0]: int(line.split()[4]) for line in done.stdout.splitlines() if line}
    assert all(refused[name] for name in SOME if name != "open"), done.stdout
