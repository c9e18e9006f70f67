"""Encodes plain data as compact JSON, optimised for tens of thousands of small values."""

import json
import json.encoder
from collections.abc import Callable
from typing import Any


def make_encoder(*, sort_keys: bool = False) -> Callable[[Any], str]:
    """Returns an encoder for JSON without spaces and without ASCII escapes. Same output as ``json.JSONEncoder.encode``,
    which creates a new encoder for each value that is not a string."""
    plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=sort_keys)
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    text: Any = json.encoder.encode_basestring
    if make is None:  # an interpreter without the C accelerator
        return plain.encode
    chunks = make(None, plain.default, text, None, ":", ",", sort_keys, False, True)

    def encode(value: Any) -> str:
        return text(value) if type(value) is str else "".join(chunks(value, 0))

    return encode
