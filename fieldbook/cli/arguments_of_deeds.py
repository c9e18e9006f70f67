"""The commands that write something down: partners, people, to-dos, visits, captures, what was undertaken and asked."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldbook.cli.date_args import DateArgs
from fieldbook.cli.parser import Parser, one_of
from fieldbook.model.partner import PartnerKind
from fieldbook.model.visit import Party, VisitChannel, VisitState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    Parsers = argparse._SubParsersAction[Parser]

_HOW = tuple(how.value for how in VisitChannel)
_KINDS = tuple(kind.value for kind in PartnerKind if kind is not PartnerKind.US)
_PLANNED = (VisitState.IDEA.value, VisitState.ASKED.value, VisitState.CONFIRMED.value)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Where commands are added, and how the days in them are read."""

    commands: "Parsers"
    days: DateArgs

    def command(self, name: str, said: str) -> Parser:
        """A command with its one line of help."""
        return self.commands.add_parser(name, help=said, description=f"{said[0].upper()}{said[1:]}.")

    def parts(self, command: Parser, names: str) -> "Parsers":
        """The place of the parts of a command."""
        return command.add_subparsers(dest="part", metavar=names, required=True, parser_class=Parser)

    def part(self, command: Parser, name: str, said: str) -> Parser:
        """The only part of a command."""
        return self.parts(command, name).add_parser(name, help=said)

    def on(self, command: Parser, said: str = "default: today") -> None:
        """The day on which something happened."""
        command.add_argument("--on", type=self.days.past_day, metavar="D", help=said)

    def span(self, command: Parser, first: str | None = None, last: str | None = None) -> None:
        """From one day to another."""
        kinds: tuple[tuple[str, str, Callable[[str], date], str | None], ...] = (
            ("--from", "first", self.days.day, first),
            ("--to", "last", self.days.last_day, last),
        )
        for flag, name, read, said in kinds:
            command.add_argument(flag, dest=name, type=read, metavar="D", help=said)


def deeds(grammar: Grammar) -> None:
    """All of them."""
    _partners(grammar)
    _people(grammar)
    _todos(grammar)
    _visits(grammar)
    _capturing(grammar)
    _commitments(grammar)


def _partners(grammar: Grammar) -> None:
    parts = grammar.parts(grammar.command("partner", "add, change or merge a partner"), "new|set|merge")
    new = parts.add_parser("new", help="add a partner")
    new.add_argument("name", metavar="NAME")
    change = parts.add_parser("set", help="change a partner")
    change.add_argument("partner", metavar="P")
    change.add_argument("--name", metavar="NAME")
    for one in (new, change):
        one.add_argument("--kind", type=one_of(*_KINDS), metavar="K", help=", ".join(_KINDS))
        one.add_argument("--level", metavar="L", help="the badge it earned, such as Gold")
        one.add_argument(
            "--cadence", type=int, metavar="DAYS", help="how often we promised to show up; 0 for no promise"
        )
        one.add_argument("--zone", metavar="ZONE", help="such as Europe/Warsaw")
        for part in ("street", "town", "region", "postcode", "country", "phone", "email", "website", "territory"):
            one.add_argument(f"--{part}", metavar="T")
    away = change.add_mutually_exclusive_group()
    away.add_argument("--archive", action="store_true", help="take it out of the lists")
    away.add_argument("--restore", action="store_true", help="take it out of the archive")
    merge = parts.add_parser("merge", help="make one of two: the other stands for P from then on")
    merge.add_argument("partner", metavar="P")
    merge.add_argument("other", metavar="OTHER")


def _people(grammar: Grammar) -> None:
    parts = grammar.parts(grammar.command("person", "add, change or merge a person"), "new|set|merge")
    new = parts.add_parser("new", help="add a person")
    new.add_argument("name", metavar="NAME")
    change = parts.add_parser("set", help="change a person, or where they work")
    change.add_argument("person", metavar="PERSON")
    change.add_argument("--name", metavar="NAME")
    change.add_argument("--left", action="store_true", help="they have left --partner, or the only one they are at")
    grammar.on(change, "the day they began or left (default: today)")
    new.add_argument("--partner", required=True, metavar="P", help="where they work")
    change.add_argument("--partner", metavar="P", help="where they work now; a new one ends what was before")
    for one in (new, change):
        one.add_argument("--role", metavar="R", help="what they do there")
        one.add_argument("--email", action="append", metavar="E", help="may be given several times")
        one.add_argument("--phone", action="append", metavar="N", help="may be given several times")
    merge = parts.add_parser("merge", help="make one of two: the other stands for PERSON from then on")
    merge.add_argument("person", metavar="PERSON")
    merge.add_argument("other", metavar="OTHER")


def _todos(grammar: Grammar) -> None:
    parts = grammar.parts(grammar.command("todo", "add, finish or drop a to-do, mine alone"), "new|done|drop")
    new = parts.add_parser("new", help="add a to-do")
    new.add_argument("text", nargs="+", metavar="TEXT")
    new.add_argument("--by", type=grammar.days.last_day, metavar="D", help="the day it is due")
    new.add_argument("--partner", metavar="P", help="about whom")
    done = parts.add_parser("done", help="it is done")
    done.add_argument("id", metavar="ID")
    grammar.on(done)
    parts.add_parser("drop", help="it is not to be done after all").add_argument("id", metavar="ID")


