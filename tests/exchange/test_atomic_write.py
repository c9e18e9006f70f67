"""Whatever goes wrong while a file is written: at its name stands the old one or the new one, and nothing beside it."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from fieldbook.cli.runner import perform
from fieldbook.errors import UserError
from fieldbook.exchange import archive, atomic_write
from fieldbook.exchange.archive import write_archive
from fieldbook.exchange.atomic_write import write_atomically
from fieldbook.exchange.demo import make_demo
from fieldbook.journal.journal import Journal

ROOT = Path(__file__).parents[2]

#: The only modules that write files, and why each may.
_MAY_WRITE = {
    "exchange/atomic_write.py": "all that is handed out",
    "exchange/archive.py": "into a folder that is moved to its place when it is whole",
    "exchange/markdown_pages.py": "the same",
    "journal/backup_policy.py": "when a backup was looked through: beside its place, then moved there",
    "settings.py": "beside its place, then moved there",
    "desktop/window_state.py": "the same",
    "storage/ipc.py": "the key of the meeting place, which dies with the window",
    "vault/": "keys and their cards, held by its own tests",
    "storage/": "the book and its copies, held by its own tests",
}

_WRITES = re.compile(
    r"\.write_(?:bytes|text)\(|\bopen\(\s*[\"'][wxa]|\.open\(\s*[\"'][wxa]|copyfile\(|shutil\.copy|QSaveFile|QFile\("
)

unix = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are Unix's")


@contextmanager
def full_disk(room: int = 100) -> Iterator[None]:
    """As if no file could grow beyond some bytes: the system itself refuses."""
    import resource  # noqa: PLC0415  not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full while a file is written out, and at no other time."""
    put, write = atomic_write._put, archive._write

    def putting(*given: Any) -> None:
        with full_disk():
            put(*given)

    def writing(*given: Any) -> Any:
        with full_disk():
            return write(*given)

    monkeypatch.setattr(atomic_write, "_put", putting)
    monkeypatch.setattr(archive, "_write", writing)


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    for content in (b"one", b"", b"three" * 100_000):
        write_atomically(tmp_path / "a.pdf", content)
        assert (tmp_path / "a.pdf").read_bytes() == content
    assert _names(tmp_path) == ["a.pdf"]
    write_atomically(tmp_path / ("x" * 240), b"long")
    with pytest.raises(OSError, match="directory"):
        write_atomically(tmp_path / "no" / "folder.pdf", b"x")


@unix
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, full: None) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    with pytest.raises(OSError, match="too large"):
        write_atomically(tmp_path / "a.pdf", b"new" * 1000)
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert _names(tmp_path) == ["a.pdf"]


@unix
@pytest.mark.parametrize(
    "argv",
    [
        ("calendar", "export", "-o", "a.ics"),
        ("today", "-o", "a.pdf"),
        ("recap", "Nordwind", "-o", "a.eml"),
        ("review", "Nordwind", "--quarter", "2026Q4", "-o", "a.pdf"),
    ],
    ids=lambda argv: argv[0],
)
def test_no_command_leaves_half_a_file(
    journal: Journal, tmp_path: Path, full: None, monkeypatch: pytest.MonkeyPatch, argv: tuple[str, ...]
) -> None:
    for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    make_demo(journal)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / argv[-1]).write_bytes(b"old")
    before = journal.reader.rows("SELECT count(*) FROM changes")
    code, _, said = perform(["--cwd", str(tmp_path / "out"), "--today", "2026-11-23", *argv], "", journal)
    assert (code, said.count("\n")) == (1, 1)
    assert said.startswith(f"{argv[-1]} could not be written: File too large.")
    assert (tmp_path / "out" / argv[-1]).read_bytes() == b"old"
    assert _names(tmp_path / "out") == [argv[-1]]
    assert journal.reader.rows("SELECT count(*) FROM changes") == before  # nothing counts as printed or sent


@unix
def test_no_half_archive_is_left(journal: Journal, tmp_path: Path, full: None) -> None:
    make_demo(journal)
    (tmp_path / "here").mkdir()
    with pytest.raises(UserError, match="The export could not be written: File too large"):
        write_archive(journal, tmp_path / "here" / "out")
    assert _names(tmp_path / "here") == []


@unix
def test_one_that_is_killed_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    size = 3_000_000
    path.write_bytes(b"A" * size)
    code = (
        "import sys; from pathlib import Path; from fieldbook.exchange.atomic_write import write_atomically\n"
        "print('begun', flush=True)\n"
        f"while True:\n    for one in (b'B', b'A'): write_atomically(Path({str(path)!r}), one * {size})"
    )
    for turn in range(12):
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=env)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.003 * turn)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        found = path.read_bytes()
        assert len(found) == size
        assert len(set(found)) == 1
    # What a killed process leaves has a name that says so, and nobody takes it for the file.
    assert all(re.fullmatch(r"\.a\.pdf\.[0-9a-f]{8}\.new", one) for one in _names(tmp_path) if one != "a.pdf")


def test_files_are_written_in_known_places_only() -> None:
    wrong = []
    for path in sorted((ROOT / "fieldbook").rglob("*.py")):
        name = path.relative_to(ROOT / "fieldbook").as_posix()
        if not any(name.startswith(one) for one in _MAY_WRITE):
            lines = path.read_text("utf-8").splitlines()
            wrong += [f"{name}:{number}" for number, line in enumerate(lines, 1) if _WRITES.search(line)]
    assert not wrong, "write it with write_whole, or say here why not"
