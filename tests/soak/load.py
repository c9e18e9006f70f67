"""The load under which a book is killed: captures, imports, undo and redo, drafts, backups, as fast as they go.

What is about to begin and what was acknowledged is told line by line, each line in one write once the call returned:
``begin WHAT``, ``saved CHANGE``, ``begin draft PLACE N``, ``draft PLACE N``, ``backup NAME``, ``nothing``. The text of
a capture is a draft first: ``typed`` says that this is safe, and the save removes it.
"""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fieldbook.capture.commit import CaptureTarget, commit_capture
from fieldbook.capture.context import build_context
from fieldbook.capture.languages.registry import in_order
from fieldbook.capture.parser import parse
from fieldbook.errors import UserError
from fieldbook.exchange.import_plan import Options
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.journal import drafts
from fieldbook.journal.backup_policy import back_up
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.journal.undo import Undo
from fieldbook.storage.book_file import BackupPlace, open_book
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey

#: Where drafts are typed.
PLACES = ("capture:one", "capture:two", "capture:three")

#: Where the text of the capture is typed that is saved next.
SAVED_PLACE = "capture:saved"

#: What is done, and how often beside the others.
WEIGHTS = {"capture": 6, "import": 2, "undo": 3, "redo": 3, "draft": 6, "backup": 2}

#: With every deed so much time passes on the clock given, so that backups become due and old ones go.
_STEP = timedelta(minutes=7)

_TEXTS = (
    "Good mood, the new warehouse stands. {0}",
    "we: send the price list {0} by Friday\nthey: two engineers certified by 30 Sep",
    "ask: deal registration takes nine days, they want three ({0})\nguess: somebody {0} leaves them",
    "quote: 12,500 EUR for terminals {0} by Monday\ntodo: look up the order {0}\npraise: quick answers",
)

Tell = Callable[[str], object]


class Clock:
    """Goes on by itself, and faster when it is told to."""

    def __init__(self, begun: datetime) -> None:
        self._offset = begun - datetime.now(UTC)

    def read(self) -> datetime:
        """The moment it says (UTC)."""
        return datetime.now(UTC) + self._offset

    def go_on(self, by: timedelta) -> None:
        """Moves it."""
        self._offset += by


class Load:
    """Does one thing after the other to a journal; ``tell`` hears of it."""

    def __init__(self, journal: Journal, clock: Clock, chance: random.Random, tell: Tell) -> None:
        self._journal, self._clock, self._chance, self._tell = journal, clock, chance, tell
        self._undo = Undo(journal)
        self._count = 0

    def one(self, what: str = "") -> None:
        """One deed, by chance where none is named."""
        what = what or self._chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        self._clock.go_on(_STEP)
        self._count += 1
        if what == "draft":
            self._draft()
            return
        self._tell(f"begin {what}")
        if what == "backup":
            made = back_up(self._journal, self._chance.choice(("", "", "before-import")))
            self._tell(f"backup {made.path.name}" if made is not None else "nothing")
            return
        try:
            done = {"capture": self._capture, "import": self._import, "undo": self._back, "redo": self._again}[what]()
        except UserError:  # nothing to undo, or something was built on it
            done = ""
        self._tell(f"saved {done}" if done else "nothing")

    def _capture(self) -> str:
        journal = self._journal
        known = partners(journal)
        if not known:
            return add_partner(journal, "Nordwind", "Hamburg", 30)[1].change
        partner, day = self._chance.choice(known), journal.today()
        context = build_context(journal, (partner.id,), day, in_order("en"))
        text = self._chance.choice(_TEXTS).format(f"no. {self._count} of {self._chance.randrange(10**9)}")
        drafts.save(journal, drafts.Draft(SAVED_PLACE, text))
        self._tell("typed")
        target = CaptureTarget((partner.id,), journal.clock.now())
        saved = commit_capture(journal.with_options(removes_drafts=(SAVED_PLACE,)), parse(text, context), target)
        return saved.done.change if saved.done is not None else ""

    def _import(self) -> str:
        rows = "".join(f"Import {self._chance.randrange(10**6)} GmbH,Town {row},+49 30 {row}\n" for row in range(1, 9))
        plan = prepare(self._journal, [("some.csv", f"Company,City,Phone\n{rows}".encode())], Options())
        done = carry_out(self._journal, plan)
        return done.change if done is not None else ""

    def _back(self) -> str:
        return self._undo.undo().change

    def _again(self) -> str:
        return self._undo.redo().change

    def _draft(self) -> None:
        place, number = self._chance.choice(PLACES), self._chance.randrange(10**9)
        self._tell(f"begin draft {place} {number}")
        text = f"{number} " + "half a word " * self._chance.randrange(1, 60)
        drafts.save(self._journal, drafts.Draft(place, text))
        self._tell(f"draft {place} {number}")


def work(path: Path, key: BookKey | None, begun: datetime, seed: int, tell: Tell) -> None:
    """Opens the book, made where none is, and goes on until the process ends."""
    lock = BookLock(path)
    assert lock.take(5.0)
    clock = Clock(begun)
    journal = Journal(open_book(path, clock.read(), key, BackupPlace()), WallClock("UTC", clock.read))
    tell("ready")
    load = Load(journal, clock, random.Random(seed), tell)
    while True:
        load.one()
