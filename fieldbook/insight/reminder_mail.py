"""A mail that asks about one commitment, made of data that may leave the book. The user reviews and sends it."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from fieldbook.errors import Message, UserError
from fieldbook.insight.disclosure import DisclosureFilter, Edition
from fieldbook.insight.i18n import ShowDay, Translate, with_day
from fieldbook.insight.recap import first_usable
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person


@dataclass(frozen=True, slots=True)
class ReminderMail:
    """A mail about one commitment. ``address`` is empty when none is known."""

    to: str
    address: str
    subject: str
    body: str

    @property
    def link(self) -> str:
        """The mailto URL (RFC 6068) that opens the mail in the mail program without sending it."""
        body = quote(self.body.replace("\n", "\r\n"), safe="")
        return f"mailto:{quote(self.address, safe='@')}?subject={quote(self.subject, safe='')}&body={body}"


def build_reminder_mail(
    journal: Journal, commitment: Commitment, sender: str = "", say: Translate = str, day: ShowDay = date.isoformat
) -> ReminderMail:
    """Build the mail about a commitment: to the partner for theirs, to the colleague on whom ours waits.

    Raises UserError for a commitment of ours that waits on nobody, and for a wording that must not reach the partner.
    """
    if commitment.by_side == US:
        return _to_colleague(journal, commitment, sender, say, day)
    gate = DisclosureFilter(journal, journal.get(Partner, commitment.by_side), Edition.RECAP)
    data = gate.admit(commitment)
    if not data or not data["wording"]:
        raise UserError(
            "This commitment mentions someone the partner must not read about.",
            kept="No e-mail was created.",
            todo="Follow up in your own words, then press Shift+C to record it.",
        )
    person = _person_to_ask(journal, commitment)
    reached = gate.admit(person) if person is not None else None
    name = reached["name"] if reached else ""
    address = first_usable(one["value"] for one in reached["emails"]) if reached else ""
    wording = with_day(data["wording"], data["day"], say, day)
    asked = say(Message("I am following up on your commitment: {wording}", {"wording": wording}))
    return ReminderMail(name, address, _one_line(data["wording"]), _body(name, asked, sender, say))


def _to_colleague(journal: Journal, commitment: Commitment, sender: str, say: Translate, day: ShowDay) -> ReminderMail:
    colleague = journal.reader.get(journal.reader.canon(commitment.waits_on)) if commitment.waits_on else None
    if not isinstance(colleague, Person):
        raise UserError(
            "This commitment is ours and is not waiting on anyone.",
            kept="Nothing was changed.",
            todo="Press W to choose the colleague it is waiting on, then C to follow up.",
        )
    partner = journal.get(Partner, commitment.to_side).name
    wording = with_day(commitment.wording, commitment.day, say, day)
    address = first_usable(reach.value for reach in colleague.emails)
    parameters: dict[str, str | int] = {"partner": partner, "wording": wording}
    asked = say(Message("{partner} is waiting for this, and I need your input: {wording}", parameters))
    return ReminderMail(
        colleague.name, address, _one_line(commitment.wording), _body(colleague.name, asked, sender, say)
    )


def _body(name: str, asked: str, sender: str, say: Translate) -> str:
    hello = say(Message("Hello {name},", {"name": name})) if name else say(Message("Hello,"))
    parts = [hello, asked, say(Message("What is the status, and when can I expect it?")), sender.strip()]
    return "\n\n".join(part for part in parts if part) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _person_to_ask(journal: Journal, commitment: Commitment) -> Person | None:
    """Return the person at the partner who made the commitment, if known."""
    if commitment.by_person is None:
        return None
    found = journal.reader.get(journal.reader.canon(commitment.by_person))
    return found if isinstance(found, Person) else None
