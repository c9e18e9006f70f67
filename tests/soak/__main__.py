"""A long run: ``python -m tests.soak [MINUTES|--kills N]``, or ``packaging/dev.py soak``; 500 kills if none is named.

After the kills, half as many power cuts, where there is a C compiler to see each write (``disk.py``). What does not
hold ends it with 1 and the seed; the book it was found in is kept in the folder that is named.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.keyrings import FILE
from tests.soak.disk import built, compiler
from tests.soak.killing import BrokenWordError, Killing
from tests.soak.power import look, recorded

#: Kills, where neither these nor minutes are named.
_KILLS = 500


def _cut(out: Path, seed: int, cuts: int) -> str:
    """Cuts the power so many times, on two books: what to say of it."""
    if compiler() is None:
        return "no power cuts: there is no C compiler"
    begun, steps = time.monotonic(), 0
    for encrypted in (False, True):
        recording = recorded(built(out), out / f"power-{encrypted}", seed, 60, encrypted=encrypted)
        steps += len(recording.steps)
        chance = random.Random(seed)
        for _ in range(cuts // 2):
            look(recording, chance.choice(recording.syncs), chance.randrange(2**32), out / "left")
            shutil.rmtree(out / "left", ignore_errors=True)
    seconds = time.monotonic() - begun
    return (
        f"{cuts // 2 * 2} power cuts among {steps} writes and syncs in {seconds:.0f} s: nothing acknowledged was lost"
    )


def main(arguments: list[str]) -> int:
    """Runs, and prints the figures."""
    parser = argparse.ArgumentParser("soak", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", nargs="?", type=float, help="kills for so long")
    parser.add_argument("--kills", type=int, help=f"so many ({_KILLS})")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the same load again")
    parser.add_argument("--out", type=Path, help="where the books lie (a new folder, gone after all went well)")
    asked = parser.parse_args(arguments)
    if sys.platform == "win32":
        print("There is no SIGKILL and no fork on Windows.")
        return 0
    out = asked.out or Path(tempfile.mkdtemp(prefix="fieldbook-soak-"))
    os.environ["PYTHON_KEYRING_BACKEND"], os.environ[FILE] = "tests.keyrings.KeptKeyring", str(out / "keyring.json")
    killing = Killing(out, asked.seed)
    kills = asked.kills or (sys.maxsize if asked.minutes else _KILLS)
    until = time.monotonic() + 60 * asked.minutes if asked.minutes else float("inf")
    print(f"seed {asked.seed}, in {out}", flush=True)
    try:
        while killing.figures.kills < kills and time.monotonic() < until:
            killing.run(min(kills, killing.figures.kills + 50), until)
            print("\n".join(killing.figures.lines()), flush=True)
        print(_cut(out, asked.seed, killing.figures.kills // 2))
    except BrokenWordError as broken:
        print("\n".join(killing.figures.lines()))
        print(f"BROKEN: {broken}", file=sys.stderr)
        return 1
    if asked.out is None:
        shutil.rmtree(out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
