"""A locked book at the prompt: how its key is kept, asked for, changed and got back."""

import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from fieldbook.bootstrap import start
from fieldbook.storage.lock import BookLock
from fieldbook.vault.system_keyring import TIMEOUT_S
from tests import keyrings
from tests.cli.conftest import Prompt, Ran, opened

if sys.platform != "win32":
    import pty

WORDS = "four words without sense"
OTHER = "quite different, and longer"

Use = Callable[[type[KeyringBackend]], None]


@pytest.fixture(autouse=True)
def _own_keyring(kept: Path) -> None:
    """A keyring of the test's own."""


@contextmanager
def fed(*lines: str) -> Iterator[str]:
    """The number of a descriptor that gives some lines."""
    reading, writing = os.pipe()
    os.write(writing, "".join(f"{line}\n" for line in lines).encode())
    os.close(writing)
    try:
        yield str(reading)
    finally:
        os.close(reading)


def code_in(ran: Ran) -> str:
    """The recovery code that a command showed."""
    found = re.findall(r"(?m)^    ((?:[0-9A-Z]{6} ?){3,4})$", ran.err)
    assert len(found) == 3, ran.err
    return " ".join(found)


def _names(prompt: Prompt) -> list[str]:
    return [one["name"] for one in prompt("partners", "--json").records]


# --- new books ------------------------------------------------------------------------------------------------------


def test_a_new_book_is_encrypted_and_its_code_is_shown_once(prompt: Prompt) -> None:
    first = prompt("partner", "new", "Nordwind")
    code = code_in(first)
    assert code.split()[0] not in first.out
    assert b"Nordwind" not in prompt.book.read_bytes()
    assert prompt("partners").err == ""
    said = prompt("key").out
    assert re.search("Encrypted: yes, with key [0-9a-f]{16}\nUnlocked with: system keyring, recovery code", said)


def test_what_is_refused_leaves_neither_book_nor_card(prompt: Prompt) -> None:
    ran = prompt("partner", "set", "Nobody", "--cadence", "3", code=1)
    assert "recovery code" not in ran.err
    assert [one.name for one in prompt.book.parent.glob("my.book*")] == ["my.book.lock"]


def test_a_demo_is_plain_and_says_so(prompt: Prompt) -> None:
    assert "It is not encrypted, because it contains only sample data." in prompt("demo").err
    assert "Encrypted: no. Anyone with access to the file can read it." in prompt("key").out
    prompt.book = start().places.demo_book
    prompt("demo")
    assert "Encrypted: no. This is the demo book; it contains only sample data." in prompt("key").out
    assert "The demo book cannot be encrypted; it contains only sample data." in prompt("key", "encrypt", code=1).err


def test_where_no_keyring_answers_a_passphrase_takes_its_place(prompt: Prompt, use_keyring: Use) -> None:
    use_keyring(keyrings.PlaintextKeyring)
    ran = prompt("partner", "new", "Nordwind", code=1)
    assert "This computer has no secure system keyring." in ran.err
    assert "there is no terminal" in ran.err
    assert "--passphrase-fd" in ran.err
    assert not prompt.book.exists()
    with fed("too short") as descriptor:
        assert "too easy" in prompt("partner", "new", "Nordwind", "--passphrase-fd", descriptor, code=1).err
    with fed(WORDS) as descriptor:
        ran = prompt("partner", "new", "Nordwind", "--passphrase-fd", descriptor)
    assert "Its key is protected by your passphrase." in ran.err
    assert code_in(ran)
    assert "there is no terminal" in prompt("partners", code=1).err
    with fed(WORDS) as descriptor:
        assert "Nordwind" in prompt("partners", f"--passphrase-fd={descriptor}").out
    with fed(WORDS[:-1]) as descriptor:
        assert "The passphrase is incorrect." in prompt("partners", "--passphrase-fd", descriptor, code=1).err


def test_a_passphrase_may_come_before_a_capture(prompt: Prompt) -> None:
    with fed(WORDS) as descriptor:
        prompt("partner", "new", "Nordwind", "--passphrase-fd", descriptor)
    text = f"{WORDS}\nwe: send the list by Friday\n"
    prompt("capture", "--partner", "Nordwind", "--passphrase-fd", "0", stdin=text)
    ran = prompt("commitments", "--json", "--passphrase-fd", "0", stdin=WORDS + "\r\n")
    assert [one["wording"] for one in ran.records] == ["send the list"]
    ran = prompt("notes", "--json", "--passphrase-fd", "0", stdin=WORDS)
    assert WORDS not in ran.out


