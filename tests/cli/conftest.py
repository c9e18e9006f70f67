"""A command line that runs in this process, on books under ``tmp_path`` and places of its own."""

import io
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fieldbook.bootstrap import start
from fieldbook.cli.main import run_command_line
from fieldbook.journal.journal import Journal
from tests.keyrings import CHEAP

#: A Monday, so that the week of the scenario lies open.
TODAY = "2026-11-23"


@dataclass
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """The array that ``--json`` printed."""
        found = json.loads(self.out)
        assert isinstance(found, list)
        return found


@dataclass
class Prompt:
    """Types commands at a book."""

    book: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    today: str = TODAY
    typed: list[tuple[str, ...]] = field(default_factory=list)

    def __call__(self, *argv: str, stdin: str | bytes = "", code: int = 0) -> Ran:
        """Runs a command; its exit code has to be the one that is expected."""
        data = stdin.encode() if isinstance(stdin, str) else stdin
        self.monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        self.typed.append(argv)
        got = run_command_line(["--book", str(self.book), "--today", self.today, *argv], None, CHEAP)
        out, err = self.capsys.readouterr()
        assert got == code, f"{argv}: {got}\n{out}\n{err}"
        return Ran(got, out, err)

    def ids(self, *argv: str) -> list[str]:
        """The ids of a list."""
        return [record["id"] for record in self(*argv, "--json").records]


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.chdir(tmp_path)
    # The address of a local socket may have 107 signs; pytest's own folders are longer.
    with tempfile.TemporaryDirectory(prefix="fb") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield


@pytest.fixture
def prompt(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Prompt:
    """A prompt at a book that is not there yet."""
    return Prompt(tmp_path / "my.book", capsys, monkeypatch)


def opened(book: Path) -> Journal:
    """An encrypted book, opened in the test's own process."""
    application = start()
    return application.open(book, application.safe(book).key_from_keyring())


@pytest.fixture
def demo(prompt: Prompt) -> Prompt:
    """A prompt at a book that is encrypted as one's own is, and holds a demo."""
    start().open(prompt.book).close()
    prompt("demo")
    return prompt
