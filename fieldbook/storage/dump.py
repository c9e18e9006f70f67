"""The canonical dump: what the projection holds, in a form that two books can be compared by."""

import json
from collections.abc import Iterator

from fieldbook.storage.heads import unpack
from fieldbook.storage.reader import Reader
from fieldbook.storage.table_mapping import table_mappings


def dump(reader: Reader) -> Iterator[str]:
    """One JSON line a row, in order: records with their heads, their fields, references, contested registers.

    Search index, rowids, drafts and derived instants are left out; numbers of arrival are given as change ids.
    """
    ids = dict(reader.rows("SELECT seq, id FROM changes"))
    for row in reader.rows("SELECT id, type, heads, deleted, gone, merged FROM records ORDER BY id"):
        heads = {register: [ids[seq] for seq in seqs] for register, seqs in sorted(unpack(row[2]).items())}
        yield _line("record", [row[0], row[1], heads, row[3], row[4], row[5]])
    for name, shape in sorted(table_mappings().items()):
        columns = [column.name for column in shape.columns if column.name != "_instant"]
        quoted = ", ".join(f'"{column}"' for column in ("id", *columns, "present"))
        for row in reader.rows(f"SELECT {quoted} FROM {shape.table} ORDER BY id"):
            yield _line(name, list(row))
    links = "SELECT source, register, target, seq, shown, canon FROM links ORDER BY source, register, target"
    yield from sorted(_line("link", [*row[:3], ids[row[3]], *row[4:]]) for row in reader.rows(links))
    for row in reader.rows("SELECT record, register, others, overlaps FROM contested ORDER BY record, register"):
        yield _line("contested", list(row))


def _line(name: str, row: list[object]) -> str:
    return json.dumps([name, *row], ensure_ascii=False, separators=(",", ":"))
