"""Converts frozen values to and from plain JSON data, the form used in the log, in rows and in archives."""

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]

Codec = tuple[Callable[[Any], Any], Callable[[Any], Any]]


def same(value: Any) -> Any:
    """The identity function, for values that are already plain."""
    return value


@cache
def codec_for(kind: Any) -> Codec:
    """The pair (encode, decode) for a declared type: str, int, bool, Decimal, date, datetime, an enum, a frozen
    dataclass of these, ``X | None`` or ``tuple[X, ...]``.

    Raises TypeError for any other type: an error in a declaration, which tests find on import.
    """
    origin = get_origin(kind)
    if origin in (types.UnionType, Union):
        inner = [part for part in get_args(kind) if part is not type(None)]
        return _optional(codec_for(inner[0]))
    if origin is tuple:
        return _many(codec_for(get_args(kind)[0]))
    if kind in (str, int, bool):
        return same, _exactly(kind)
    if kind is Decimal:
        return str, Decimal
    if kind is datetime:
        return datetime.isoformat, datetime.fromisoformat
    if kind is date:
        return date.isoformat, date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda value: value.value, kind
    if is_dataclass(kind):
        return _dataclass(kind)
    raise TypeError(f"no plain form for {kind!r}")


@cache
def is_exact(kind: Any) -> bool:
    """Whether equal values of a type are identical, so that decoding restores exactly what was encoded. Not so for
    Decimal (0 and 0.00) and datetime (one instant in two zones)."""
    if is_dataclass(kind):
        declared: list[Any] = [part.type for part in fields(kind)]
        return all(is_exact(inner) for inner in declared)
    inner = [part for part in get_args(kind) if part not in (type(None), ...)]
    return all(is_exact(part) for part in inner) if inner else kind not in (Decimal, datetime)


def to_plain(kind: Any, value: Any) -> Any:
    """Encodes a value of the declared type."""
    return codec_for(kind)[0](value)


def from_plain(kind: Any, value: Any) -> Any:
    """Decodes plain data. Raises ValueError or KeyError for data that does not fit the type."""
    return codec_for(kind)[1](value)


def _exactly(kind: type) -> Callable[[Any], Any]:
    def decode(value: Any) -> Any:
        if type(value) is kind:
            return value
        raise ValueError(value)

    return decode


def _optional(inner: Codec) -> Codec:
    encode, decode = inner
    return (
        lambda value: None if value is None else encode(value),
        lambda value: None if value is None else decode(value),
    )


def _many(inner: Codec) -> Codec:
    encode, decode = inner
    return (
        lambda values: [encode(value) for value in values],
        lambda values: tuple(decode(value) for value in values),
    )


def _dataclass(kind: Any) -> Codec:
    """Omits fields that have their default, so that later versions can add fields without rewriting old values."""
    declared: list[tuple[str, Any, Any]] = [(part.name, part.type, part.default) for part in fields(kind)]
    parts = [(name, codec_for(inner), default) for name, inner, default in declared]

    def encode(value: Any) -> Any:
        out = {}
        for name, (inner, _), default in parts:
            item = getattr(value, name)
            if default is MISSING or item != default:
                out[name] = inner(item)
        return out

    def decode(value: Any) -> Any:
        return kind(**{name: inner(value[name]) for name, (_, inner), _ in parts if name in value})

    return encode, decode
