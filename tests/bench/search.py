"""Bench rows of search as one types."""

import gc
import random
import shutil
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.search_key import match_expression
from fieldbook.storage.book_file import open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.engine import writing_engine
from fieldbook.storage.fulltext import FullTextIndexer
from fieldbook.storage.reader import Reader
from fieldbook.storage.schema import Schema
from fieldbook.storage.table_mapping import SCHEMA
from tests.bench.career import CACHE, FAMILY, MAKE, TOWNS, TRADE
from tests.bench.rows import Row, milliseconds, p95

#: What is typed, key by key: trade words, names in several scripts, two words.
TYPED = ("price", "renewal", "lodz", "kowalska", "παπαδ", "支店", "шевч", "price list", "training engineer", "tender")

#: Made-up words, so that most of what a note says is said in few others.
_SYLLABLES = tuple(a + b + c for a in ("ka", "lo", "ren", "vel") for b in ("dor", "shi", "pel", "tro", "bis") for c in
                   ("mar", "ost", "zel", "quo", "jin", "bor", "nus", "ly"))  # fmt: skip

_RAW = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50"


def _times(book: Path) -> tuple[list[float], list[float]]:
    """Each prefix of each word, ours and the raw query by turns: (ours, raw)."""
    reader, raw = Reader(connect(book, reading=True)), connect(book, reading=True)
    gc.collect()
    gc.freeze()  # as the window does once it stands
    ours: list[float] = []
    theirs: list[float] = []
    queries = [word[:end] for word in TYPED for end in range(1, len(word) + 1) if word[:end].strip()]
    for measured in (False, True, True, True):
        for query in queries:
            expression = match_expression(query)
            bare = milliseconds(lambda expression=expression: raw.execute(_RAW, (expression,)).fetchall())  # type: ignore[misc]
            full = milliseconds(lambda query=query: reader.search(query, 50))  # type: ignore[misc]
            if measured:
                theirs.append(bare)
                ours.append(full)
    reader.close()
    raw.close()
    return ours, theirs


def indexed(path: Path, notes: int, now: datetime) -> Path:
    """A book whose search index holds so many notes, through the program's own indexer; kept in the bench's cache.

    Only the index is filled: search reads nothing else, and a log of a million notes would take ten minutes to make.
    """
    kept = CACHE / f"index-{MAKE}-{SCHEMA}-{notes}.book"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        open_book(fresh, now).close()
        _fill(fresh, notes)
        fresh.rename(kept)
    shutil.copyfile(kept, path)
    return path


def _fill(path: Path, notes: int) -> None:
    path.touch()
    engine, schema, chance = writing_engine(path), Schema(), random.Random(1)
    with engine.begin() as connection:
        indexer = FullTextIndexer(connection, schema)
        for place in range(500):
            town = chance.choice(TOWNS)[0]
            indexer.add(Partner(id=f"p{place:031d}", name=f"{chance.choice(FAMILY)} {town} {place}"), True)
        for place in range(notes):
            words = chance.choices((*TRADE, *FAMILY, *_SYLLABLES), k=chance.randint(8, 24))
            indexer.add(Note(id=f"n{place:031d}", body=" ".join(words)), True)
            if place % 2000 == 0:
                indexer.flush()
        indexer.flush()
    engine.dispose()


def rows(scratch: Path, now: datetime) -> Sequence[Row]:
    """Search in a million notes, against the raw query there, and against itself in ten thousand notes."""
    million, small = (indexed(scratch / f"index-{notes}.book", notes, now) for notes in (1_000_000, 10_000))
    (ours, raw), (few, _) = _times(million), _times(small)
    return [
        Row("search as you type, p95, 1,000,000 notes", "the raw FTS5 query", p95(ours), p95(raw), 1.5),
        Row("the same", "at 10,000 notes", p95(ours), p95(few), 2.0),
    ]
