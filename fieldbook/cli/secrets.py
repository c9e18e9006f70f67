"""Reads passphrases and recovery codes: from a file descriptor or at a prompt, never from arguments or the environment,
where other programs could read them."""

import getpass
import os
import sys

from fieldbook.errors import UserError
from fieldbook.vault.key_wrapping import check_new_passphrase

_MAX_BYTES = 4096


class Secrets:
    """The secrets of one run: one per line of a file descriptor, or typed at the terminal where none is given."""

    def __init__(self, passphrase_fd: int | None = None, code_fd: int | None = None) -> None:
        self._passphrases = _LineReader(passphrase_fd) if passphrase_fd is not None else None
        self._codes = _LineReader(code_fd) if code_fd is not None else None
        #: The last passphrase that was read.
        self.last_passphrase: str | None = None

    @property
    def from_descriptor(self) -> bool:
        """True if passphrases come from a descriptor, so that a wrong one cannot be asked for again."""
        return self._passphrases is not None

    def read_ahead(self) -> None:
        """Reads the first passphrase if it is on standard input, before the command reads the rest."""
        if self._passphrases is not None and self._passphrases.descriptor == 0:
            self._passphrases.read_ahead()

    def passphrase(self) -> str:
        """The book's passphrase; raises UserError where there is no descriptor and no terminal."""
        self.last_passphrase = (
            self._passphrases.next_line() if self._passphrases is not None else _prompt("Passphrase: ")
        )
        return self.last_passphrase

    def new_passphrase(self) -> str:
        """A new passphrase, typed twice at a prompt; raises UserError if it is too short."""
        if self._passphrases is not None:
            self.last_passphrase = self._passphrases.next_line()
            check_new_passphrase(self.last_passphrase)
            return self.last_passphrase
        first = _prompt("New passphrase: ")
        check_new_passphrase(first)
        if _prompt("Repeat passphrase: ") != first:
            raise UserError("The passphrases do not match.", kept="Nothing was changed.", todo="Try again.")
        self.last_passphrase = first
        return first

    def code(self) -> str:
        """A recovery code as it was typed."""
        if self._codes is not None:
            return self._codes.next_line()
        return _prompt("Recovery code (upper or lower case, with or without hyphens; input is hidden): ")


class _LineReader:
    """Reads lines of a descriptor, and nothing beyond them."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._ahead: str | None = None

    def read_ahead(self) -> None:
        self._ahead = self._read()

    def next_line(self) -> str:
        """The next line; raises UserError if there is none."""
        line, self._ahead = self._ahead if self._ahead is not None else self._read(), None
        if not line:
            raise UserError(
                "Descriptor {number} returned no data.",
                kept="Nothing was changed.",
                todo="It must supply the passphrase or code, followed by a line break.",
                number=self.descriptor,
            )
        return line

    def _read(self) -> str:
        try:
            data = self._bytes().rstrip(b"\r\n")
            return data.decode("utf-8")
        except (OSError, ValueError) as error:
            raise UserError(
                "Descriptor {number} cannot be read as UTF-8 text.",
                kept="Nothing was changed.",
                todo="Give the number of a descriptor that is open for reading.",
                number=self.descriptor,
            ) from error

    def _bytes(self) -> bytes:
        if self.descriptor == 0 and sys.stdin is not None:
            return sys.stdin.buffer.readline(_MAX_BYTES)
        found = bytearray()
        while len(found) < _MAX_BYTES and not found.endswith(b"\n") and (byte := os.read(self.descriptor, 1)):
            found += byte
        return bytes(found)


def _prompt(text: str) -> str:
    if sys.stderr is None or not sys.stderr.isatty():
        raise UserError(
            "Cannot ask for the passphrase or code: there is no terminal.",
            kept="Nothing was changed.",
            todo="Use --passphrase-fd N to read it from a file descriptor.",
        )
    try:
        return getpass.getpass(text)
    except EOFError as error:
        raise UserError("Nothing was entered.", kept="Nothing was changed.", todo="Try again.") from error
