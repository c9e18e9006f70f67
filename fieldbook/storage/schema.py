"""The tables as SQLAlchemy Core metadata: the change log, the tables beside it, and the projection."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text, text

from fieldbook.search_key import PREFIX
from fieldbook.storage.table_mapping import table_mappings

#: Covering indexes for what the page Today counts at each start.
_TODAY_INDEXES: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "visit": (("_day", "state", "reached", "how", "present", "partners"),),
        "commitment": (("_settled_on", "by_side", "to_side", "present", "due", "facts"),),
    }
)


class Schema:
    """All tables of a book. The log (``changes``) is never rewritten; ``projection`` can be emptied and rebuilt from
    it."""

    def __init__(self) -> None:
        self.metadata = MetaData()
        self.meta = Table("meta", self.metadata, Column("key", Text, primary_key=True), Column("value", Text))
        self.changes = self._changes()
        self.drafts = Table(
            "drafts",
            self.metadata,
            Column("place", Text, primary_key=True),
            Column("text", Text, nullable=False),
            Column("bases", Text),
            Column("saved", Text, nullable=False),
        )
        self.touched = Table(
            "touched",
            self.metadata,
            Column("record", Text, primary_key=True),
            Column("seq", Integer, primary_key=True),
            sqlite_with_rowid=False,
        )
        self.records = Table(
            "records",
            self.metadata,
            Column("id", Text, primary_key=True),
            Column("type", Text, nullable=False),
            Column("born", Integer, nullable=False),
            Column("heads", Text, nullable=False),
            Column("deleted", Integer, nullable=False),
            Column("gone", Integer, nullable=False),
            Column("merged", Text),
            # Few records are deleted or merged, and every save looks for them.
            Index("records_deleted", "deleted", sqlite_where=text("deleted = 1")),
            Index("records_merged", "merged", sqlite_where=text("merged IS NOT NULL")),
            sqlite_with_rowid=False,
        )
        self.links = self._links()
        self.contested = Table(
            "contested",
            self.metadata,
            Column("record", Text, primary_key=True),
            Column("register", Text, primary_key=True),
            Column("others", Integer, nullable=False),
            Column("overlaps", Integer, nullable=False),
            sqlite_with_rowid=False,
        )
        self.indexed = Table(
            "indexed",
            self.metadata,
            Column("rowid", Integer, primary_key=True),
            Column("record", Text, nullable=False),
            Column("type", Text, nullable=False),
            Index("indexed_record", "record"),
        )
        self.rows = {name: self._rows(name) for name in table_mappings()}

    def _changes(self) -> Table:
        return Table(
            "changes",
            self.metadata,
            Column("seq", Integer, primary_key=True),
            Column("id", Text, nullable=False),
            Column("replica", Text, nullable=False),
            Column("number", Integer, nullable=False),
            Column("milliseconds", Integer, nullable=False),
            Column("counter", Integer, nullable=False),
            Column("wall", Text, nullable=False),
            Column("label", Text, nullable=False),
            Column("parameters", Text, nullable=False),
            Column("after", Text, nullable=False),
            Column("undoes", Text),
            Column("seed", Text, nullable=False),
            Column("seeds", Text),
            Column("puts", Text, nullable=False),
            Column("digest", Text, nullable=False),
            Index("changes_id", "id", unique=True),
            Index("changes_number", "replica", "number"),
            Index("changes_undoes", "undoes"),
        )

    def _links(self) -> Table:
        """Every reference in a current head. ``canon`` is the target after merges of records; ``shown`` is 1 if the
        head is the one that is shown."""
        return Table(
            "links",
            self.metadata,
            Column("source", Text, primary_key=True),
            Column("register", Text, primary_key=True),
            Column("target", Text, primary_key=True),
            Column("seq", Integer, primary_key=True),
            Column("shown", Integer, nullable=False),
            Column("canon", Text, nullable=False),
            Column("field", Text, nullable=False),
            Column("type", Text, nullable=False),
            Index("links_canon", "canon", "type", "field", "shown", "source"),
            Index("links_target", "target"),
            sqlite_with_rowid=False,
        )

    def _rows(self, name: str) -> Table:
        shape = table_mappings()[name]
        columns = [Column(one.name, Integer if one.whole else Text) for one in shape.columns]
        derived = [Index(f"{shape.table}{one.name}", one.name) for one in shape.columns if one.derived]
        derived += [Index(f"{shape.table}_today", *one) for one in _TODAY_INDEXES.get(name, ())]
        return Table(
            shape.table,
            self.metadata,
            Column("id", Text, primary_key=True),
            *columns,
            Column("present", Integer, nullable=False),
            *derived,
            sqlite_with_rowid=False,
        )

    def stands_in(self, connection: Any) -> bool:
        """Whether a database has all tables with all of their columns."""
        return all(
            {column.name for column in table.columns}
            <= {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")').fetchall()}
            for name, table in self.metadata.tables.items()
        )

    @property
    def projection(self) -> list[Table]:
        """The tables that are derived from the log alone."""
        return [*self.rows.values(), self.records, self.links, self.touched, self.contested, self.indexed]


#: The full-text tables: one for all records, one for partners and people.
FULL_TEXT_TABLES = ("search", "names")

_PREFIX_LENGTHS = " ".join(map(str, range(1, PREFIX + 1)))

#: Contentless: the text is stored in the records. search_key.py folds it before, so the tokenizer only splits it.
FULL_TEXT = tuple(
    f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5(title, body, content='', contentless_delete=1, "
    f"prefix='{prefixes}', tokenize='unicode61 remove_diacritics 0')"
    for name, prefixes in zip(FULL_TEXT_TABLES, (_PREFIX_LENGTHS, "1 2 3"), strict=True)  # there are few names
)
