"""What a newer version wrote is kept, passed on, and shown once this version knows it; and the way up can be watched,
stopped, and cut short at any moment."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import ClassVar, cast

import pytest

from fieldbook.errors import UserError
from fieldbook.model import registry as registry
from fieldbook.model.frozen import frozen
from fieldbook.model.partner import Partner
from fieldbook.model.record import Record, scalar, specs, text
from fieldbook.storage import table_mapping
from fieldbook.storage.book_file import (
    BACKED_UP,
    UP_TO_DATE,
    BackupPlace,
    OlderBookError,
    bring_up_to_date,
    migrate,
    open_book,
)
from fieldbook.storage.driver import connect
from fieldbook.storage.dump import dump
from fieldbook.storage.errors import DamagedBookError
from fieldbook.storage.reader import Reader
from fieldbook.storage.table_mapping import SCHEMA
from fieldbook.vault.key import BookKey
from tests.model.replicas import Replica, some_id
from tests.storage.expected import NOW, dumped, expected, new_book, reference, set_version

PARTNER, GADGET = some_id("partner"), some_id("gadget")


@frozen(frozen=True, slots=True, kw_only=True)
class Gadget(Record):
    """A record type of tomorrow."""

    TYPE: ClassVar[str] = "gadget"

    name: str = scalar("")
    about: str = text()
    owner: str = scalar("", refers="*")

    @property
    def title(self) -> str:
        return self.name


@frozen(frozen=True, slots=True, kw_only=True)
class TomorrowsPartner(Partner):
    """The partner of tomorrow: one field more."""

    mood: str = text()


def _forget_shapes() -> None:
    for one in vars(table_mapping).values():
        if hasattr(one, "cache_clear"):
            one.cache_clear()


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Lets a test become the version of tomorrow."""
    yield monkeypatch
    monkeypatch.undo()
    _forget_shapes()


def _become_tomorrow(patch: pytest.MonkeyPatch) -> None:
    kinds = tuple(TomorrowsPartner if kind is Partner else kind for kind in registry.RECORD_TYPES)
    for module in (registry, table_mapping):
        patch.setattr(module, "RECORD_TYPES", (*kinds, Gadget), raising=module is registry)
    known = cast(dict[str, type[Record]], registry.TYPES)
    patch.setitem(known, "gadget", Gadget)
    patch.setitem(known, "partner", TomorrowsPartner)
    _forget_shapes()


def _newer() -> Replica:
    one, other = Replica("a"), Replica("b")
    one.make(PARTNER, "partner", name="Contoso", mood="calm and quiet")
    other.receive(one.own)
    one.make(GADGET, "gadget", name="lamp", about="red", owner=PARTNER)
    one.set(PARTNER, "mood", "very calm and quiet")
    other.set(PARTNER, "mood", "calm and loud")
    one.receive(other.own)
    return one


def test_a_newer_type_and_field_are_kept_passed_on_and_shown_after_the_upgrade(
    tmp_path: Path, tomorrow: pytest.MonkeyPatch
) -> None:
    changes = list(_newer().book.applied.values())
    book = new_book(tmp_path)
    book.writer.append(changes)
    assert dumped(book) == expected(reference(changes))
    partner = book.reader.get(PARTNER)
    assert isinstance(partner, Partner)
    assert partner.name == "Contoso"
    assert book.reader.get(GADGET) is None
    assert book.reader.type_of(GADGET) == "gadget"
    assert not book.reader.is_present(GADGET)
    passed_on = [change for _, change, _ in book.reader.log.all()]
    assert passed_on == changes
    book.close()

    _become_tomorrow(tomorrow)
    assert "mood" in specs(TomorrowsPartner)
    migrate(book.path, table_mapping.SCHEMA, NOW, wanted=table_mapping.SCHEMA, steps={})
    upgraded = open_book(book.path, NOW)
    assert dumped(upgraded) == expected(reference(changes))
    assert upgraded.reader.select(TomorrowsPartner)[0].mood == "very calm and loud"
    assert upgraded.reader.select(Gadget) == [Gadget(id=GADGET, name="lamp", about="red", owner=PARTNER)]
    assert [one.id for one in upgraded.reader.linked(Gadget, PARTNER)] == [GADGET]
    assert [hit.id for hit in upgraded.reader.search("lamp")] == [GADGET]
    upgraded.close()


def test_an_edit_by_this_version_leaves_what_it_does_not_know_alone(tmp_path: Path) -> None:
    one = _newer()
    book = new_book(tmp_path)
    book.writer.append(one.book.applied.values())
    before = book.reader.heads(PARTNER)["mood"]
    one.set(PARTNER, "name", "Contoso Ltd")
    book.writer.append(one.own)
    assert book.reader.heads(PARTNER)["mood"] == before
    book.close()


def test_a_newer_record_that_refers_to_a_deleted_one_brings_it_back_after_the_upgrade(
    tmp_path: Path, tomorrow: pytest.MonkeyPatch
) -> None:
    """This version cannot see the reference; the next one does, and says so."""
    one = Replica("a")
    one.make(PARTNER, "partner", name="Contoso")
    one.make(GADGET, "gadget", name="lamp", owner=PARTNER)
    one.delete(PARTNER)
    book = new_book(tmp_path)
    book.writer.append(one.own)
    assert not book.reader.is_present(PARTNER)
    book.close()
    _become_tomorrow(tomorrow)
    migrate(book.path, table_mapping.SCHEMA, NOW, wanted=table_mapping.SCHEMA, steps={})
    upgraded = open_book(book.path, NOW)
    assert upgraded.reader.is_present(PARTNER)
    assert dumped(upgraded) == expected(reference(one.own))
    upgraded.close()


