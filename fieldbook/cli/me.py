"""The command ``me``: who the person at the prompt is, kept in the settings, and which company is our own."""

from typing import Any

from fieldbook.bootstrap import AppContext
from fieldbook.cli.session import Session
from fieldbook.journal.lookup import name_us


def run(session: Session) -> int:
    """Changes the settings, and names our own company in the book."""
    session.say(*introduce(session.application, session.asked))
    name_us(session.journal, session.asked.company.strip())
    return 0


def introduce(application: AppContext, asked: Any) -> list[str]:
    """Keeps what was said about oneself in the settings; gives what is known now."""
    said = {"name": asked.name, "company": asked.company}
    values = {name: value.strip() for name, value in said.items() if value is not None}
    known = application.settings
    if values:
        known = application.save_settings(known.with_values(**values)).settings
    return [f"Name: {known.name or '–'}", f"Company: {known.company or '–'}"]
