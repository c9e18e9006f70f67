"""The private brief as plain text, for the terminal."""

from datetime import date

from fieldbook.errors import Message
from fieldbook.insight.brief import Brief, BriefPerson
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.i18n import ShowDay, Translate, block, days_late, waiting, with_day

#: Prefix of lines that the partner must not see.
_PRIVATE_PREFIX = Message("[private]")


def brief_text(one: Brief, say: Translate = str, day: ShowDay = date.isoformat) -> str:
    """Return the brief as plain text. ``say`` translates labels, ``day`` formats days."""
    head = [part for part in (one.name, one.town, one.level) if part]
    blocks = [", ".join(head)]
    if one.visit is not None and one.visit.when is not None:
        when = f"{day(one.visit.when.day)}, {one.visit.when.start:%H:%M}"
        blocks[0] += "\n" + ", ".join(part for part in (when, one.visit.place) if part)
    blocks[0] += "\n" + say(rhythm_sentence(one.rhythm))
    blocks += block("We owe", [_owed(line, say, day) for line in one.ours], say)
    blocks += block("They owe", [_owed(line, say, day) for line in one.theirs], say)
    blocks += block("Agenda", [point.text for point in one.agenda], say)
    blocks += block("People", [_person(person, say, day) for person in one.people], say)
    entries = [
        f"{'' if note.shareable else say(_PRIVATE_PREFIX) + ' '}{_dated(note.day, day)}{note.body}"
        for note in one.entries
    ]
    blocks += block("Latest notes", entries, say)
    asks = [say(waiting(ask.wording, days)) for ask, days in one.asks]
    blocks += block("Open asks", asks, say)
    blocks += block("Linked partners", [f"{link.name} ({say(Message(link.kind.value))})" for link in one.links], say)
    record = [f"{say(Message('ours'))}: {say(one.ledger.ours.sentence())}"]
    record.append(f"{say(Message('theirs'))}: {say(one.ledger.theirs.sentence())}")
    blocks += block("Track record", record, say)
    blocks += block("Question to consider", [say(one.question.text)], say)
    return "\n\n".join(blocks) + "\n"


def rhythm_sentence(one: CadenceStatus) -> Message:
    """Return the days since the last visit in person, and the cadence: "promised" when it is the partner's own, "due"
    when it comes from the partner level."""
    days = one.days_since_visit
    if days is None:
        return Message("never visited")
    # Each sentence is a complete source string, so that it can be translated.
    ago = "today" if days == 0 else "{count} day ago" if days == 1 else "{count} days ago"
    parameters: dict[str, str | int] = {"count": days, "cadence": one.cadence or 0, "level": one.by_level}
    if one.cadence is None:
        return Message(f"last visit {ago}", parameters)
    if one.by_level:
        return Message(f"last visit {ago}, due every {{cadence}} days (level {{level}})", parameters)
    return Message(f"last visit {ago}, promised every {{cadence}} days", parameters)


def _owed(line: CommitmentLine, say: Translate, day: ShowDay) -> str:
    text = with_day(line.wording, line.counted, say, day)
    if line.due is not None and line.due != line.counted:
        text += ", " + say(Message("now expected {day}", {"day": day(line.due)}))
    if line.late:
        text += ", " + say(days_late(line.days_late))
    who = [name for name in (line.by_name, line.waits_on) if name]
    return f"{text} [{', '.join(who)}]" if who else text


def _person(person: BriefPerson, say: Translate, day: ShowDay) -> str:
    parts = [part for part in (person.name, person.role, *person.phones) if part]
    parts += [f"{label}: {day(when)}" for label, when in person.soon]
    line = ", ".join(parts)
    return f"{line}\n  {say(_PRIVATE_PREFIX)} {person.personal}" if person.personal else line


def _dated(when: date | None, day: ShowDay) -> str:
    return f"{day(when)}: " if when else ""