# --- the way up -----------------------------------------------------------------------------------------------------


@pytest.fixture(params=[None, BookKey.fresh()], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> BookKey | None:
    """The key of the book."""
    return cast(BookKey | None, request.param)


@pytest.fixture
def old(tmp_path: Path, key: BookKey | None) -> Path:
    """A closed book of the format before this one, with a thousand changes."""
    one, path = Replica("a"), tmp_path / "old.book"
    one.make(PARTNER, "partner", name="Contoso")
    for number in range(999):
        one.set(PARTNER, "name", f"Contoso {number}")
    book = open_book(path, NOW, key)
    book.writer.append(one.own)
    book.close()
    set_version(path, SCHEMA - 1, key)
    return path


def _version(path: Path, key: BookKey | None) -> int:
    with closing(connect(path, key, reading=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _told(path: Path, key: BookKey | None) -> list[str]:
    """All that its tables say, of whichever format it is."""
    with closing(connect(path, key, reading=True)) as connection:
        log = connection.execute("SELECT * FROM changes ORDER BY seq").fetchall()
        tables = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        return [*dump(Reader(connection)), *map(repr, log), *map(repr, tables)]


def test_who_is_in_a_hurry_is_told_and_nothing_is_touched(old: Path, key: BookKey | None, tmp_path: Path) -> None:
    was = old.read_bytes()
    with pytest.raises(OlderBookError, match="older version"):
        open_book(old, NOW, key, patient=False)
    assert old.read_bytes() == was
    assert not (tmp_path / "backups").exists()
    open_book(old, NOW, key).close()
    open_book(old, NOW, key, patient=False).close()


def test_the_way_up_is_told_the_backup_first(old: Path, key: BookKey | None, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, whole: int) -> None:
        if done > BACKED_UP:
            assert list(tmp_path.glob("backups/*/*-before-format-*.book")), "the backup is there before a table goes"
        told.append((done, whole))

    bring_up_to_date(old, NOW, key, progress=tell)
    assert told == sorted(told)
    assert {whole for _, whole in told} == {UP_TO_DATE}
    assert any(0 < done < BACKED_UP for done, _ in told) or (BACKED_UP, UP_TO_DATE) in told
    assert [done for done, _ in told if done > BACKED_UP] == [1200, 1400, 1600, 1800, 2000]
    assert _version(old, key) == SCHEMA
    told.clear()
    bring_up_to_date(old, NOW, key, progress=tell)
    assert told == [], "it is up to date"


@pytest.mark.parametrize("last", [0, 1, BACKED_UP, BACKED_UP + 1, 1600, UP_TO_DATE])
def test_stopped_on_the_way_it_is_as_it_was(old: Path, key: BookKey | None, last: int) -> None:
    far, was = [-1], _told(old, key)

    def tell(done: int, _whole: int) -> None:
        far[0] = done

    what = "The copy" if last == 0 else "The update of the book"  # the backup comes first
    with pytest.raises(UserError, match=f"{what} was cancelled"):
        bring_up_to_date(old, NOW, key, progress=tell, stop=lambda: far[0] >= last or last == 0)
    assert _version(old, key) == SCHEMA - 1
    assert _told(old, key) == was
    bring_up_to_date(old, NOW, key)
    assert _version(old, key) == SCHEMA


@pytest.mark.skipif(sys.platform == "win32", reason="a kill of POSIX")
@pytest.mark.parametrize("last", [1, BACKED_UP, 1200, UP_TO_DATE])
def test_killed_on_the_way_it_is_as_it_was(old: Path, key: BookKey | None, last: int) -> None:
    was = _told(old, key)
    command = [sys.executable, "-m", "tests.storage.climber", str(old), key.raw.hex() if key else "-", str(last)]
    ran = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, timeout=120)
    assert ran.returncode == -9, ran.stderr
    assert _version(old, key) == SCHEMA - 1
    assert _told(old, key) == was
    book = open_book(old, NOW, key)
    assert book.reader.rows("SELECT name FROM r_partner") == [("Contoso 998",)]
    assert book.reader.rows("PRAGMA integrity_check") == [("ok",)]
    book.close()


def test_two_who_bring_it_up_at_once_take_the_steps_once(old: Path, key: BookKey | None) -> None:
    """The second one waited for the first, and knows of the format that it found before."""
    taken: list[int] = []
    steps = {SCHEMA - 1: lambda _raw: taken.append(1)}
    migrate(old, SCHEMA - 1, NOW, key, steps=steps)
    migrate(old, SCHEMA - 1, NOW, key, steps=steps)
    assert taken == [1]


def test_an_old_book_whose_changes_are_damaged_is_said_to_be(old: Path, key: BookKey | None) -> None:
    with closing(connect(old, key)) as connection:
        connection.execute("UPDATE changes SET puts = '[[1,2]]' WHERE seq = 700")
    with pytest.raises(DamagedBookError):
        bring_up_to_date(old, NOW, key)
    assert _version(old, key) == SCHEMA - 1


def test_no_room_for_the_backup_is_said_and_nothing_is_begun(old: Path, key: BookKey | None, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder of backups should be")
    with pytest.raises(UserError, match="The backup could not be created"):
        bring_up_to_date(old, NOW, key, BackupPlace(tmp_path / "kept"))
    assert _version(old, key) == SCHEMA - 1
