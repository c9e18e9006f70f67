"""Packs the heads of a record into one cell: registers grouped by the seqs of the changes that wrote them."""

import json

from fieldbook.model.json_encoder import make_encoder

_encode = make_encoder()


def pack(heads: dict[str, tuple[int, ...]]) -> str:
    """JSON: seqs, separated by spaces -> registers. Short for most records, which one change wrote."""
    if len(set(heads.values())) == 1:
        first = next(iter(heads.values()))
        return f'{{"{" ".join(map(str, first))}":{_encode(sorted(heads))}}}'
    grouped: dict[str, list[str]] = {}
    for register in sorted(heads):
        grouped.setdefault(" ".join(map(str, heads[register])), []).append(register)
    return _encode(grouped)


def unpack(packed: str) -> dict[str, tuple[int, ...]]:
    """The inverse of ``pack``."""
    return {
        register: tuple(int(seq) for seq in seqs.split())
        for seqs, registers in json.loads(packed).items()
        for register in registers
    }
