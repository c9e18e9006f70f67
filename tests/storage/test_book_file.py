"""Opening a book file: made, refused in one sentence, brought up to date or left as it was."""

import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from fieldbook.errors import UserError
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.storage import migrations
from fieldbook.storage.book_file import copy_book, migrate, open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.lock import BookLock
from fieldbook.storage.table_mapping import APPLICATION, SCHEMA
from tests.model.replicas import Replica, some_id
from tests.storage.expected import NOW, dumped, expected, new_book, set_version

SPECIMENS = Path(__file__).parents[1] / "specimens" / "books"
NOTE, PARTNER = some_id("note"), some_id("partner")

unix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of Unix")


def _filled(folder: Path) -> Path:
    """A closed book with a partner and a note."""
    one, book = Replica("a"), new_book(folder)
    one.make(PARTNER, "partner", name="Contoso")
    one.make(NOTE, "note", body="hello", **{f"partners/{PARTNER}": PARTNER})
    book.writer.append(one.own)
    book.close()
    return book.path


def _sentence(error: UserError, path: Path) -> None:
    assert path.name in str(error)
    assert "{" not in str(error)
    assert len(str(error.what).splitlines()) == 1


# --- made ---------------------------------------------------------------------------------------------------------


def test_a_book_is_made_on_first_use(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "my.book"
    book = open_book(path, NOW)
    assert book.reader.meta("made") == NOW.isoformat()
    assert len(book.reader.meta("replica") or "") == len(book.reader.meta("book") or "") == 32
    assert book.reader.rows("PRAGMA application_id") == [(APPLICATION,)]
    assert book.reader.rows("PRAGMA user_version") == [(SCHEMA,)]
    book.close()
    assert [one.name for one in path.parent.iterdir()] == ["my.book"]


@unix
def test_a_book_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        path = _filled(tmp_path)
        copy_book(path, tmp_path / "copy.book")
    finally:
        os.umask(before)
    for one in (path, tmp_path / "copy.book"):
        assert stat.S_IMODE(one.stat().st_mode) == 0o600


def test_what_is_committed_is_on_the_disk(tmp_path: Path) -> None:
    """The pragmas that survive a power cut (measured, see the architecture)."""
    book = new_book(tmp_path)
    with book.writer._writing() as connection:
        said = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
    assert said == ["wal", 2]
    assert book.reader.rows("PRAGMA journal_mode") == [("wal",)]
    book.close()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    with pytest.raises(UserError, match="for writing"):
        book.reader.rows("DELETE FROM meta")
    book.close()


def test_an_empty_file_becomes_a_book(tmp_path: Path) -> None:
    path = tmp_path / "empty.book"
    path.touch()
    open_book(path, NOW).close()
    assert path.stat().st_size > 0


def test_two_readers_and_a_writer_see_the_same_book(tmp_path: Path) -> None:
    one, book = Replica("a"), new_book(tmp_path)
    other = book.another_reader()
    one.make(NOTE, "note", body="hello")
    book.writer.append(one.own)
    assert other.select(Note) == book.reader.select(Note) == [Note(id=NOTE, body="hello")]
    other.close()
    book.close()


# --- refused ------------------------------------------------------------------------------------------------------


def _text(path: Path) -> None:
    path.write_text("Dear diary,\n" * 200)


def _short(path: Path) -> None:
    path.write_text("x")


def _other(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")


def _newer(path: Path) -> None:
    shutil.move(_filled(path.parent), path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")


def _cut(path: Path) -> None:
    shutil.move(_filled(path.parent), path)
    path.write_bytes(path.read_bytes()[:100])


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_text, "not a Fieldbook book"),
        (_short, "not a Fieldbook book"),
        (_other, "another program"),
        (_newer, "newer version"),
        (_cut, "damaged"),
        (Path.mkdir, "folder"),
    ],
)
def test_what_is_no_book_of_ours_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    path = tmp_path / "odd.book"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(UserError, match=said) as caught:
        open_book(path, NOW)
    _sentence(caught.value, path)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_damaged_page_is_one_sentence(tmp_path: Path) -> None:
    path = _filled(tmp_path)
    whole = bytearray(path.read_bytes())
    whole[8192:] = b"\x5a" * (len(whole) - 8192)
    path.write_bytes(whole)
    with pytest.raises(UserError, match="damaged") as caught:
        open_book(path, NOW).reader.select(Note)
    _sentence(caught.value, path)


