"""Fields of a person: important dates, and our contacts."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fieldbook.desktop.kit.fields import SuggestedField, complete
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.text_fields import TextBox
from fieldbook.desktop.records.domain_text import format_date
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import people_of, person_named
from fieldbook.model.partner import US
from fieldbook.model.person import DateToRemember, Person
from fieldbook.search_key import search_key

_NUMBERS = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})?\Z")
_ISO = re.compile(r"(?:(?P<year>\d{4})|-)-(?P<month>\d{1,2})-(?P<day>\d{1,2})\Z")
_NAMED = re.compile(r"(?P<day>\d{1,2})\.?\s(?P<name>[^\W\d_]+)\.?(?:\s(?P<year>\d{4}))?\Z")
_FIRST = re.compile(r"(?P<name>[^\W\d_]+)\.?\s(?P<day>\d{1,2})(?:,?\s(?P<year>\d{4}))?\Z")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PersonFields", text)


class DatesField(InlineEdit):
    """A field for important dates, one on each line: ``Birthday: 3 May 1980``. The year is optional."""

    def format_value(self, value: Any) -> str:
        return "\n".join(format_date(one) for one in value or ())

    def make_editor(self) -> QWidget:
        editor = TextBox(self.commit)
        editor.setProperty("field", "true")
        editor.setPlainText(self.format_value(self.value))
        editor.setPlaceholderText(_tr("Birthday: 3 May 1980"))
        editor.textChanged.connect(self.check)
        editor.textChanged.connect(editor.fit)
        return editor

    def read(self) -> tuple[DateToRemember, ...]:
        assert isinstance(self.editor, QPlainTextEdit)
        lines = [said for said in self.editor.toPlainText().split("\n") if said.strip()]
        found = [read_remembered(said) for said in lines]
        return tuple(sorted({one.key: one for one in found}.values(), key=lambda one: one.key))


def read_remembered(said: str) -> DateToRemember:
    """Parses one important date. Raises UserError when the text has no label or no valid date."""
    label, colon, written = said.rpartition(":")
    if not colon:
        label, written = _split(said)
    label, written = label.strip(), " ".join(written.split())
    for form in (_NUMBERS, _ISO, _NAMED, _FIRST):
        found = form.match(written)
        if found is None:
            continue
        parts = found.groupdict()
        month = int(parts["month"]) if "month" in parts else _month(parts["name"])
        day, year = int(parts["day"]), int(parts["year"]) if parts["year"] else None
        if label and month and QDate(year or 2000, month, day).isValid():
            return DateToRemember(label, month, day, year)
    raise UserError(
        "“{said}” is not an occasion with a date.",
        todo="Enter an occasion and a date, for example: Birthday: 3 May 1980.",
        said=said.strip(),
    )


def _split(said: str) -> tuple[str, str]:
    """Splits a label from a date that follows it after a space."""
    found = re.search(r"\s(?=(?:\d|--?\d))", said.strip())
    return (said.strip()[: found.start()], said.strip()[found.end() :]) if found else ("", said)


def _month(name: str) -> int:
    """Returns the number of a month from its name or a prefix of at least three letters, in the locale's language or in
    English; 0 when there is none."""
    wanted = search_key(name)
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            names = (locale.monthName(month), locale.standaloneMonthName(month))
            if len(wanted) >= 3 and any(search_key(one).startswith(wanted) for one in names):
                return month
    return 0


class KnownByField(SuggestedField):
    """A field for the colleagues who know a person: names separated by commas."""

    def __init__(self, look: Any, name: str, save: Callable[[Any], object], journal: Journal) -> None:
        super().__init__(look, name, save, self._colleagues)
        self._journal = journal

    def _colleagues(self) -> Sequence[str]:
        return [person.name for person, _ in people_of(self._journal, US)]

    def format_value(self, value: Any) -> str:
        canon = self._journal.reader.canon
        found = self._journal.reader.many(Person, [canon(one) for one in value or ()])
        return ", ".join(one.name for one in found.values())

    def make_editor(self) -> QWidget:
        editor = self.line_editor(self.format_value(self.value))
        complete(editor, self._colleagues())
        return editor

    def read(self) -> tuple[str, ...]:  # type: ignore[override]  # several of what a line has one of
        assert isinstance(self.editor, QLineEdit)
        known = {search_key(person.name): person.id for person, _ in people_of(self._journal, US)}
        names = [part.strip() for part in self.editor.text().split(",") if part.strip()]
        found = {known.get(search_key(name)) or person_named(self._journal, name).id for name in names}
        return tuple(sorted(found))
