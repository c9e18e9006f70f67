"""Plain data -> compact JSON, for values that are written by the ten thousand."""

import json
import json.encoder
from collections.abc import Callable
from typing import Any


def make_encoder(*, sort_keys: bool = False) -> Callable[[Any], str]:
    """What turns plain data into JSON without spaces, signs as they are: what ``json.JSONEncoder.encode`` does, which
    builds an encoder anew for each value that is no string."""
    plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=sort_keys)
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    text: Any = json.encoder.encode_basestring
    if make is None:  # an interpreter without the part written in C
        return plain.encode
    chunks = make(None, plain.default, text, None, ":", ",", sort_keys, False, True)

    def encode(value: Any) -> str:
        return text(value) if type(value) is str else "".join(chunks(value, 0))

    return encode