def test_a_folder_that_cannot_be_written_to_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    path = tmp_path / "file" / "my.book"
    with pytest.raises(UserError) as caught:
        open_book(path, NOW)
    _sentence(caught.value, path)


@unix
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder in which nobody may write")
def test_a_read_only_folder_is_one_sentence() -> None:
    path = Path("/proc/self/my.book")
    with pytest.raises(UserError, match="could not be created") as caught:
        open_book(path, NOW)
    _sentence(caught.value, path)


def test_a_full_disk_is_one_sentence_and_loses_nothing(tmp_path: Path) -> None:
    one, book = Replica("a"), new_book(tmp_path)
    one.make(NOTE, "note", body="hello")
    book.writer.append(one.own)
    before = dumped(book)
    with book.writer._writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserError, match="disk is full") as caught:
        book.writer.append([one.set(NOTE, "body", "x" * 200_000)])
    _sentence(caught.value, book.path)
    assert dumped(book) == before
    with book.writer._writing() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    book.writer.append(one.own)
    assert dumped(book) == expected(one.book)
    book.close()


def test_a_mistake_of_ours_is_not_blamed_on_the_disk(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    with pytest.raises(Exception, match="no such table") as caught, book.writer._writing() as connection:
        connection.exec_driver_sql("DELETE FROM nowhere")
    assert not isinstance(caught.value, UserError)
    book.close()


def test_one_process_writes_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "my.book"
    first, second = BookLock(path), BookLock(path)
    assert first.take()
    assert not second.take(0.05)
    first.give_back()
    assert second.take()
    second.give_back()
    second.give_back()


def test_a_copy_is_whole_and_never_overwrites(tmp_path: Path) -> None:
    path = _filled(tmp_path)
    copy_book(path, tmp_path / "copy.book")
    copied, first = open_book(tmp_path / "copy.book", NOW), open_book(path, NOW)
    assert dumped(copied) == dumped(first)
    copied.close()
    first.close()
    with pytest.raises(UserError, match="already exists"):
        copy_book(path, tmp_path / "copy.book")


# --- brought up to date -------------------------------------------------------------------------------------------


def _step(connection: Any) -> None:
    """A made-up step: a table more, and a meta row."""
    connection.execute("CREATE TABLE moods (id TEXT PRIMARY KEY, mood TEXT)")
    connection.execute("INSERT INTO meta (key, value) VALUES ('stepped', 'yes')")


def _version(path: Path) -> int:
    connection = connect(path, reading=True)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def test_an_older_book_is_backed_up_then_brought_up_to_date(tmp_path: Path) -> None:
    path = _filled(tmp_path)
    before = open_book(path, NOW)
    was, log = dumped(before), before.reader.rows("SELECT * FROM changes")
    before.close()
    backup = migrate(path, SCHEMA, NOW, wanted=SCHEMA + 1, steps={SCHEMA: _step})
    assert backup is not None
    assert backup.name == f"2026-03-02T09-00-00Z-before-format-{SCHEMA + 1}.book"
    assert _version(path) == SCHEMA + 1
    assert _version(backup) == SCHEMA
    connection = connect(path, reading=True)
    assert connection.execute("SELECT value FROM meta WHERE key = 'stepped'").fetchone() == ("yes",)
    assert connection.execute("SELECT * FROM changes").fetchall() == log
    connection.execute("PRAGMA query_only = 0")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.close()
    now, old = open_book(path, NOW), open_book(backup, NOW)
    assert dumped(now) == dumped(old) == was
    assert [hit.id for hit in now.reader.search("hello")] == [NOTE]
    now.close()
    old.close()


def test_a_projection_of_another_shape_is_made_anew(tmp_path: Path) -> None:
    path = _filled(tmp_path)
    before = open_book(path, NOW)
    was = dumped(before)
    before.close()

    def older(connection: Any) -> None:
        connection.execute("ALTER TABLE r_partner DROP COLUMN phone")
        connection.execute("DROP TABLE contested")
        connection.execute("DROP TABLE search")

    set_version(path, SCHEMA - 1)
    migrate(path, SCHEMA - 1, NOW, wanted=SCHEMA, steps={SCHEMA - 1: older})
    book = open_book(path, NOW)
    assert dumped(book) == was
    assert book.reader.select(Partner)[0].name == "Contoso"
    book.close()


def _fails(connection: Any) -> None:
    _step(connection)
    raise RuntimeError("half way")


def _breaks_the_log(connection: Any) -> None:
    """Fails only afterwards, when the projection is made anew."""
    connection.execute("UPDATE changes SET puts = '[[1,2]]'")


@pytest.mark.parametrize("step", [_fails, _breaks_the_log])
def test_a_failing_step_leaves_the_book_as_it_was(tmp_path: Path, step: Callable[[Any], None]) -> None:
    path = _filled(tmp_path)
    before = open_book(path, NOW)
    was = dumped(before)
    before.close()
    with pytest.raises((RuntimeError, ValueError)):
        migrate(path, SCHEMA, NOW, wanted=SCHEMA + 1, steps={SCHEMA: step})
    assert _version(path) == SCHEMA
    after = open_book(path, NOW)
    assert dumped(after) == was
    assert after.reader.meta("stepped") is None
    after.close()
    assert list(tmp_path.glob("backups/*/*-before-format-*"))


def test_a_missing_step_is_a_mistake_found_before_anything_is_touched(tmp_path: Path) -> None:
    path = _filled(tmp_path)
    with pytest.raises(KeyError):
        migrate(path, SCHEMA, NOW, wanted=SCHEMA + 1, steps={})
    assert not (tmp_path / "backups").exists()


# --- specimens ----------------------------------------------------------------------------------------------------


def test_there_is_a_specimen_and_a_step_for_every_format() -> None:
    """Whoever raises the format adds its specimen here and the step that leads to it."""
    assert {path.stem for path in SPECIMENS.glob("*.book")} == {f"format-{number}" for number in range(1, SCHEMA + 1)}
    assert sorted(migrations.STEPS) == list(range(1, SCHEMA))


@pytest.mark.parametrize("name", sorted(path.name for path in SPECIMENS.glob("*.book")))
def test_every_format_ever_shipped_opens(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    shutil.copy(SPECIMENS / name, path)
    book = open_book(path, NOW)
    was = (SPECIMENS / name).with_suffix(".dump").read_text("utf-8").splitlines()
    assert dumped(book) == was
    book.writer.rebuild()
    assert dumped(book) == was
    assert book.writer.broken_links() == []
    assert book.reader.rows("PRAGMA integrity_check") == [("ok",)]
    assert [hit.type for hit in book.reader.search("lodz")] == ["partner"]
    book.close()


@pytest.mark.parametrize(
    "code",
    [
        "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r",
        "CREATE TRIGGER t AFTER INSERT ON changes BEGIN DELETE FROM meta; END",
    ],
)
def test_a_book_that_brings_code_of_its_own_is_refused(tmp_path: Path, code: str) -> None:
    path = _filled(tmp_path)
    with closing(connect(path)) as connection:
        connection.execute(code)
    with pytest.raises(UserError, match="is damaged or not a Fieldbook book"):
        open_book(path, NOW)


def test_a_file_of_a_later_engine_is_no_book(tmp_path: Path) -> None:
    path = _filled(tmp_path)
    data = bytearray(path.read_bytes())
    data[47] = 9  # the format of the schema (https://sqlite.org/fileformat.html, 1.3.9)
    path.write_bytes(data)
    with pytest.raises(UserError, match="is damaged or not a Fieldbook book"):
        open_book(path, NOW)


def test_a_change_that_no_table_can_hold_is_no_change(tmp_path: Path) -> None:
    strange = Replica("a")
    strange.make(some_id("note"), "note", body="hello")
    book = open_book(tmp_path / "my.book", NOW)
    with pytest.raises(ValueError, match="no table can hold"):
        book.writer.append([replace(strange.own[0], undoes=cast(Any, ["x"]))])
    assert not book.reader.rows("SELECT 1 FROM changes")
    book.close()
