"""Reads a PDF as a stranger would: its text, its metadata, and every string and stream inside it."""

from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    StreamObject,
    TextStringObject,
)


def text_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def joined(pdf: bytes) -> str:
    """The text of all pages on one line: what a line end tore apart is together again."""
    return " ".join(" ".join(text_of(pdf)).split())


def everything_in(pdf: bytes) -> str:
    """Text, document information, XMP, every string and every decompressed stream."""
    reader = PdfReader(BytesIO(pdf))
    parts = [joined(pdf), str(dict(reader.metadata or {}))]
    for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1):
        try:
            found = reader.get_object(IndirectObject(number, 0, reader))
        except Exception:
            continue
        parts += _strings(found, 0)
    return "\n".join(parts)


def _strings(found: Any, depth: int) -> list[str]:
    if depth > 12:
        return []
    if isinstance(found, TextStringObject):
        return [str(found)]
    if isinstance(found, ByteStringObject):
        return [found.decode("latin-1")]
    out: list[str] = []
    if isinstance(found, StreamObject):
        data = found.get_data()
        out += [data.decode("utf-8", "replace"), data.decode("utf-16-be", "replace")]
    if isinstance(found, DictionaryObject):
        for value in found.values():
            if not isinstance(value, IndirectObject):
                out += _strings(value, depth + 1)
    if isinstance(found, ArrayObject):
        for value in found:
            if not isinstance(value, IndirectObject):
                out += _strings(value, depth + 1)
    return out


def catalog_of(pdf: bytes) -> Any:
    """The document's root."""
    return PdfReader(BytesIO(pdf)).trailer["/Root"]


def roles_of(pdf: bytes) -> dict[str, int]:
    """How often each structure role stands in the tags."""
    reader = PdfReader(BytesIO(pdf))
    counts: dict[str, int] = {}
    for number in range(1, 5000):
        try:
            found = reader.get_object(IndirectObject(number, 0, reader))
        except Exception:
            continue
        if isinstance(found, DictionaryObject) and found.get("/Type") == "/StructElem":
            role = str(found.get("/S"))
            counts[role] = counts.get(role, 0) + 1
    return counts
