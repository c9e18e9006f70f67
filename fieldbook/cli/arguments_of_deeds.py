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
        one.add_argument("--level", metavar="L", help="partner level, for example: Gold")
        one.add_argument("--cadence", type=int, metavar="DAYS", help="visit cadence in days; 0 for none")
        one.add_argument("--zone", metavar="ZONE", help="for example: Europe/Warsaw")
        for part in ("street", "town", "region", "postcode", "country", "phone", "email", "website", "territory"):
            one.add_argument(f"--{part}", metavar="T")
    away = change.add_mutually_exclusive_group()
    away.add_argument("--archive", action="store_true", help="hide the partner from lists")
    away.add_argument("--restore", action="store_true", help="show an archived partner in lists again")
    merge = parts.add_parser("merge", help="merge OTHER into P")
    merge.add_argument("partner", metavar="P")
    merge.add_argument("other", metavar="OTHER")


def _people(grammar: Grammar) -> None:
    parts = grammar.parts(grammar.command("person", "add, change or merge a person"), "new|set|merge")
    new = parts.add_parser("new", help="add a person")
    new.add_argument("name", metavar="NAME")
    change = parts.add_parser("set", help="change a person or their employer")
    change.add_argument("person", metavar="PERSON")
    change.add_argument("--name", metavar="NAME")
    change.add_argument(
        "--left", action="store_true", help="mark the person as left at --partner (not needed if there is only one)"
    )
    grammar.on(change, "the day they started or left (default: today)")
    new.add_argument("--partner", required=True, metavar="P", help="the partner they work for")
    change.add_argument("--partner", metavar="P", help="the partner they work for now; ends the previous role")
    for one in (new, change):
        one.add_argument("--role", metavar="R", help="role at the partner")
        one.add_argument("--email", action="append", metavar="E", help="may be given several times")
        one.add_argument("--phone", action="append", metavar="N", help="may be given several times")
    merge = parts.add_parser("merge", help="merge OTHER into PERSON")
    merge.add_argument("person", metavar="PERSON")
    merge.add_argument("other", metavar="OTHER")


def _todos(grammar: Grammar) -> None:
    parts = grammar.parts(grammar.command("todo", "add, complete or drop a private to-do"), "new|done|drop")
    new = parts.add_parser("new", help="add a to-do")
    new.add_argument("text", nargs="+", metavar="TEXT")
    new.add_argument("--by", type=grammar.days.last_day, metavar="D", help="due date")
    new.add_argument("--partner", metavar="P", help="the partner it is about")
    done = parts.add_parser("done", help="mark as done")
    done.add_argument("id", metavar="ID")
    grammar.on(done)
    parts.add_parser("drop", help="drop a to-do that is no longer needed").add_argument("id", metavar="ID")


def _visits(grammar: Grammar) -> None:
    visit = grammar.command("visit", "plan, confirm, move, hold or cancel a visit")
    parts = grammar.parts(visit, "plan|confirm|move|agenda|hold|cancel")
    plan = parts.add_parser("plan", help="plan a visit")
    plan.add_argument("--partner", action="append", required=True, metavar="P", help="may be given several times")
    plan.add_argument(
        "--at", type=grammar.days.moment, required=True, metavar="WHEN",
        help="local time, for example: '2026-12-01 09:00', 'Wednesday 10:00' or 'tomorrow 14:00'",
    )  # fmt: skip
    plan.add_argument("--minutes", type=int, metavar="N", help="duration in minutes (default: your setting)")
    plan.add_argument(
        "--zone", default="", metavar="ZONE", help="for example: Europe/Warsaw (default: the partner's time zone)"
    )
    plan.add_argument("--place", default="", metavar="T", help="default: the first partner's address")
    plan.add_argument("--purpose", default="", metavar="T")
    plan.add_argument(
        "--person", action="append", default=[], metavar="NAME", help="person to meet; may be given several times"
    )
    plan.add_argument(
        "--agenda", action="append", default=[], metavar="T", help="agenda point; may be given several times"
    )
    how = f"{', '.join(_HOW)} (default: {_HOW[0]})"
    plan.add_argument("--how", type=one_of(*_HOW), default=_HOW[0], metavar="HOW", help=how)
    state = f"{', '.join(_PLANNED)} (default: {_PLANNED[1]})"
    plan.add_argument("--state", type=one_of(*_PLANNED), default=_PLANNED[1], metavar="S", help=state)
    hold = parts.add_parser("hold", help="mark as held")
    hold.add_argument("id", metavar="ID")
    grammar.on(hold, "the day it took place (default: the planned day)")
    cancel = parts.add_parser("cancel", help="cancel the visit")
    cancel.add_argument("id", metavar="ID")
    cancel.add_argument(
        "--by", choices=[side.value for side in Party], default=Party.US.value, help="who cancelled (default: us)"
    )
    grammar.on(cancel)
    _ahead(parts, grammar)


