"""The canonical dump that a book has to give for what the in-memory reference shows."""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from fieldbook.model.change import Change
from fieldbook.model.merge import follow, is_delete, redirect
from fieldbook.model.registry import LIFE
from fieldbook.storage.book_file import BookFile, open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.dump import dump
from fieldbook.storage.table_mapping import from_registers, table_mappings
from fieldbook.vault.key import BookKey
from tests.model.memory_book import MemoryBook
from tests.model.some_records import cells

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def expected(book: MemoryBook) -> list[str]:
    """The lines of the dump, worked out from the pure reference; sorted."""
    into = {record: redirect(book.shown(record, "into").value) for record in book.types}
    lines = []
    for record, kind in book.types.items():
        registers = book.registers(record)
        heads = {name: list(dict.fromkeys(head.change for head in found)) for name, found in sorted(registers.items())}
        deleted = int(any(is_delete(head) for head in registers.get(LIFE, ())))
        gone = book.is_gone(record)
        lines.append(_line("record", record, kind, heads, deleted, int(gone), into[record]))
        if kind in table_mappings():
            shown = {name: book.shown(record, name).value for name in registers if name != LIFE}
            row = cells(from_registers(kind, record, shown), not gone and follow(record, into) == record)
            names = table_mappings()[kind].names
            lines.append(_line(kind, *(cell for name, cell in zip(names, row, strict=True) if name != "_instant")))
        for register in registers:
            lines += _references(book, record, register, into)
            shown_here = book.shown(record, register)
            if register != LIFE and shown_here.contested:
                lines.append(_line("contested", record, register, len(shown_here.others), shown_here.overlaps))
    return sorted(lines)


def _references(book: MemoryBook, record: str, register: str, into: dict[str, str | None]) -> Iterator[str]:
    spec = book.spec_of(book.types[record], register)
    if spec is None:
        return
    chosen = set(spec.refers_to(book.shown(record, register).value))
    found = {(target, head.change) for head in book.heads[record, register] for target in spec.refers_to(head.value)}
    for target, change in found:
        yield _line("link", record, register, target, change, int(target in chosen), follow(target, into))


def _line(*parts: object) -> str:
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def dumped(book: BookFile) -> list[str]:
    """The canonical dump of a book; sorted."""
    return sorted(dump(book.reader))


def reference(changes: Iterable[Change]) -> MemoryBook:
    """The reference with some changes applied."""
    book = MemoryBook()
    for change in changes:
        book.receive(change)
    assert not book.waiting
    return book


def new_book(folder: Path, name: str = "some.book") -> BookFile:
    """A new book in a folder."""
    return open_book(folder / name, NOW)


def set_version(path: Path, number: int, key: BookKey | None = None) -> None:
    """Makes a closed book say that it is of another format."""
    with closing(connect(path, key)) as connection:
        connection.execute(f"PRAGMA user_version = {number}")
