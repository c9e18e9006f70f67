"""Nothing of an encrypted book stands in the clear, in no file and at no moment: words are planted in every field and
looked for on the disk and in what the process has open, while commands work and after."""

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.bootstrap import start
from fieldbook.cli.command import Arguments
from fieldbook.cli.commands.today import COMMAND
from fieldbook.cli.context import CommandContext
from fieldbook.journal.drafts import Draft, save
from fieldbook.search_key import search_key
from tests.cli.conftest import Prompt, opened
from tests.insight.planting import make_secret_book

SPECIMENS = Path(__file__).parents[1] / "specimens" / "books"

#: Of this test alone; the index of a plain book holds a word in parts, so its end is looked for, too.
WORDS = ("Quixwobblefen", "Zbyszgorzałka", "Wolframtuchmacher", "Ypsilonkapselheim")
_END = 7

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks into /proc")


class Watch:
    """Looks for words in all files under some folders and in all that this process has opened since it began, but for
    what lies in ``own``: files that a person brings in stand there in the clear, and are open while they are read."""

    def __init__(self, folders: list[Path], words: list[str], own: Path | None = None) -> None:
        self._folders = folders
        self._own = f"{own}/" if own is not None else "/dev/"
        self._known = _open_now()
        self._signs = sorted({sign for word in words for sign in _forms(word)})
        self.found: set[tuple[str, str]] = set()
        self.looked = 0

    def look(self) -> set[tuple[str, str]]:
        """Looks once; gives where which word stands in the clear, all that was found so far."""
        for folder in self._folders:
            for inside, _, names in os.walk(folder):  # goes on where a folder is gone
                for name in names:
                    with suppress(OSError):
                        self._search(f"{inside}/{name}", Path(inside, name).read_bytes())
        for one, where in _open_now() - self._known:
            with suppress(OSError):
                if where.startswith("/") and not where.startswith(("/dev/", "/proc/", self._own)):
                    self._search(where, one.read_bytes())
        return self.found

    def _search(self, where: str, data: bytes) -> None:
        self.looked += 1
        low = data.lower()
        for sign in self._signs:
            if sign in low:
                self.found.add((where, sign.decode("utf-8", "replace")))

    @contextmanager
    def all_the_time(self) -> Iterator[None]:
        """Looks again and again while something goes on, and once after."""
        over = threading.Event()

        died: list[Exception] = []

        def watch() -> None:
            try:
                while not over.wait(0.005):
                    self.look()
            except Exception as error:  # told where the test waits
                died.append(error)

        watching = threading.Thread(target=watch, daemon=True)
        watching.start()
        try:
            yield
        finally:
            over.set()
            watching.join()
            self.look()
        assert died == []


def _open_now() -> set[tuple[Path, str]]:
    """What this process has open: where to read it, and its name, which says when it is gone from its folder."""
    found = set()
    for one in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.add((one, str(one.readlink())))
    return found


def _forms(word: str) -> Iterator[bytes]:
    """A word as it may stand in a file: in UTF-8 and UTF-16, as a token of the index and as the end of one."""
    for form in {word, word.lower(), search_key(word), search_key(word)[-_END:] if word in WORDS else word}:
        yield form.encode().lower()
        yield form.encode("utf-16-le").lower()
        yield form.encode("utf-16-be").lower()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All that the program may write to: data, settings, logs, temporary files."""
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    temporary = tmp_path / "home" / "tmp"
    temporary.mkdir(parents=True)
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    return tmp_path / "home"


def _work(prompt: Prompt, elsewhere: Path) -> None:
    """A day's work, with the words in all of it."""
    first, second, third, fourth = WORDS
    table = elsewhere / "partners.csv"
    table.write_text(f"Company,City,Phone\n{first} Ltd,{second},+49 40 123\nContoso,Kiel,\n", "utf-8")
    prompt("import", str(table), "--dry-run")
    prompt("import", str(table))
    prompt("person", "new", third, "--partner", first, "--role", fourth)
    prompt("visit", "plan", "--partner", first, "--at", "2026-11-23 09:00", "--purpose", second, "--agenda", third)
    visit = prompt.ids("visits")[0]
    text = f"{fourth} was in a good mood.\nwe: send the {second} by Friday\nask: {third} registration\npraise: {first}!"
    prompt("capture", "--visit", visit, stdin=text)
    prompt("todo", "new", f"call {fourth}")
    for word in WORDS:
        assert prompt("search", word).out
    prompt("today")
    prompt("recap", first)
    prompt("visit", "hold", visit)
    prompt("undo")
    prompt("redo")
    prompt("check")
    prompt("check", "--rebuild")
    journal = opened(prompt.book)
    save(journal, Draft("capture", f"{second} half a sentence about {third}"))
    journal.close()


