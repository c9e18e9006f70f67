"""What goes wrong at a prompt: each with its sentence, its code, and nothing half done."""

from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.cli.command import Arguments
from fieldbook.cli.commands.today import COMMAND
from fieldbook.cli.context import CommandContext
from fieldbook.storage.lock import BookLock
from tests.cli.conftest import Prompt


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("visit", "plan", "--partner", "Nobody Inc", "--at", "2026-12-01"), "No partner named “Nobody Inc”."),
        (
            ("visit", "plan", "--partner", "nordwind", "--at", "2026-12-01", "--minutes", "-30"),
            "A visit of -30 minutes is not possible.",
        ),
        (("visit", "plan", "--partner", "nordwind", "--at", "2026-12-01", "--zone", "Mars/Base"), "Mars/Base"),
        (("visit", "hold", "ffffffff"), "No visit with the ID ffffffff."),
        (("keep", "ab"), "No commitment with the ID ab."),
        (("brief", "Fabrikam"), "No partner named “Fabrikam”."),
        (("commitments", "--partner", "Fabrikam"), "No partner named “Fabrikam”."),
        (("review", "nordwind", "--quarter", "2026Q5", "-o", "r.pdf"), "2026Q5 is not a valid quarter."),
        (("review", "nordwind", "--quarter", "2026Q4", "-o", "no/such/folder/r.pdf"), "could not be written"),
        (("calendar", "export", "--from", "2026-12-02", "--to", "2026-12-01", "-o", "x.ics"), "is after"),
        (("import", "missing.csv"), "missing.csv cannot be read"),
        (("import", "."), "is a folder, but not a Fieldbook export"),
        (("history", "ffffffff"), "No record with the ID ffffffff."),
        (("capture", "--partner", "nordwind"), "Nothing to save."),
        (("capture",), "The note has no partner."),
        (("redo",), "Nothing to redo."),
        (("import",), "No file was given"),
        (("demo",), "This book already contains records."),
    ],
)
def test_a_sentence_and_code_1(demo: Prompt, argv: tuple[str, ...], said: str) -> None:
    ran = demo(*argv, code=1)
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("nonsense",), "unknown command 'nonsense'"),
        (("partnrs",), "did you mean partners"),
        (("visit", "pln"), "did you mean plan"),
        (("visit", "plan", "--partner", "x"), "--at"),
        (("visit", "plan", "--partner", "x", "--at", "sometime"), "'sometime' is not a valid time"),
        (("visit", "plan", "--partner", "x", "--at", "2026-11-31 9:00"), "November has no 31st"),
        (
            ("visit", "plan", "--partner", "x", "--at", "2026-12-01T09:00+01:00"),
            "enter the local time without a UTC offset",
        ),
        (("move", "1234"), "--to"),
        (("keep", "1234", "--on", "2026-02-30"), "February has no 30th"),
        (("keep", "1234", "--on", "2026-13-01"), "13 is not a valid month"),
        (("commitments", "--state", "sulking"), "is not one of"),
        (("review", "x", "--quarter", "2026Q4"), "-o"),
    ],
)
def test_usage_is_code_2(prompt: Prompt, argv: tuple[str, ...], said: str) -> None:
    ran = prompt(*argv, code=2)
    assert said in ran.err
    assert not prompt.book.exists()


def test_facts_are_not_ahead(demo: Prompt) -> None:
    late = demo.ids("commitments", "--state", "late")[0]
    assert "This day is in the future" in demo("keep", late, "--on", "2027-01-01", code=1).err


def test_only_they_release_us(demo: Prompt) -> None:
    ours = next(
        one for one in demo("commitments", "--state", "late", "--json").records if one["by_side_name"][0] == "H"
    )
    assert "Only the side that a commitment was made to can release it." in demo("release", ours["id"], code=1).err


def test_text_that_is_no_utf8(demo: Prompt) -> None:
    ran = demo("capture", "--partner", "nordwind", stdin=b"Gr\xfc\xdfe", code=1)
    assert "not valid UTF-8 (byte 2)" in ran.err


def test_a_text_too_long(demo: Prompt) -> None:
    assert (
        "a note can have at most 1000000" in demo("capture", "--partner", "nordwind", stdin="a" * 1_000_001, code=1).err
    )


def test_control_signs_do_not_reach_the_terminal(demo: Prompt) -> None:
    demo("capture", "--partner", "nordwind", stdin="we: send \x1b[31mred\x07 paint by Friday")
    assert "\x1b" not in demo("commitments").out


@pytest.mark.parametrize("content", [b"not a book at all " * 40, b"SQLite format 3\0" + b"\0" * 5000])
def test_a_file_that_is_no_book(prompt: Prompt, content: bytes) -> None:
    prompt.book.write_bytes(content)
    for argv in (("today",), ("undo",)):
        ran = prompt(*argv, code=1)
        assert "my.book" in ran.err
        assert "Traceback" not in ran.err
    assert prompt.book.read_bytes() == content


def test_a_book_that_is_a_folder(prompt: Prompt) -> None:
    prompt.book.mkdir()
    assert "is a folder" in prompt("today", code=1).err


def test_a_book_that_somebody_writes(demo: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldbook.cli.runner._LOCK_TIMEOUT_S", 0.1)
    lock = BookLock(demo.book)
    assert lock.take()
    try:
        assert "my.book is open in another program." in demo("undo", code=1).err
        assert "Nordwind" in demo("today").out
    finally:
        lock.give_back()
    demo("undo")


def test_a_bug_goes_to_the_log(demo: Prompt, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(context: CommandContext, args: Arguments) -> int:
        raise RuntimeError(context.journal.path + " holds a Wolfs" + "burg")

    monkeypatch.setattr("fieldbook.cli.commands.today.COMMAND", replace(COMMAND, run=broken))
    ran = demo("today", code=1)
    assert "Internal error in Fieldbook (RuntimeError)" in ran.err
    log = next(tmp_path.rglob("fieldbook.log"))
    assert str(log) in ran.err
    assert "in broken" in log.read_text("utf-8")
    assert "Wolfsburg" not in log.read_text("utf-8") + ran.err


@pytest.mark.parametrize("argv", [("partner", "new", "Nordw\ud800ind"), ("search", "\udcff"), ("note", "x", "\udcff")])
def test_bytes_that_are_no_text_are_refused_in_words(prompt: Prompt, argv: tuple[str, ...]) -> None:
    ran = prompt(*argv, code=2)
    assert "Invalid text" in ran.err or "usage" in ran.err
    assert "Internal error" not in ran.err
