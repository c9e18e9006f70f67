"""The canonical dump: the contents of the projection in a form in which two books can be compared."""

import json
from collections.abc import Iterator

from fieldbook.storage.heads import unpack
from fieldbook.storage.reader import Reader
from fieldbook.storage.table_mapping import table_mappings


def dump(reader: Reader) -> Iterator[str]:
    """One JSON line for each row, in a fixed order: records with their heads, their fields, references, contested
    registers.

    Leaves out the search index, rowids, drafts and derived instants; seqs are written as change ids.
    """
    ids = dict(reader.rows("SELECT seq, id FROM changes"))
    for row in reader.rows("SELECT id, type, heads, deleted, gone, merged FROM records ORDER BY id"):
        heads = {register: [ids[seq] for seq in seqs] for register, seqs in sorted(unpack(row[2]).items())}
        yield _line("record", [row[0], row[1], heads, row[3], row[4], row[5]])
    for name, mapping in sorted(table_mappings().items()):
        columns = [column.name for column in mapping.columns if column.name != "_instant"]
        quoted = ", ".join(f'"{column}"' for column in ("id", *columns, "present"))
        for row in reader.rows(f"SELECT {quoted} FROM {mapping.table} ORDER BY id"):
            yield _line(name, list(row))
    links = "SELECT source, register, target, seq, shown, canon FROM links ORDER BY source, register, target"
    yield from sorted(_line("link", [*row[:3], ids[row[3]], *row[4:]]) for row in reader.rows(links))
    for row in reader.rows("SELECT record, register, others, overlaps FROM contested ORDER BY record, register"):
        yield _line("contested", list(row))


def _line(name: str, row: list[object]) -> str:
    return json.dumps([name, *row], ensure_ascii=False, separators=(",", ":"))