def _ahead(parts: "Parsers", grammar: Grammar) -> None:
    """What is done with a visit that still lies ahead."""
    parts.add_parser("confirm", help="mark as confirmed by the partner").add_argument("id", metavar="ID")
    move = parts.add_parser("move", help="move to another time")
    move.add_argument("id", metavar="ID")
    move.add_argument("--at", type=grammar.days.moment, required=True, metavar="WHEN", help="local time")
    move.add_argument("--minutes", type=int, metavar="N")
    agenda = parts.add_parser("agenda", help="add points to the agenda; without TEXT, show it")
    agenda.add_argument("id", metavar="ID")
    agenda.add_argument("points", nargs="*", metavar="TEXT")
    agenda.add_argument("--anew", action="store_true", help="replace the existing points")


def _capturing(grammar: Grammar) -> None:
    capture = grammar.command("capture", "save a visit note from standard input, with keywords")
    capture.more = _marks
    capture.add_argument("--partner", metavar="P", help="the partner (required without --visit)")
    capture.add_argument("--visit", metavar="ID", help="the visit the note belongs to")
    capture.add_argument(
        "--at",
        type=grammar.days.moment,
        metavar="WHEN",
        help="the time of the note, from which relative dates are counted (default: now)",
    )
    capture.add_argument("--add-people", action="store_true", help="add new names as people of the partner")
    retell = grammar.command("retell", "recreate the text of a visit note, with its keywords, from the saved records")
    retell.add_argument("id", metavar="ID", help="ID of the visit, or of a record created from the note")
    retell.add_argument("--language", metavar="L", help="language of the keywords: en, de (default: your setting)")


def _marks() -> str:
    """The marks of every language, for the help."""
    # Late: only who asks for help needs the tables.
    from fieldbook.cli.marks_help import marks_help  # noqa: PLC0415

    return marks_help()


def _commitments(grammar: Grammar) -> None:
    answer = grammar.part(
        grammar.command("ask", "answer an ask"), "answer", "record our answer, given to everyone who asked"
    )
    answer.add_argument("id", metavar="ID")
    answer.add_argument("text", metavar="TEXT")
    grammar.on(answer)
    for name, said in (
        ("keep", "mark a commitment as kept"),
        ("release", "mark a commitment as released by the side it was made to"),
        ("break", "mark a commitment as broken"),
        ("move", "move a commitment to a new date"),
    ):
        one = grammar.command(name, said)
        one.add_argument("id", metavar="ID")
        grammar.on(one, "the day it happened (default: today)")
        if name == "keep":
            one.add_argument(
                "--amount", metavar="N", help="delivered amount of a quote, for example: 12,500 or 12.500,00"
            )
        if name == "move":
            one.add_argument("--to", type=grammar.days.last_day, required=True, metavar="D", help="the new date")
            one.add_argument("--told", default="", metavar="NAME", help="who on the other side was informed")
        if name != "keep":
            one.add_argument("--reason", default="", metavar="T", help="reason; shown to the partner on the review")
