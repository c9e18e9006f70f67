"""How a record's heads are packed into one cell: registers grouped by the changes (seqs) behind them."""

import json

from fieldbook.model.json_encoder import make_encoder

_packed = make_encoder()


def pack(heads: dict[str, tuple[int, ...]]) -> str:
    """Most records were written by one change, so the cell stays short."""
    if len(set(heads.values())) == 1:
        first = next(iter(heads.values()))
        return f'{{"{" ".join(map(str, first))}":{_packed(sorted(heads))}}}'
    grouped: dict[str, list[str]] = {}
    for register in sorted(heads):
        grouped.setdefault(" ".join(map(str, heads[register])), []).append(register)
    return _packed(grouped)


def unpack(packed: str) -> dict[str, tuple[int, ...]]:
    """The inverse of ``pack``."""
    return {
        register: tuple(int(seq) for seq in seqs.split())
        for seqs, registers in json.loads(packed).items()
        for register in registers
    }
