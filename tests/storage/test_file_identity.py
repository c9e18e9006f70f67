"""The file goes from under an open book: it is said, nothing is called saved that is not, and it goes on afterwards."""

import shutil
import sys
from pathlib import Path

import pytest

from fieldbook.errors import UserError
from fieldbook.journal import drafts
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.storage.book_file import open_book
from fieldbook.storage.driver import OperationalError, connect
from fieldbook.storage.errors import DiskError, VanishedBookError, is_encrypted
from fieldbook.storage.integrity import check_integrity
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, read_keyfile, write_keyfile
from tests.storage.expected import NOW

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file stays where it is on Windows")


@pytest.fixture(params=[None, BookKey.fresh()], ids=["plain", "encrypted"])
def journal(tmp_path: Path, request: pytest.FixtureRequest) -> Journal:
    """A book in a folder of its own, with a partner in it."""
    (tmp_path / "stick").mkdir()
    made = Journal(open_book(tmp_path / "stick" / "some.book", NOW, request.param), WallClock("UTC", lambda: NOW))
    add_partner(made, "Nordwind")
    return made


def test_a_folder_that_was_moved_away_and_back(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "stick").rename(tmp_path / "away")
    with pytest.raises(VanishedBookError, match=r"some.book is no longer in its folder\."):
        add_partner(journal, "Contoso")
    assert not drafts.save(journal, drafts.Draft("here", "half a word"))
    assert drafts.load(journal, "here") == drafts.Draft("here", "half a word")
    assert drafts.places(journal) == ["here"]
    with pytest.raises(VanishedBookError):
        drafts.flush(journal)
    assert [one.name for one in partners(journal)] == ["Nordwind"], "reads go on"
    assert not (tmp_path / "stick").exists()
    (tmp_path / "away").rename(tmp_path / "stick")
    add_partner(journal, "Contoso")
    drafts.flush(journal)
    assert not journal.unkept
    journal.close()
    again = open_book(tmp_path / "stick" / "some.book", NOW, journal.book.key)
    assert again.reader.rows("SELECT count(*) FROM r_partner") == [(2,)]
    assert again.reader.draft("here") == ("half a word", None)
    again.close()
    assert check_integrity(again.path, again.key, tmp_path).whole


def test_a_file_that_was_removed_is_not_made_anew(journal: Journal) -> None:
    path = Path(journal.path)
    path.unlink()
    with pytest.raises(DiskError):
        add_partner(journal, "Contoso")
    with pytest.raises(VanishedBookError):
        journal.elsewhere()
    assert not path.exists(), "an empty file would be a new book when the program is started next"
    journal.close()
    assert not path.exists()


def test_a_file_that_was_removed_is_saved_elsewhere(journal: Journal, tmp_path: Path) -> None:
    path, key = Path(journal.path), journal.book.key
    if key is not None:
        journal.close()
        write_keyfile(path, KeyFile("b" * 32, KeySlot(key.id)))
        journal = Journal(open_book(path, NOW, key), WallClock("UTC", lambda: NOW))
    assert partners(journal), "what was never read is not open"
    shutil.rmtree(path.parent)
    drafts.save(journal, drafts.Draft("here", "half a word"))
    target = tmp_path / "rescued.book"
    drafts.save_copy(journal, target)
    with pytest.raises(UserError, match=r"rescued.book already exists\."):
        drafts.save_copy(journal, target)
    journal.close()
    again = open_book(target, NOW, key)
    assert again.reader.rows("SELECT name FROM r_partner") == [("Nordwind",)]
    assert again.reader.draft("here") == ("half a word", None)
    again.close()
    assert check_integrity(target, key, tmp_path).whole
    assert is_encrypted(target) == (key is not None)
    assert (read_keyfile(target) is None) == (key is None)


def test_another_file_in_its_place(journal: Journal, tmp_path: Path) -> None:
    path = Path(journal.path)
    shutil.copy(path, tmp_path / "older.book")
    (tmp_path / "older.book").replace(path)
    with pytest.raises(VanishedBookError, match=r"some.book was replaced by another file\."):
        add_partner(journal, "Contoso")
    journal.close()


def test_one_that_goes_in_the_midst_of_a_change_is_not_called_saved(journal: Journal) -> None:
    path = Path(journal.path)
    writer = journal.book.writer
    with pytest.raises(VanishedBookError), writer._writing():
        path.rename(path.with_name("elsewhere.book"))
    path.with_name("elsewhere.book").rename(path)
    writer.try_out()
    journal.close()


@pytest.mark.parametrize("name", ["100% sure?.book", "a#b.book", "Łódź; x=1&mode=memory.book"])
def test_any_name_opens_the_file_of_that_name(name: str, tmp_path: Path) -> None:
    open_book(tmp_path / name, NOW).close()
    assert name in {one.name for one in tmp_path.iterdir()}
    with pytest.raises(OperationalError):
        connect(tmp_path / "nothing.book", reading=True).execute("SELECT 1 FROM sqlite_master")
    assert not (tmp_path / "nothing.book").exists()
