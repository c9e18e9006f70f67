"""What is handed out speaks the language asked for, else one's own; what commands say is English."""

from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from fieldbook.paths import user_paths
from fieldbook.settings import Settings, save
from tests.cli.conftest import Prompt


def pages_of(pdf: Path) -> tuple[str, str]:
    """The text of a PDF on one line, and the language it says it is in."""
    reader = PdfReader(pdf)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    root = reader.trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    return text, str(root["/Lang"])


def test_a_review_in_german(demo: Prompt, tmp_path: Path) -> None:
    demo("review", "Nordwind", "--quarter", "2026Q4", "--language", "de", "-o", "german.pdf")
    text, language = pages_of(tmp_path / "german.pdf")
    assert "Was wir zugesagt haben" in text
    assert "Quartalsreview Q4 2026, 1. Okt. 2026 bis 31. Dez. 2026" in text
    assert "What we said we would do" not in text
    assert "Seite 1 von" in text
    assert language.startswith("de")
    demo("review", "Nordwind", "--quarter", "2026Q4", "-o", "english.pdf")
    text, language = pages_of(tmp_path / "english.pdf")
    assert "What we said we would do" in text
    assert language.startswith("en")


def test_a_brief_and_the_days_pack_in_german(demo: Prompt, tmp_path: Path) -> None:
    demo("brief", "Nordwind", "--language", "de", "-o", "brief.pdf")
    assert "Unsere Zusagen" in pages_of(tmp_path / "brief.pdf")[0]
    demo("today", "--language", "de", "-o", "pack.pdf")
    text, language = pages_of(tmp_path / "pack.pdf")
    assert "Unsere Zusagen" in text
    assert "We owe" not in text
    assert language.startswith("de")
    assert "Unsere Zusagen" in demo("brief", "Nordwind", "--language", "de").out


def test_one_s_own_language_is_that_of_the_settings(demo: Prompt, tmp_path: Path) -> None:
    held = demo.ids("visits", "--partner", "Nordwind", "--state", "held")[-1]
    english = demo("recap", held).out
    save(user_paths().settings, Settings(language="de"))
    german = demo("recap", held).out
    assert "What we agreed" in english
    assert "Subject: Was wir am " in german  # the command speaks English, the mail does not
    assert "This is what we agreed" not in german
    assert "What we agreed" in demo("recap", held, "--language", "en").out


def test_a_calendar_in_german(demo: Prompt, tmp_path: Path) -> None:
    demo("calendar", "export", "--language", "de", "-o", "week.ics")
    text = (tmp_path / "week.ics").read_text("utf-8").replace("\r\n ", "")
    assert "Unsere Zusagen" in text
    assert "We will" not in text


def test_a_language_there_are_no_words_for(demo: Prompt, tmp_path: Path) -> None:
    said = demo("brief", "Nordwind", "--language", "xx", code=1).err
    assert "No language named xx. Choose one of: de, en." in said
    save(user_paths().settings, Settings(language="fr"))
    assert "We owe" in demo("brief", "Nordwind").out
