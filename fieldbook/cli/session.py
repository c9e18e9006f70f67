"""One run of a command: what it was asked, the book, and where its words go."""

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from fieldbook.bootstrap import AppContext
from fieldbook.errors import UserError
from fieldbook.exchange.atomic_write import write_atomically
from fieldbook.journal.journal import Journal


@dataclass
class Session:
    """Everything a command needs. ``terminal`` is True when a person reads ``out`` as it comes."""

    application: AppContext
    journal: Journal
    asked: Any
    stdin: str = ""
    out: TextIO = field(default_factory=io.StringIO)
    terminal: bool = False
    cwd: Path = field(default_factory=Path.cwd)

    def say(self, *lines: str) -> None:
        """Prints lines."""
        for line in lines:
            self.out.write(line + "\n")

    def record_id(self, written: str) -> str:
        """The id of the one record, whatever its type, that a person means by some of its signs."""
        found = self.journal.reader.ids_like(written) if len(written) >= 4 else []
        if len(found) != 1:
            raise UserError(
                "{count} records match the ID {id}." if found else "No record with the ID {id}.",
                todo="Enter more characters." if found else "Lists show IDs in the first column.",
                count=len(found),
                id=written,
            )
        return found[0]

    def path(self, named: Path) -> Path:
        """A path as it was meant where the command was typed."""
        return self.cwd / named.expanduser()

    def write(self, named: Path, content: bytes, ending: str) -> Path:
        """Writes a file whole: a crash leaves the old one or the new one. Gets its ``ending`` when it has none; what
        is named as another kind of file is refused."""
        path = self.path(named)
        if not path.suffix:
            path = path.with_name(f"{path.name}{ending}")
        elif path.suffix.lower() != ending:
            raise UserError(
                "This file cannot be saved as {given}.",
                kept="The book was not changed.",
                todo="Name the file {name}.",
                given=path.suffix,
                name=path.with_suffix(ending).name,
            )
        try:
            write_atomically(path, content)
        except OSError as error:
            raise UserError(
                "{file} could not be written: {reason}.",
                kept="The book was not changed.",
                todo="Choose an existing folder that you can write to.",
                file=str(named),
                reason=error.strerror or str(error),
            ) from error
        return path

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[int, int], None] | None]:
        """A bar on standard error while something long goes on; None when nobody would see it."""
        if not (self.terminal and sys.stderr.isatty()):
            yield None
            return
        # Late: only a terminal needs it.
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import Progress  # noqa: PLC0415

        with Progress(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(what, total=None)
            yield lambda done, whole: bar.update(task, completed=done, total=whole)
