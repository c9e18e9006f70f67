"""Builds the demo book: all changes of two years, written in one transaction."""

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from fieldbook.errors import UserError
from fieldbook.exchange.demo.days import Days
from fieldbook.exchange.demo.numbers import set_reports
from fieldbook.exchange.demo.people import BEGAN, set_entrances
from fieldbook.exchange.demo.scheduler import Scheduler
from fieldbook.exchange.demo.visits import VisitBuilder
from fieldbook.journal.backdated_changes import BackdatedWriter
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ask import Ask
from fieldbook.model.change import Change
from fieldbook.model.fractional_index import spaced_keys
from fieldbook.model.review import Review, ReviewPoint, review_id
from fieldbook.model.value_types import Quarter
from fieldbook.paths import resources
from fieldbook.storage.queries.changes import has_changes

#: Seed of the random numbers: the same day always gives the same book. Only minutes, filler calls and the noise of
#: numbers are random.
_SEED = 20


def make_demo(journal: Journal) -> None:
    """Fills an empty book with the demo data, in one transaction. Raises UserError when the book is not empty."""
    if has_changes(journal.reader):
        raise UserError(
            "This book already contains records.",
            kept="Nothing was changed.",
            todo="Choose a new book for the demo, so that it stays separate from yours.",
        )
    journal.receive(build(BackdatedWriter(journal.replica, _SEED), Days(journal.today(), journal.clock.zone)))


def build(chronicle: BackdatedWriter, days: Days) -> Iterator[Change]:
    """Yields every change of the demo book, in order of time."""
    folder = resources() / "demo"
    files = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))}
    stage = Scheduler(chronicle, days)
    us, asks, calls = files.pop("us"), files.pop("asks"), files.pop("between")["calls"]
    draw = random.Random(_SEED)
    set_entrances(stage, us, files)
    meetings = VisitBuilder(stage, asks, draw)
    # Latest first: of two past visits on one day, the earlier one is moved to another day.
    told = [(visit.get("ago", -1), key, visit) for key, data in files.items() for visit in data["visits"]]
    for _, key, visit in sorted(told, key=lambda one: one[0]):
        meetings.set(key, files[key], visit)
    _set_calls(meetings, files, calls, draw)
    _set_answers(stage, asks)
    _set_reviews(stage, files)
    set_reports(stage, files, draw)
    yield from stage.played()


def _set_calls(
    meetings: VisitBuilder, partners: dict[str, dict[str, Any]], calls: list[str], draw: random.Random
) -> None:
    """Schedules filler: short calls between the visits."""
    keys = [key for key, data in partners.items() if data["people"]]
    for place, text in enumerate(calls):
        key = keys[place % len(keys)]
        data = partners[key]
        ago = draw.randint(21, min(data.get("ago", BEGAN), BEGAN) - 20)
        known = [one["key"] for one in data["people"] if one.get("ago", BEGAN) > ago and one.get("until", 0) < ago]
        at = f"{draw.randint(8, 16):02d}:{draw.choice((5, 10, 20, 35, 40, 50)):02d}"
        visit = {
            "ago": ago,
            "at": at,
            "how": "call",
            "for": "",
            "with": [draw.choice(known)],
            "notes": [["fact", text]],
        }
        meetings.set(key, data, visit)


def _set_answers(stage: Scheduler, asks: dict[str, dict[str, Any]]) -> None:
    """Schedules our answers to asks, with the day on which the partners were informed."""
    days = stage.days

    def answered(name: str, data: dict[str, Any]) -> UnitOfWork:
        ask, day = stage.now(Ask, stage.id_of(f"ask {name}")), stage.moment.date()
        untold = {stage.id_of(key) for key in data.get("untold", ())}
        voices = tuple(one if one.partner in untold else replace(one, told_on=day) for one in ask.voices)
        entry = UnitOfWork("ask.answered", {"ask": ask.id})
        entry.change(ask, answer=data["answer"], answered_on=day, voices=voices)
        return entry

    for name, data in asks.items():
        if "answered" in data:
            moment = days.moment(days.ago(data["answered"]), 16, 30)
            stage.at(moment, lambda name=name, data=data: answered(name, data))  # type: ignore[misc]


def _set_reviews(stage: Scheduler, partners: dict[str, dict[str, Any]]) -> None:
    """Schedules the preparation of the reviews of the current quarter."""

    def points(texts: list[str]) -> tuple[ReviewPoint, ...]:
        return tuple(
            ReviewPoint(stage.new_id(), position, text)
            for text, position in zip(texts, spaced_keys(len(texts)), strict=True)
        )

    def prepared(key: str, data: dict[str, Any]) -> UnitOfWork:
        partner, quarter = stage.id_of(key), str(Quarter.of(stage.days.today))
        made = review_id(partner, quarter)
        entry = UnitOfWork("review.prepared", {"review": made, "partner": partner})
        entry.add(
            Review(
                id=made,
                partner=partner,
                quarter=quarter,
                summary=data["summary"],
                agenda=points(data["agenda"]),
                decisions=points(data["decisions"]),
            )
        )
        return entry

    for key, data in partners.items():
        if "review" in data:
            moment = stage.days.moment(stage.days.ago(3), 19, 10)
            stage.at(moment, lambda key=key, data=data["review"]: prepared(key, data))  # type: ignore[misc]