def _visits(grammar: Grammar) -> None:
    visit = grammar.command("visit", "plan, confirm, move, hold or cancel a visit")
    parts = grammar.parts(visit, "plan|confirm|move|agenda|hold|cancel")
    plan = parts.add_parser("plan", help="plan a visit")
    plan.add_argument("--partner", action="append", required=True, metavar="P", help="may be given several times")
    plan.add_argument(
        "--at", type=grammar.days.moment, required=True, metavar="WHEN",
        help="'2026-12-01 09:00', 'Wednesday 10:00', 'tomorrow 14:00': the time there",
    )  # fmt: skip
    plan.add_argument("--minutes", type=int, metavar="N", help="how long (default: your setting)")
    plan.add_argument("--zone", default="", metavar="ZONE", help="such as Europe/Warsaw (default: the partner's)")
    plan.add_argument("--place", default="", metavar="T", help="default: the first partner's address")
    plan.add_argument("--purpose", default="", metavar="T")
    plan.add_argument("--person", action="append", default=[], metavar="NAME", help="with whom")
    plan.add_argument("--agenda", action="append", default=[], metavar="T", help="a point, in order")
    how = f"{', '.join(_HOW)} (default: {_HOW[0]})"
    plan.add_argument("--how", type=one_of(*_HOW), default=_HOW[0], metavar="HOW", help=how)
    state = f"{', '.join(_PLANNED)} (default: {_PLANNED[1]})"
    plan.add_argument("--state", type=one_of(*_PLANNED), default=_PLANNED[1], metavar="S", help=state)
    hold = parts.add_parser("hold", help="it took place")
    hold.add_argument("id", metavar="ID")
    grammar.on(hold, "default: its own day")
    cancel = parts.add_parser("cancel", help="it did not take place")
    cancel.add_argument("id", metavar="ID")
    cancel.add_argument("--by", choices=[side.value for side in Party], default=Party.US.value, help="default: us")
    grammar.on(cancel)
    _ahead(parts, grammar)


def _ahead(parts: "Parsers", grammar: Grammar) -> None:
    """What is done with a visit that still lies ahead."""
    parts.add_parser("confirm", help="they have agreed to it").add_argument("id", metavar="ID")
    move = parts.add_parser("move", help="it has another time")
    move.add_argument("id", metavar="ID")
    move.add_argument("--at", type=grammar.days.moment, required=True, metavar="WHEN", help="the time there")
    move.add_argument("--minutes", type=int, metavar="N")
    agenda = parts.add_parser("agenda", help="add points to its agenda; without any, say it")
    agenda.add_argument("id", metavar="ID")
    agenda.add_argument("points", nargs="*", metavar="TEXT")
    agenda.add_argument("--anew", action="store_true", help="in place of those that are on it")


def _capturing(grammar: Grammar) -> None:
    capture = grammar.command("capture", "write down a visit from standard input, with marks")
    capture.more = _marks
    capture.add_argument("--partner", metavar="P", help="about whom (needed without --visit)")
    capture.add_argument("--visit", metavar="ID", help="at which visit")
    capture.add_argument(
        "--at", type=grammar.days.moment, metavar="WHEN", help="days are counted from here (default: now)"
    )
    capture.add_argument("--add-people", action="store_true", help="new names become people of the partner")
    retell = grammar.command("retell", "the text of a capture, with its marks, from what it left in the book")
    retell.add_argument("id", metavar="ID", help="of the visit, or of a record the capture made")
    retell.add_argument("--language", metavar="L", help="of its marks: en, de (default: your own)")


def _marks() -> str:
    """The marks of every language, for the help."""
    # Late: only who asks for help needs the tables.
    from fieldbook.cli.marks_help import marks_help  # noqa: PLC0415

    return marks_help()


def _commitments(grammar: Grammar) -> None:
    answer = grammar.part(
        grammar.command("ask", "answer an ask"), "answer", "our answer, and that all who asked have it"
    )
    answer.add_argument("id", metavar="ID")
    answer.add_argument("text", metavar="TEXT")
    grammar.on(answer)
    for name, said in (
        ("keep", "a commitment was kept"),
        ("release", "the side it was made to lets it go"),
        ("break", "it will not be done"),
        ("move", "it has a new day"),
    ):
        one = grammar.command(name, said)
        one.add_argument("id", metavar="ID")
        grammar.on(one, "the day it happened (default: today)")
        if name == "keep":
            one.add_argument("--amount", metavar="N", help="what a quote came to, such as 12,500 or 12.500,00")
        if name == "move":
            one.add_argument("--to", type=grammar.days.last_day, required=True, metavar="D", help="the new day")
            one.add_argument("--told", default="", metavar="NAME", help="who of the other side knows")
        if name != "keep":
            one.add_argument("--reason", default="", metavar="T", help="the partner reads this on the review")
