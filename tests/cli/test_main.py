"""What somebody meets who types at the program for the first time: books, hints, names that are nearly right."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from fieldbook.cli.main import run_command_line
from tests.cli.conftest import Prompt

SPECIMENS = Path(__file__).parents[1] / "specimens"


def test_who_looks_at_a_book_that_is_not_there_is_told(prompt: Prompt) -> None:
    for argv in (("today",), ("partners",), ("export", "-o", "out"), ("visit", "agenda", "ffffffff")):
        ran = prompt(*argv, code=1)
        assert f"No book found at {prompt.book}." in ran.err
        assert not prompt.book.exists()


def test_who_writes_makes_a_book_and_is_told(prompt: Prompt) -> None:
    said = prompt("partner", "new", "Nordwind").err.splitlines()
    assert said[:2] == [f"Created book: {prompt.book}", "Its key is stored in the system keyring."]
    assert said[2].startswith("This recovery code is shown only once.")
    assert prompt("partner", "new", "Contoso").err == ""


def test_commands_that_begin_a_book_at_one_moment_write_into_one(prompt: Prompt) -> None:
    names = ["Nordwind", "Contoso", "Vltava"]
    command = [sys.executable, "-m", "fieldbook", "--book", str(prompt.book), "partner", "new"]
    begun = [subprocess.Popen([*command, name], stdout=subprocess.PIPE, stderr=subprocess.PIPE) for name in names]
    said = [one.communicate(timeout=120)[1].decode() for one in begun]
    assert [one.returncode for one in begun] == [0, 0, 0], said
    assert sum("recovery code is shown only once" in one for one in said) == 1
    listed = prompt("partners").out
    assert all(name in listed for name in names)


def test_what_is_refused_leaves_no_book_behind(prompt: Prompt) -> None:
    assert "No partner named “Nobody”." in prompt("partner", "set", "Nobody", "--cadence", "3", code=1).err
    assert not prompt.book.exists()


def test_no_folder_is_made_for_a_slip_of_the_pen(prompt: Prompt, tmp_path: Path) -> None:
    prompt.book = tmp_path / "documnets" / "my.book"
    assert "for the new book does not exist" in prompt("partner", "new", "Nordwind", code=1).err
    assert not prompt.book.parent.exists()


def test_a_first_import_can_be_tried(prompt: Prompt) -> None:
    ran = prompt("import", str(SPECIMENS / "csv" / "salesforce-account.csv"), "--dry-run")
    assert "Preview: 13 new partners" in ran.out
    assert not prompt.book.exists()


def test_the_hints_of_the_demo_can_be_typed(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDBOOK_STARTED_AS", "python3 packaging/dev.py run")
    lines = [line for line in prompt("demo").out.splitlines() if line.startswith("  ")]
    assert len(lines) == 3
    for line in lines:
        start, arguments = line.strip().split(" run ")
        assert start == "python3 packaging/dev.py"
        book, path, *command = shlex.split(arguments)
        assert (book, path) == ("--book", str(prompt.book))
        assert prompt(*command).out


def test_usage_goes_by_what_the_program_was_started_with(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDBOOK_STARTED_AS", "python3 packaging/dev.py run")
    assert "python3 packaging/dev.py run visit:" in prompt("visit", "pln", code=2).err


def test_today_and_book_may_stand_after_the_command(demo: Prompt, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run_command_line(
            ["visits", "--from", "today", "--to", "today", "--today", "2026-11-23", f"--book={demo.book}"], None
        )
        == 0
    )
    assert capsys.readouterr().out.count("2026-11-23 Mon") == 3


def test_a_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["--version"], None) == 0
    assert "0.1.0" in capsys.readouterr().out


def test_names_that_are_nearly_right(demo: Prompt) -> None:
    assert "Did you mean Nordwind GmbH?" in demo("brief", "Nordwnd", code=1).err
    assert "Did you mean" not in demo("brief", "Zzzzz", code=1).err


def test_files_get_the_ending_of_what_they_are(demo: Prompt, tmp_path: Path) -> None:
    assert (
        "This file cannot be saved as .docx. The book was not changed. Name the file brief.pdf."
        in demo("brief", "nordwind", "-o", "brief.docx", code=1).err
    )
    demo("brief", "nordwind", "-o", "brief")
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")


def test_the_help_of_a_capture_lists_the_marks(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["capture", "--help"], None) == 0
    said = capsys.readouterr().out
    assert "we:, wir:" in said
    assert "got:, bekommen:" in said


def test_the_help_of_planning_shows_the_choices(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["visit", "plan", "--help"], None) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "in person, call, video, event (default: in person)" in said
    assert "idea, asked, confirmed" in said


def test_the_help_of_a_reason_says_who_reads_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["break", "--help"], None) == 0
    assert "reason; shown to the partner on the review" in " ".join(capsys.readouterr().out.split())


def test_who_i_am_needs_no_book(prompt: Prompt) -> None:
    assert prompt("me", "--name", "Sam Doe", "--company", "Vendor Ltd").out == "Name: Sam Doe\nCompany: Vendor Ltd\n"
    assert not prompt.book.exists()
    assert prompt("me").out.startswith("Name: Sam Doe")
    prompt("partner", "new", "Nordwind")
    prompt("me", "--company", "Vendor Inc")
    assert "Vendor Inc" in prompt("history", prompt.ids("partners")[0]).out or "Vendor Inc" in prompt("me").out


def test_a_review_for_a_partner_waits_for_our_companys_name(prompt: Prompt, tmp_path: Path) -> None:
    prompt("partner", "new", "Nordwind")
    line = ("review", "Nordwind", "--quarter", "2026Q4", "-o", "r.pdf")
    refused = prompt(*line, code=1)
    assert refused.out == ""
    assert "Your company name is missing" in refused.err
    assert not (tmp_path / "r.pdf").exists()
    assert "Printed" not in prompt("history", "Nordwind").out
    hint = refused.err.strip().rpartition("Type: ")[2]
    started, book, path, *command = shlex.split(hint.replace("NAME", "'Halvard Systems'"))
    assert (started, book, path) == ("fieldbook", "--book", str(prompt.book))
    prompt(*line, "--edition", "internal")
    assert "Halvard Systems" in prompt(*command).out
    prompt(*line)
    heading = PdfReader(tmp_path / "r.pdf").pages[0].extract_text()
    assert "Nordwind · Halvard Systems" in " ".join(heading.split())
