"""Where a command gets passphrases and recovery codes: from a descriptor, or from a person at a prompt; never from its
arguments, nor from the environment, where others could read them."""

import getpass
import os
import sys
from typing import Any

from fieldbook.errors import UserError
from fieldbook.vault.key_wrapping import check_new_passphrase

#: No secret is longer, in bytes.
_LONGEST = 4096


class Secrets:
    """The secrets of one run. Each line of the descriptor is one; without it, the person at the terminal is asked."""

    def __init__(self, asked: Any) -> None:
        self._lines = _Lines(asked.passphrase_fd) if asked.passphrase_fd is not None else None
        code_fd = getattr(asked, "code_fd", None)
        self._codes = _Lines(code_fd) if code_fd is not None else None
        #: The passphrase that was given last.
        self.given: str | None = None

    @property
    def from_descriptor(self) -> bool:
        """Whether a passphrase comes from a descriptor: nobody can be asked again."""
        return self._lines is not None

    def read_ahead(self) -> None:
        """Takes the first line from standard input, before a command reads the rest of it."""
        if self._lines is not None and self._lines.descriptor == 0:
            self._lines.read_ahead()

    def passphrase(self) -> str:
        """The book's passphrase; raises UserError when there is nobody to ask."""
        self.given = self._lines.take() if self._lines is not None else _ask("Passphrase: ")
        return self.given

    def new_passphrase(self) -> str:
        """A passphrase to be set: asked for twice, and long enough."""
        if self._lines is not None:
            self.given = self._lines.take()
            check_new_passphrase(self.given)
            return self.given
        first = _ask("New passphrase: ")
        check_new_passphrase(first)
        if _ask("Repeat passphrase: ") != first:
            raise UserError("The passphrases do not match.", kept="Nothing was changed.", todo="Try again.")
        self.given = first
        return first

    def code(self) -> str:
        """A recovery code."""
        if self._codes is not None:
            return self._codes.take()
        return _ask("Recovery code (upper or lower case, with or without hyphens; input is hidden): ")


class _Lines:
    """Lines of a descriptor, read no further than is needed."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._ahead: str | None = None

    def read_ahead(self) -> None:
        self._ahead = self._read()

    def take(self) -> str:
        """The next line; raises UserError when there is none."""
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
            return sys.stdin.buffer.readline(_LONGEST)
        found = bytearray()
        while len(found) < _LONGEST and not found.endswith(b"\n") and (one := os.read(self.descriptor, 1)):
            found += one
        return bytes(found)


def _ask(said: str) -> str:
    if sys.stderr is None or not sys.stderr.isatty():
        raise UserError(
            "Cannot ask for the passphrase or code: there is no terminal.",
            kept="Nothing was changed.",
            todo="Use --passphrase-fd N to read it from a file descriptor.",
        )
    try:
        return getpass.getpass(said)
    except EOFError as error:
        raise UserError("Nothing was entered.", kept="Nothing was changed.", todo="Try again.") from error
