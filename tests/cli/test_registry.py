"""The registry of commands: every entry leads to a command, which is imported when it is used, and what each needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from fieldbook.cli import commands
from fieldbook.cli.command import Command, Needs
from fieldbook.cli.command_line import parse
from fieldbook.cli.registry import COMMANDS, CommandEntry, find_command
from fieldbook.cli.runner import perform
from tests.cli.conftest import Prompt, opened


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_every_entry_loads_its_command(entry: CommandEntry) -> None:
    assert isinstance(entry.load(), Command)
    assert find_command(entry.name) is entry.load()


def test_every_module_of_a_command_is_in_the_registry_once() -> None:
    modules = {path.stem for path in Path(commands.__file__).parent.glob("*.py")} - {"__init__"}
    assert {entry.module for entry in COMMANDS} == modules
    assert len({entry.name for entry in COMMANDS}) == len(COMMANDS)
    assert len({(entry.module, entry.attribute) for entry in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize(
    ("argv", "imported"), [(("--help",), set()), (("todos", "--help"), {"todos"}), (("undo", "--help"), {"undo"})]
)
def test_only_the_command_that_is_typed_is_imported(argv: tuple[str, ...], imported: set[str]) -> None:
    code = (
        "import sys; from fieldbook.cli.main import run_command_line; run_command_line(sys.argv[1:], None);"
        "print(*(name.split('.')[-1] for name in sys.modules if name.startswith('fieldbook.cli.commands.')))"
    )
    done = subprocess.run([sys.executable, "-c", code, *argv], capture_output=True, text=True, check=True)
    assert set(done.stdout.splitlines()[-1].split()) == imported


@pytest.mark.parametrize(
    ("typed", "needs"),
    [
        ("today", Needs.READ_BOOK),
        ("demo", Needs.WRITE_DEMO_BOOK),
        ("import a.csv", Needs.WRITE_BOOK),
        ("import a.csv --dry-run", Needs.READ_BOOK_OR_EMPTY),
        ("import --map help", Needs.READ_BOOK_OR_EMPTY),
        ("recap x", Needs.READ_BOOK),
        ("recap x -o x.eml", Needs.WRITE_BOOK),
        ("visit agenda x", Needs.READ_BOOK),
        ("visit agenda x prices", Needs.WRITE_BOOK),
        ("visit agenda x --anew", Needs.WRITE_BOOK),
        ("visit confirm x", Needs.WRITE_BOOK),
        ("check", Needs.BOOK_FILE),
        ("check --salvage", Needs.BOOK_FILE),
        ("check --rebuild", Needs.WRITE_BOOK),
        ("key", Needs.BOOK_FILE),
        ("restore", Needs.BOOK_PATH),
        ("me --name Ann", Needs.SETTINGS),
        ("me --company Harbor", Needs.SETTINGS_AND_BOOK),
    ],
)
def test_what_a_command_needs_may_depend_on_its_arguments(typed: str, needs: Needs) -> None:
    args = parse(typed.split())
    assert args.command is not None
    assert find_command(args.command).needs_for(args) is needs


@pytest.mark.parametrize("typed", ["key", "backup", "restore", "check", "check --salvage"])
def test_a_window_refuses_commands_that_open_the_file_themselves(demo: Prompt, typed: str) -> None:
    journal = opened(demo.book)
    try:
        code, out, errors = perform(typed.split(), "", journal)
        assert (code, out) == (1, "")
        assert "my.book is open in a window." in errors
    finally:
        journal.close()


def test_in_a_window_a_name_alone_changes_the_settings_and_not_the_book(demo: Prompt) -> None:
    journal = opened(demo.book)
    try:
        before = len(journal.reader.rows("SELECT id FROM changes"))
        code, out, _ = perform(["me", "--name", "Ann"], "", journal)
        assert (code, out.splitlines()[0]) == (0, "Name: Ann")
        assert len(journal.reader.rows("SELECT id FROM changes")) == before
    finally:
        journal.close()
