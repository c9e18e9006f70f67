"""What the first page never does: touch a book that it did not make, keep one that nobody began, lose one begun."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication

from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.welcome.new_book import NewBook
from fieldbook.desktop.welcome.page import WelcomePage
from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners, us
from fieldbook.storage.lock import BookLock
from fieldbook.vault.keyfile import keyfile_path
from tests import keyrings
from tests.desktop.hands import Hands, application

Open = Callable[[Path], Hands]
Use = Callable[[type[KeyringBackend]], None]

FILE = Path(__file__).parents[1] / "specimens" / "csv" / "salesforce-account.csv"


@pytest.fixture
def own(kept: Path) -> Path:
    """Where the user's own book lies, or will."""
    return application().places.book


def make_own(own: Path, *, plain: bool = False) -> None:
    """The user's own book, with two partners; another program makes it."""
    journal = application().open(own, plain=plain)
    add_partner(journal, "Quince", "Town")
    add_partner(journal, "Pear", "Town")
    journal.close()


def names(path: Path) -> list[str]:
    """The partners in a book, which opens with the key that the keyring has."""
    journal = application().open(path, application().key_of(path))
    found = [one.name for one in partners(journal)]
    journal.close()
    return found


def whole(path: Path, files: dict[str, bytes]) -> bool:
    """Whether a book and its card are what they were, and no other key waits beside them."""
    return names(path) == ["Pear", "Quince"] and files == beside(path)


def beside(path: Path) -> dict[str, bytes]:
    """The card of a book, and whatever keys wait for one."""
    return {one.name: one.read_bytes() for one in path.parent.glob("*.keys*")}


def left(path: Path) -> set[str]:
    """What lies where a book could, the file of its lock aside."""
    return {one.name for one in path.parent.glob("*fieldbook.book*")} - {"fieldbook.book.lock"}


def to_partners(hands: Hands) -> None:
    """By keys alone to the step where the first partner is named, with whatever the steps before knew already."""
    assert isinstance(hands.page, WelcomePage)
    hands.write("Zoë")
    hands.press("Return")
    hands.write("Vendor AG")
    hands.press("Return", "Return")
    assert hands.focus.accessibleName() == "Choose files"


def begin_with(hands: Hands, name: str) -> None:
    hands.press("Tab")
    hands.write(name)
    hands.press("Return")


def preview(hands: Hands) -> ImportPage:
    """Has a file looked at on the first page."""
    page = hands.page
    page.bring_in([str(FILE)])
    hands.until(lambda: page._preview is not None and page._preview._plan is not None and page._preview._job is None)
    found: ImportPage = page._preview
    return found


def opened(hands: Hands, path: Path) -> bool:
    return hands.shell.controller is not None and Path(hands.journal.path) == path


