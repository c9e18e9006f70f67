"""Backups, restoring, checking and salvaging at a prompt."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbook.paths import user_paths
from fieldbook.settings import load
from fieldbook.storage.retention import Backup
from tests.cli.conftest import Prompt


def backups(tmp_path: Path) -> list[Path]:
    """Every backup of every book, oldest first."""
    return sorted(user_paths().backups.glob("*/*.book"), key=lambda path: path.name)


@pytest.fixture
def kept(prompt: Prompt) -> Prompt:
    """A book with two partners, of which the first backup has but one."""
    prompt("partner", "new", "Nordwind")
    prompt("partner", "new", "Contoso")
    return prompt


def test_the_first_command_that_writes_makes_a_backup_and_the_next_within_the_hour_none(
    kept: Prompt, tmp_path: Path
) -> None:
    (made,) = backups(tmp_path)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ.book", made.name)
    assert not list(tmp_path.glob("backups"))


def test_a_backup_when_one_wants_it(kept: Prompt, tmp_path: Path) -> None:
    (before,) = backups(tmp_path)
    assert "Backup created: " in kept("backup").out
    (made,) = backups(tmp_path)  # of an hour, the newest stays
    assert made.name > before.name
    assert "No changes since the backup of" in kept("backup").out
    listed = kept("backup", "--list").out
    assert listed.count(" MB") == 1
    assert "1 backup in" in listed
    assert "can be restored." in kept("backup", "--check").out
    assert "can be restored." in kept("backup", "--list").out


def test_one_that_is_damaged_is_told(kept: Prompt, tmp_path: Path) -> None:
    (made,) = backups(tmp_path)
    data = bytearray(made.read_bytes())
    data[len(data) // 2] ^= 255
    made.write_bytes(data)
    assert "is damaged" in kept("backup", "--check", code=1).out
    assert "is damaged" in kept("backup", "--list").out
    assert "damaged" in kept("restore", code=1).err
    assert not list(tmp_path.glob("my-of-*"))


def test_restoring_shows_first_what_would_be_missing(kept: Prompt, tmp_path: Path) -> None:
    shown = kept("restore", "--dry-run").out
    assert "1 partner; 1 change, latest on" in shown
    assert "Current book: 2 partners; 2 changes" in shown
    assert "The current book has 1 change not in the backup, newest first:" in shown
    assert "Added Contoso" in shown
    assert not list(tmp_path.glob("my-of-*"))
    restored = kept("restore").out
    (made,) = tmp_path.glob("my-of-*.book")
    assert str(made) in restored
    assert "Contoso" in kept("partners").out
    again = Prompt(made, kept.capsys, kept.monkeypatch)
    names = again("partners").out
    assert "Nordwind" in names
    assert "Contoso" not in names
    again("partner", "new", "Fabrikam")
    assert "already exists" in kept("restore", code=1).err
    assert "The book is OK." in again("check").out


def test_a_restored_book_can_be_the_one_that_opens(kept: Prompt, tmp_path: Path) -> None:
    kept("restore", "--to", str(tmp_path / "new.book"), "--use")
    assert load(user_paths().settings).book == str(tmp_path / "new.book")


def test_a_backup_is_chosen_by_its_moment_or_path(kept: Prompt, tmp_path: Path) -> None:
    (made,) = backups(tmp_path)
    moment = Backup(made, datetime.strptime(made.stem, "%Y-%m-%dT%H-%M-%SZ").replace(tzinfo=UTC)).made
    for written in (f"{moment:%Y-%m-%d %H:%M}", made.stem, str(made)):
        assert "1 partner" in kept("restore", written, "--dry-run").out
    assert "No backup named 1999." in kept("restore", "1999", code=1).err


def test_a_book_that_is_gone_or_cannot_be_read_is_restored_all_the_same(kept: Prompt, tmp_path: Path) -> None:
    (made,) = backups(tmp_path)
    kept.book.write_bytes(b"\0" * 8192)
    shown = kept("restore", "--to", str(tmp_path / "one.book")).out
    assert "cannot be compared with the current book" in shown or "cannot be opened" in shown
    kept.book.unlink()
    kept("restore", str(made), "--to", str(tmp_path / "two.book"))
    for one in ("one.book", "two.book"):
        assert "Nordwind" in Prompt(tmp_path / one, kept.capsys, kept.monkeypatch)("partners").out


def test_check_names_the_damage_and_the_ways_back(kept: Prompt, tmp_path: Path) -> None:
    assert "The book is OK." in kept("check").out
    data = bytearray(kept.book.read_bytes())
    data[len(data) - 4096 + 200] ^= 255
    kept.book.write_bytes(data)
    shown = kept("check", code=1).out
    assert "HMAC verification failed for page" in shown
    assert "restore " in shown
    assert "check --salvage" in shown
    told = kept("check", "--salvage").out
    assert "2 changes" in told
    salvaged = Prompt(tmp_path / "my-salvaged.book", kept.capsys, kept.monkeypatch)
    assert "Contoso" in salvaged("partners").out
    assert "already exists" in kept("check", "--salvage", code=1).err


def test_a_big_import_is_preceded_by_a_backup(kept: Prompt, tmp_path: Path) -> None:
    rows = "\n".join(f"Partner {number},Town {number}" for number in range(120))
    (tmp_path / "many.csv").write_text(f"Name,Town\n{rows}\n", "utf-8")
    kept("import", "many.csv", "--as", "partners")
    assert [path.stem.endswith("-before-import") for path in backups(tmp_path)] == [True]


def test_a_folder_of_backups_that_cannot_be_written_fails_no_command(prompt: Prompt) -> None:
    places = user_paths()
    places.books.mkdir(parents=True)
    places.backups.write_text("in the way")
    assert "The backup could not be created" in prompt("partner", "new", "Nordwind").err
    assert "Nordwind" in prompt("partners").out


def test_a_book_in_a_synced_folder_is_told_when_it_is_made_and_when_it_is_checked(
    prompt: Prompt, tmp_path: Path
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    book = ("--book", str(folder / "my.book"))
    assert "my.book is in a Dropbox folder" in prompt(*book, "partner", "new", "Nordwind").err
    assert "my.book is in a Dropbox folder" in prompt(*book, "check").out