@pytest.mark.parametrize("stdin", [b"", b"\n", b"\xff\xfe\n"])
def test_a_descriptor_that_gives_no_line(prompt: Prompt, stdin: bytes) -> None:
    with fed(WORDS) as descriptor:
        prompt("partner", "new", "Nordwind", "--passphrase-fd", descriptor)
    assert "Descriptor 0" in prompt("partners", "--passphrase-fd", "0", stdin=stdin, code=1).err
    assert "Descriptor 999" in prompt("partners", "--passphrase-fd", "999", code=1).err
    prompt("partners", "--passphrase-fd", "x", code=2)


def test_no_passphrase_is_an_argument_or_comes_from_the_environment(
    prompt: Prompt, monkeypatch: pytest.MonkeyPatch
) -> None:
    with fed(WORDS) as descriptor:
        prompt("partner", "new", "Nordwind", "--passphrase-fd", descriptor)
    for name in ("PASSPHRASE", "FIELDBOOK_PASSPHRASE"):
        monkeypatch.setenv(name, WORDS)
    assert "no terminal" in prompt("partners", code=1).err
    prompt("partners", f"--passphrase={WORDS}", code=2)


# --- a keyring that gives trouble -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        (keyrings.LockedKeyring, "locked or denied access"),
        (keyrings.BrokenKeyring, "locked or denied access"),
        (keyrings.PlaintextKeyring, "no secure system keyring"),
        (keyrings.HangingKeyring, "did not respond within"),
    ],
)
def test_each_trouble_of_the_keyring_is_a_sentence_and_a_way_on(
    prompt: Prompt, use_keyring: Use, monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend], said: str
) -> None:
    code = code_in(prompt("partner", "new", "Nordwind"))
    assert TIMEOUT_S >= 60  # a person has to find the keyring's own question first
    monkeypatch.setattr(start().keyring, "_timeout_s", 0.3)
    use_keyring(backend)
    began = time.monotonic()
    for argv in (("partners",), ("partner", "new", "Contoso")):
        ran = prompt(*argv, code=1)
        assert said in ran.err
        assert f"--book {prompt.book} key recover" in ran.err
    assert time.monotonic() - began < 20
    with fed(code) as codes, fed(WORDS) as words:
        ran = prompt("key", "recover", "--code-fd", codes, "--passphrase-fd", words)
    assert "The recovery code is correct." in ran.err
    with fed(WORDS) as words:
        assert _names_by(prompt, words) == ["Nordwind"]


def _names_by(prompt: Prompt, descriptor: str) -> list[str]:
    return [one["name"] for one in prompt("partners", "--json", "--passphrase-fd", descriptor).records]


def test_a_key_that_the_keyring_lost_comes_back_with_the_code(prompt: Prompt, kept: Path) -> None:
    code = code_in(prompt("partner", "new", "Nordwind"))
    kept.unlink()
    Path(f"{prompt.book}.keys").unlink()
    assert "key recover" in prompt("partners", code=1).err
    wrong = ("Z" if code[0] != "Z" else "Y") + code[1:]
    with fed(wrong) as codes:
        assert (
            "Group 1 of the recovery code contains a typing error."
            in prompt("key", "recover", "--code-fd", codes, code=1).err
        )
    with fed(code.lower().replace(" ", "-")) as codes:
        assert "Its key is stored in the system keyring." in prompt("key", "recover", "--code-fd", codes).err
    assert _names(prompt) == ["Nordwind"]


# --- changes --------------------------------------------------------------------------------------------------------


