"""What a command gets to work with: the settings, the open book, and where its output goes."""

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from fieldbook.bootstrap import AppContext
from fieldbook.cli.secrets import Secrets
from fieldbook.errors import UserError
from fieldbook.exchange.atomic_write import write_atomically
from fieldbook.journal.journal import Journal


@dataclass(frozen=True)
class CommandContext:
    """One run of a command on the book at ``book_path``. ``open_journal`` is None for a command that needs no book or
    opens its file itself. ``terminal`` is True if a person reads ``out`` while it is written."""

    application: AppContext
    book_path: Path
    open_journal: Journal | None = None
    secrets: Secrets = field(default_factory=Secrets)
    stdin: str = ""
    out: TextIO = field(default_factory=io.StringIO)
    terminal: bool = False
    cwd: Path = field(default_factory=Path.cwd)

    @property
    def journal(self) -> Journal:
        """The open book; for commands whose ``needs`` promise it."""
        if self.open_journal is None:
            raise RuntimeError("this command needs no book, so none was opened")
        return self.open_journal

    def print_lines(self, *lines: str) -> None:
        """Prints lines."""
        for line in lines:
            self.out.write(line + "\n")

    def path(self, named: Path) -> Path:
        """A path relative to the folder in which the command was typed."""
        return self.cwd / named.expanduser()

    def write_file(self, named: Path, content: bytes, ending: str) -> Path:
        """Writes a file atomically and returns its path. A name without an extension gets ``ending``; raises UserError
        for a name with another one."""
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
        """A progress bar on standard error; gives a function (done, total), or None where there is no terminal."""
        if not (self.terminal and sys.stderr.isatty()):
            yield None
            return
        # Late: only a terminal needs it.
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import Progress  # noqa: PLC0415

        with Progress(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(what, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
