"""Commands that tell all about one record: show, history."""

from collections.abc import Iterator

from fieldbook.cli.formatting import FieldFormatter, field_name
from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.session import Session
from fieldbook.cli.tables import day, one_line, short
from fieldbook.errors import UserError
from fieldbook.journal import people
from fieldbook.journal.change_text import describe as say_label
from fieldbook.journal.history import HistoryEntry, history
from fieldbook.journal.lookup import partner_named, people_of, person_named
from fieldbook.model.codec import to_plain
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person
from fieldbook.model.record import Record, specs

#: Said in the first line already, or no news for a reader.
_SAID = frozenset({"into", "wording", "name", "given", "family"})


def record_meant(session: Session, written: str) -> str:
    """The id of the record that is meant: by some signs of its id, or a partner's or person's name."""
    try:
        return session.record_id(written)
    except UserError as unknown:
        if all(sign in "0123456789abcdef" for sign in written.lower()):
            raise
        try:
            return partner_named(session.journal, written).id
        except UserError as no_partner:
            try:
                return person_named(session.journal, written).id
            except UserError:
                raise no_partner from unknown


def show(session: Session) -> int:
    """A record whole."""
    found = session.journal.reader.get(record_meant(session, session.asked.id))
    assert found is not None
    plain = JsonRecords(session.journal)
    if session.asked.json:
        print_json(session, [plain.of(found)])
        return 0
    named = found.spoken if isinstance(found, Commitment) else found.title
    session.say(f"{short(found.id)}  {found.TYPE}: {one_line(named) or '–'}")
    session.say(*(f"  {name}: {said}" for name, said in _fields(session, plain, found)))
    return 0


def _fields(session: Session, plain: JsonRecords, record: Record) -> Iterator[tuple[str, str]]:
    """Every field that says something, by the name it has for a reader."""
    words = FieldFormatter(plain)
    if isinstance(record, Commitment):
        today, late = session.journal.today(), record.days_late(session.journal.today())
        yield "state", record.state(today).value + (f", {late} day{'s' * (late != 1)} late" if late else "")
    for name, spec in specs(type(record)).items():
        value = getattr(record, name)
        if name in _SAID or value == spec.default:
            continue
        told = to_plain(spec.type, value)
        for one in told if spec.many else [told]:
            yield field_name(name), words.register(record.TYPE, name, one)
    yield from _people(session, plain, record)


def _people(session: Session, plain: JsonRecords, record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Partner):
        for person, role in people_of(session.journal, record.id):
            yield "person", ", ".join(part for part in (person.name, role.name) if part)
    elif isinstance(record, Person):
        for role in people.roles_of(session.journal, record.id, past=True):
            until = f"until {day(role.until)}" if role.until else ""
            since = f"since {day(role.since)}" if role.since else ""
            yield "role", ", ".join(part for part in (role.name, plain.title(role.partner), since, until) if part)


def show_history(session: Session) -> int:
    """What was done to a record, oldest first."""
    record = record_meant(session, session.asked.id)
    lines = history(session.journal, record)
    if session.asked.json:
        print_json(
            session,
            (
                {
                    "change": line.change, "replica": line.replica, "at": line.at.isoformat(), "label": line.label,
                    "said": str(say_label(session.journal, line.label, line.parameters)),
                    "parameters": line.parameters, "register": line.register,
                    "before": list(line.before), "after": list(line.after),
                }
                for line in lines
            ),
        )  # fmt: skip
        return 0
    words, of_type = FieldFormatter(JsonRecords(session.journal)), session.journal.reader.type_of(record) or ""
    last = ""
    for line in lines:
        if line.change != last:
            said = say_label(session.journal, line.label, line.parameters)
            session.say(f"{line.at:%Y-%m-%d %H:%M}  {said}  [{short(line.change)}]")
            last = line.change
        if line.register:
            session.say(f"    {_step(words, of_type, line)}")
    return 0


def _step(words: FieldFormatter, of_type: str, line: HistoryEntry) -> str:
    """One register: what was there before, and what came."""
    before = [words.register(of_type, line.register, one) for one in line.before]
    after = " | ".join(words.register(of_type, line.register, one) for one in line.after)
    from_this = f"{' | '.join(before)} → " if before else ""
    return f"{field_name(line.register.partition('/')[0])}: {from_this}{after}"