def test_the_passphrase_and_the_keyring(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind")
    with fed(WORDS) as words:
        ran = prompt("key", "passphrase", "--passphrase-fd", words)
    assert "can still be unlocked as before" in ran.err
    assert "key new" in ran.err
    assert "Unlocked with: passphrase, recovery code" in prompt("key").out
    with fed(WORDS, OTHER) as words:
        prompt("key", "passphrase", "--passphrase-fd", words)
    with fed(WORDS) as words:
        assert "The passphrase is incorrect." in prompt("key", "keyring", "--passphrase-fd", words, code=1).err
    with fed(OTHER) as words:
        prompt("key", "keyring", "--passphrase-fd", words)
    assert "Unlocked with: system keyring, recovery code" in prompt("key").out
    assert _names(prompt) == ["Nordwind"]
    with fed(WORDS) as words:
        prompt("key", "passphrase", "--keep-keyring", "--passphrase-fd", words)
    assert "Unlocked with: system keyring, passphrase, recovery code" in prompt("key").out
    assert _names(prompt) == ["Nordwind"]


@pytest.mark.parametrize("by", ["keyring", "passphrase", "both"])
def test_a_new_key_and_a_new_code(prompt: Prompt, by: str) -> None:
    if by == "passphrase":
        with fed(WORDS) as words:
            code = code_in(prompt("partner", "new", "Nordwind", "--passphrase-fd", words))
    else:
        code = code_in(prompt("partner", "new", "Nordwind"))
    if by == "both":
        with fed(WORDS) as words:
            prompt("key", "passphrase", "--keep-keyring", "--passphrase-fd", words)
    with fed(WORDS) as words:
        ran = prompt("key", "new", *([] if by == "keyring" else ["--passphrase-fd", words]))
    new = code_in(ran)
    assert new != code
    with fed(code) as codes:
        assert "belongs to an earlier key of this book" in prompt("key", "recover", "--code-fd", codes, code=1).err
    with fed(new) as codes, fed(OTHER) as words:
        prompt("key", "recover", "--code-fd", codes, "--passphrase-fd", words)
    with fed(OTHER) as words:
        assert _names_by(prompt, words) == ["Nordwind"]


def test_a_plain_book_is_encrypted(demo: Prompt, tmp_path: Path) -> None:
    demo.book = tmp_path / "plain.book"
    start().open(demo.book, plain=True).close()
    demo("partner", "new", "Nordwind")
    plain = tmp_path / "plain-before-format-2-20260101-000000.book"
    plain.write_bytes(demo.book.read_bytes())
    assert f"--book {demo.book} key encrypt" in demo("key").out
    assert "is not encrypted" in demo("key", "new", code=1).err
    assert "is not encrypted" in demo("key", "recover", code=1).err
    ran = demo("key", "encrypt")
    assert code_in(ran)
    assert str(plain) in ran.err
    assert b"Nordwind" not in demo.book.read_bytes()
    assert _names(demo) == ["Nordwind"]
    assert "is already encrypted" in demo("key", "encrypt", code=1).err


def test_a_book_in_use_is_left_alone(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind")
    before, lock = prompt.book.read_bytes(), BookLock(prompt.book)
    assert lock.take()
    prompt.monkeypatch.setattr("fieldbook.cli.commands.key._LOCK_TIMEOUT_S", 0.1)
    try:
        assert "my.book is open in another program" in prompt("key", "new", code=1).err
    finally:
        lock.give_back()
    assert prompt.book.read_bytes() == before
    journal = opened(prompt.book)
    assert journal.reader.log.newest(1)
    try:
        assert "my.book is open in another program" in prompt("key", "new", code=1).err
    finally:
        journal.close()
    assert _names(prompt) == ["Nordwind"]


def test_who_looks_at_the_lock_of_no_book(prompt: Prompt) -> None:
    assert "No book found at" in prompt("key", code=1).err
    assert "No book found at" in prompt("key", "new", code=1).err
    prompt("key", "nonsense", code=2)


# --- at a terminal --------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of Unix")
@pytest.mark.needs_tool("pseudo-terminal")
def test_a_person_is_asked_and_what_they_type_is_not_shown(tmp_path: Path) -> None:
    book = ["--book", str(tmp_path / "my.book")]
    asked = ("New passphrase: ", "Repeat passphrase: ")
    out = _at_a_terminal([*book, "partner", "new", "Nordwind"], dict.fromkeys(asked, WORDS))
    assert "This recovery code is shown only once." in out
    assert WORDS not in out
    out = _at_a_terminal([*book, "partners", "--json"], {"Passphrase: ": WORDS})
    assert "Nordwind" in out
    assert WORDS not in out
    began = time.monotonic()
    out = _at_a_terminal(
        [*book, "partners", "--json"], {"Passphrase: ": "wrong", "recovery code.": "", "Passphrase:  ": WORDS}
    )
    assert "The passphrase is incorrect." in out
    assert time.monotonic() - began > 1


def _at_a_terminal(argv: list[str], answers: dict[str, str]) -> str:
    """Runs the program at a terminal of its own, without a keyring; types an answer after each question."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        os.environ.pop("DISPLAY", None)
        os.execv(sys.executable, [sys.executable, "-m", "fieldbook", *argv])
    seen, since, left = "", 0, list(answers.items())
    while True:
        try:
            seen += os.read(terminal, 4096).decode()
        except OSError:  # the other side is gone
            break
        if left and left[0][0].strip() in seen[since:]:
            _, answer = left.pop(0)
            since = len(seen)
            if answer:
                time.sleep(0.2)  # the terminal is told to be quiet after the question
                os.write(terminal, f"{answer}\n".encode())
    os.waitpid(child, 0)
    os.close(terminal)
    return seen