def _elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def test_a_days_work_leaves_no_word_on_the_disk(prompt: Prompt, home: Path, tmp_path: Path) -> None:
    elsewhere = _elsewhere(tmp_path)
    prompt.book = home / "my.book"
    table = elsewhere / "tried.csv"
    table.write_text(f"Company\n{WORDS[0]}\n" * 400, "utf-8")
    watch = Watch([home], list(WORDS), own=elsewhere)
    with watch.all_the_time():
        prompt("import", str(table), "--dry-run")  # on a book that is not there: one is made to try it on
        _work(prompt, elsewhere)
    assert watch.found == set()
    assert watch.looked > 100


def test_the_search_finds_what_a_plain_book_shows(prompt: Prompt, home: Path, tmp_path: Path) -> None:
    """That the test above would fail: the same work on a plain book is found, in its tables and in its index."""
    prompt.book = home / "plain.book"
    start().open(prompt.book, plain=True).close()
    journal = start().open(prompt.book)
    watch = Watch([home], list(WORDS))
    prompt("partner", "new", WORDS[0])
    found = {sign for where, sign in watch.look() if where.startswith(str(prompt.book))}
    assert found >= {WORDS[0].lower(), WORDS[0].lower()[-_END:]}
    journal.close()
    unlinked = (home / "gone").open("wb+")
    unlinked.write(WORDS[1].encode("utf-16-le"))
    unlinked.flush()
    (home / "gone").unlink()
    assert any("(deleted)" in where for where, _ in watch.look())
    unlinked.close()


def test_every_field_of_every_record_is_sealed(prompt: Prompt, home: Path, tmp_path: Path) -> None:
    book = make_secret_book(_elsewhere(tmp_path))
    path = Path(book.journal.path)
    book.journal.close()
    prompt.book = home / "my.book"
    path.replace(prompt.book)
    words = [*book.planted.secrets, *WORDS]
    assert len(words) > 50
    assert len({sign for _, sign in Watch([home], words).look()}) > len(words) // 2
    prompt("key", "encrypt")
    watch = Watch([home], words)
    with watch.all_the_time():
        prompt("check")
        for word in list(book.planted.secrets)[::10]:
            prompt("search", word)
        prompt("key", "new")
        prompt("undo")
        prompt("check", "--rebuild")
    assert watch.found == set()


@pytest.mark.parametrize("name", ["format-1.book", "format-2.book"])
def test_a_book_of_an_older_format_stays_sealed_on_its_way_up(
    prompt: Prompt, home: Path, tmp_path: Path, name: str
) -> None:
    prompt.book = home / "old.book"
    prompt.book.write_bytes((SPECIMENS / name).read_bytes())
    words = ["faster registration", "send the price list", "Łódź"]
    assert {sign for _, sign in Watch([home], words).look()} >= {"faster registration", "send the price list"}
    application = start()
    application.safe(prompt.book).encrypt()
    watch = Watch([home], words)
    with watch.all_the_time():
        prompt("partners")
        prompt("check")
    assert watch.found == set()
    assert "faster registration" in prompt("asks").out


def test_a_log_holds_no_word(prompt: Prompt, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prompt.book = home / "my.book"
    prompt("partner", "new", WORDS[0])

    def broken(context: CommandContext, args: Arguments) -> int:
        raise RuntimeError(f"cannot show {context.journal.reader.rows('SELECT name FROM partner')}")

    watch = Watch([home], list(WORDS))
    monkeypatch.setattr("fieldbook.cli.commands.today.COMMAND", replace(COMMAND, run=broken))
    prompt("today", code=1)
    assert [path for path in home.rglob("fieldbook.log") if path.stat().st_size]
    assert watch.look() == set()


def test_no_key_and_no_passphrase_is_written_anywhere(prompt: Prompt, home: Path) -> None:
    """But in the keyring, which is not under the home of this test."""
    prompt.book = home / "my.book"
    prompt("partner", "new", "Nordwind")
    key = start().safe(prompt.book).key_from_keyring()
    for path in home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert key.raw not in data
            assert key.raw.hex().encode() not in data.lower()