@contextmanager
def slow(use: Use) -> Iterator[threading.Event]:
    """A keyring that keeps a key when it is told to."""
    answers = threading.Event()

    class Slow(keyrings.KeptKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            answers.wait(20)
            super().set_password(service, username, password)

    use(Slow)
    try:
        yield answers
    finally:
        answers.set()


# --- a book that is there ---------------------------------------------------------------------------------------------


@pytest.fixture
def refused(tmp_path: Path) -> Path:
    """Something that no book is, and that no way leads back from."""
    path = tmp_path / "other.txt"
    path.write_text("no book at all, only text " * 100)
    return path


@pytest.mark.parametrize("plain", [False, True], ids=["encrypted", "plain"])
@pytest.mark.parametrize("name", ["Quince", "Apple", ""])
def test_ones_own_book_is_opened_and_not_begun_over(
    open_window: Open, own: Path, refused: Path, name: str, plain: bool
) -> None:
    make_own(own, plain=plain)
    files = beside(own)
    hands = open_window(refused)
    assert isinstance(hands.page, WelcomePage)
    assert "other.txt" in hands.alert
    assert hands.reads("A book already exists")
    to_partners(hands)
    if name:
        begin_with(hands, name)
    else:
        hands.push("Start empty")
    hands.until(lambda: opened(hands, own))
    assert isinstance(hands.page, TodayPage)
    assert "already existed" in hands.alert
    assert [one.name for one in partners(hands.journal)] == ["Pear", "Quince"]
    hands.window.close()
    assert whole(own, files)


def test_what_was_refused_offers_ones_own_book(open_window: Open, own: Path, refused: Path) -> None:
    make_own(own)
    hands = open_window(refused)
    hands.push("Open my book")
    hands.until(lambda: opened(hands, own))
    assert "already existed" not in hands.alert, "nobody began anything"


def test_without_ones_own_book_none_is_offered(open_window: Open, own: Path, refused: Path) -> None:
    hands = open_window(refused)
    assert "Open my book" not in hands.buttons()
    assert hands.reads("Your book will be stored in")
    to_partners(hands)
    begin_with(hands, "Quince")
    hands.take_code()
    assert Path(hands.journal.path) == own


@pytest.mark.parametrize("name", ["Quince", "Apple", "x" * 5000])
def test_a_book_that_another_program_makes_meanwhile_is_opened(open_window: Open, own: Path, name: str) -> None:
    hands = open_window(own)
    assert hands.reads("Your book will be stored in")
    to_partners(hands)
    make_own(own)
    files = beside(own)
    hands.page._partners.added.emit(name, "Town")
    hands.until(lambda: opened(hands, own))
    assert "already existed" in hands.alert
    hands.window.close()
    assert whole(own, files)


def test_files_come_into_the_book_that_is_there_and_only_when_that_is_asked_for(open_window: Open, own: Path) -> None:
    hands = open_window(own)
    make_own(own)
    files = beside(own)
    hands.shell.open_files([FILE])
    hands.until(lambda: isinstance(hands.page, ImportPage))
    assert opened(hands, own)
    hands.window.close()
    assert whole(own, files)


def test_a_book_that_is_made_while_a_key_is_got_is_opened(open_window: Open, own: Path, use_keyring: Use) -> None:
    hands = open_window(own)
    to_partners(hands)
    with slow(use_keyring) as answers:
        hands.page._partners.added.emit("Apple", "Town")
        use_keyring(keyrings.KeptKeyring)
        make_own(own)
        files = {keyfile_path(own).name: keyfile_path(own).read_bytes()}
        answers.set()
        hands.until(lambda: opened(hands, own))
    hands.window.close()
    assert names(own) == ["Pear", "Quince"]
    assert files.items() <= beside(own).items()


def test_an_empty_book_of_another_program_stays_when_a_preview_would_have_come_into_it(
    open_window: Open, own: Path
) -> None:
    hands = open_window(own)
    other = application().open(own)
    hands.page.bring_in([str(FILE)])
    hands.until(lambda: isinstance(hands.page, ImportPage))
    hands.press("Esc")
    hands.settle()
    add_partner(other, "Quince", "Town")
    add_partner(other, "Pear", "Town")
    other.close()
    hands.window.close()
    assert whole(own, beside(own))
    assert keyfile_path(own).exists()


def test_an_open_book_stays_where_another_is_refused(open_window: Open, demo: Path, own: Path, tmp_path: Path) -> None:
    hands = open_window(demo)
    hands.shell.show_book(tmp_path)
    assert "is a folder" in hands.alert
    assert isinstance(hands.page, TodayPage)
    assert opened(hands, demo)


def test_the_first_page_keeps_what_was_typed_where_a_book_is_refused(
    open_window: Open, own: Path, tmp_path: Path
) -> None:
    hands = open_window(own)
    hands.write("Zoë")
    page = hands.page
    preview(hands)
    hands.shell.show_book(tmp_path)
    assert "is a folder" in hands.alert
    assert hands.page is page
    assert page._preview is not None


# --- a book that this page made ---------------------------------------------------------------------------------------


@pytest.fixture
def made(own: Path, kept: Path) -> Iterator[NewBook]:
    found = NewBook(application(), own, application().key_of(own))
    yield found
    found.journal.close()


def elsewhere(path: Path) -> Journal:
    """The same book, as another program has it."""
    return application().open(path, application().key_of(path))


@pytest.mark.parametrize("company", ["", "Vendor AG"])
def test_a_book_in_which_nothing_is_goes_with_its_card(made: NewBook, own: Path, company: str) -> None:
    made.name_us(company)
    assert made.let_go()
    assert left(own) == set()


@pytest.mark.parametrize("company", ["", "Vendor AG"])
def test_a_book_in_which_something_was_written_stays(made: NewBook, own: Path, company: str) -> None:
    made.name_us(company)
    other = elsewhere(own)
    add_partner(other, "Quince", "Town")
    add_partner(other, "Pear", "Town")
    other.close()
    assert not made.let_go()
    assert names(own) == ["Pear", "Quince"]


def test_naming_us_is_no_cover_for_what_was_written_before(made: NewBook, own: Path) -> None:
    other = elsewhere(own)
    add_partner(other, "Quince", "Town")
    other.close()
    made.name_us("Vendor AG")
    assert not made.let_go()
    assert names(own) == ["Quince"]


def test_what_is_being_typed_elsewhere_keeps_a_book(made: NewBook, own: Path) -> None:
    other = elsewhere(own)
    drafts.save(other, drafts.Draft("jot", "half a sentence"))
    other.close()
    assert not made.let_go()
    assert own.exists()


def test_a_book_stays_while_another_program_has_its_lock(made: NewBook, own: Path) -> None:
    with BookLock(own).held(1.0):
        assert not made.let_go()
    assert own.exists()
    assert keyfile_path(own).exists()


def test_an_empty_book_that_was_there_stays(own: Path, kept: Path) -> None:
    application().open(own).close()
    found = NewBook(application(), own, application().key_of(own))
    assert not found.let_go()
    assert names(own) == []


def test_a_first_partner_that_is_refused_leaves_nothing_and_can_be_named_again(open_window: Open, own: Path) -> None:
    hands = open_window(own)
    to_partners(hands)
    hands.page._partners.added.emit("\t", "Town")
    hands.settle()
    assert hands.alert
    assert isinstance(hands.page, WelcomePage)
    assert left(own) == set()
    begin_with(hands, "Quince")
    hands.take_code()
    assert [one.name for one in partners(hands.journal)] == ["Quince"]


def test_a_book_made_for_a_preview_in_which_a_command_wrote_is_begun_with_its_code(
    open_window: Open, own: Path
) -> None:
    hands = open_window(own)
    to_partners(hands)
    preview(hands)
    other = elsewhere(own)
    add_partner(other, "Quince", "Town")
    other.close()
    hands.press("Esc")
    assert own.exists()
    hands.push("Start empty")
    hands.take_code()
    assert [one.name for one in partners(hands.journal)] == ["Quince"]


def test_a_book_made_for_a_preview_goes_when_one_looks_around_instead(open_window: Open, own: Path) -> None:
    hands = open_window(own)
    page = hands.page
    preview(hands)
    page.back()
    hands.push("Open demo book")
    hands.until(lambda: isinstance(hands.page, TodayPage))
    assert left(own) == set()
    assert page._made is None, "nothing of it is held open"
    hands.push("Close demo book")
    assert isinstance(hands.page, WelcomePage)
    assert hands.shell.controller is None


def test_a_book_made_for_a_preview_is_begun_with_its_code_when_it_is_opened_itself(
    open_window: Open, own: Path
) -> None:
    hands = open_window(own)
    preview(hands)
    hands.shell.show_book(own)
    hands.take_code()
    assert opened(hands, own)
    assert partners(hands.journal) == []


# --- another language while a key is got ------------------------------------------------------------------------------


def test_a_book_that_is_begun_is_not_lost_when_the_language_changes(
    open_window: Open, own: Path, use_keyring: Use
) -> None:
    hands = open_window(own)
    to_partners(hands)
    with slow(use_keyring) as answers:
        hands.page._partners.later.emit()
        hands.page._settle(language="de")
        for _ in range(4):
            QApplication.processEvents()
        answers.set()
        hands.until(lambda: hands.reads("Wiederherstellungscode"))
    hands.take_code()
    assert us(hands.journal).name == "Vendor AG"
    assert {one.name for one in own.parent.glob("*.new")} == set()


def test_the_language_follows_when_one_goes_back_from_the_question_for_a_key(
    open_window: Open, own: Path, use_keyring: Use
) -> None:
    use_keyring(keyrings.RefusingKeyring)
    hands = open_window(own)
    to_partners(hands)
    hands.page._partners.later.emit()
    hands.page._settle(language="de")
    hands.until(lambda: hands.reads("Set a passphrase for your book"))
    hands.press("Esc")
    hands.until(lambda: hands.reads("Ihr Buch wird gespeichert unter"))
    assert isinstance(hands.page, WelcomePage)


def test_ones_own_book_is_asked_its_key_for_and_none_is_made(
    open_window: Open, own: Path, refused: Path, use_keyring: Use
) -> None:
    make_own(own)
    files = beside(own)
    hands = open_window(refused)
    to_partners(hands)
    use_keyring(keyrings.LockedKeyring)
    begin_with(hands, "Quince")
    hands.until(lambda: isinstance(hands.page, UnlockPage))
    hands.window.close()
    use_keyring(keyrings.KeptKeyring)
    assert whole(own, files)
