"""Settings: found while one types, changed where they stand, kept at once, and what is wrong is said beneath."""

from dataclasses import fields

from PySide6.QtWidgets import QComboBox, QLineEdit

from fieldbook.desktop.route import Route
from fieldbook.desktop.settings.page import SettingsPage
from fieldbook.insight.cadence import cadence_statuses
from fieldbook.journal.lookup import partners, us
from fieldbook.settings import Settings
from tests.desktop.hands import Hands, application


def opened(hands: Hands) -> SettingsPage:
    hands.controller.navigator.open(Route("settings"))
    hands.settle()
    page = hands.page
    assert isinstance(page, SettingsPage)
    return page


def shown(page: SettingsPage) -> list[str]:
    return [name for name, row in page.rows.items() if row.isVisible()]


def find(hands: Hands, words: str) -> None:
    """From the search to the first setting found, by keys alone."""
    hands.write(words)
    hands.press("Down")


def test_every_setting_stands_on_the_page_with_its_help(hands: Hands) -> None:
    page = opened(hands)
    assert set(page.rows) == {part.name for part in fields(Settings)} - {"unknown"}
    assert all(row.control.accessibleDescription() for row in page.rows.values())


def test_a_setting_is_found_by_its_name_and_by_its_help(hands: Hands) -> None:
    page = opened(hands)
    hands.write("quarters")
    assert shown(page) == ["fiscal_year_starts"]
    hands.focus.clear()  # type: ignore[attr-defined]
    hands.write("on recaps")
    assert shown(page) == ["name"]
    hands.write(" xyzzy")
    assert shown(page) == []
    assert hands.reads("No settings found")


def test_a_name_and_a_month_are_set_by_keys_alone_and_kept(hands: Hands) -> None:
    opened(hands)
    find(hands, "your name")
    hands.write("Zoë Author")
    hands.press("Tab")
    assert application().settings.name == "Zoë Author"
    hands.controller.navigator.open(Route("settings"))
    hands.focus.clear()  # type: ignore[attr-defined]
    find(hands, "fiscal")
    assert isinstance(hands.focus, QComboBox)
    hands.press("Down", "Down", "Down")
    assert application().settings.fiscal_year_starts == 4


def test_a_pause_saves_what_is_typed(hands: Hands) -> None:
    opened(hands)
    find(hands, "your name")
    hands.write("Ewa")
    hands.until(lambda: application().settings.name == "Ewa")


def test_a_pause_leaves_the_cursor_and_the_words_where_they_are(hands: Hands) -> None:
    opened(hands)
    find(hands, "your name")
    hands.write("Ann ")
    hands.until(lambda: application().settings.name == "Ann")
    hands.controller.context.save_settings(visit_minutes=45)
    hands.write("Lee")
    assert hands.focus.text() == "Ann Lee"  # type: ignore[attr-defined]
    hands.until(lambda: application().settings.name == "Ann Lee")
    hands.focus.setCursorPosition(3)  # type: ignore[attr-defined]
    hands.write("a")
    hands.until(lambda: application().settings.name == "Anna Lee")
    hands.write("-Lisa")
    hands.write(" ")
    hands.press("Tab")
    assert application().settings.name == "Anna-Lisa  Lee"


def test_room_for_backups_is_taken_when_one_goes_on(hands: Hands) -> None:
    page = opened(hands)
    page.show_setting("backup_megabytes")
    line = page.rows["backup_megabytes"].control
    was = application().settings.backup_megabytes
    line.selectAll()
    hands.write("10")
    assert not line._timer.isActive(), "a pause takes nothing"
    hands.press("Down")
    assert application().settings.backup_megabytes == was, "nor does a step"
    line.selectAll()
    hands.write("10000")
    assert application().settings.backup_megabytes == was
    hands.press("Return")
    assert application().settings.backup_megabytes == 10_000
    line.selectAll()
    hands.write("9000")
    hands.press("Tab")
    assert application().settings.backup_megabytes == 9000
    assert line.text() == "9000"


def test_a_value_that_came_while_one_stood_in_the_line_is_shown_when_one_goes_on(hands: Hands) -> None:
    page = opened(hands)
    page.show_setting("currency")
    hands.focus.selectAll()  # type: ignore[attr-defined]
    hands.write("pln")
    hands.press("Return")
    assert application().settings.currency == "PLN"
    hands.press("Tab")
    assert page.rows["currency"].control.text() == "PLN"
    page.show_setting("currency")
    hands.controller.context.save_settings(currency="USD")
    assert page.rows["currency"].control.text() == "PLN"
    hands.press("Tab")
    assert page.rows["currency"].control.text() == "USD"


def test_leaving_the_page_keeps_what_was_typed(hands: Hands) -> None:
    opened(hands)
    find(hands, "company")
    hands.write("Vendor AG")
    hands.press("Ctrl+1")
    assert application().settings.company == "Vendor AG"
    assert us(hands.journal).name == "Vendor AG"
    assert hands.alert == "Named our company"


def test_what_cannot_be_is_said_beneath_and_the_old_value_holds(hands: Hands) -> None:
    page = opened(hands)
    find(hands, "minutes")
    assert isinstance(hands.focus, QLineEdit)
    hands.focus.selectAll()
    hands.write("2")
    hands.press("Tab")
    assert hands.reads("2 is not between 5 and 1440.")
    assert application().settings.visit_minutes == 60
    page.show_setting("visit_minutes")
    hands.focus.selectAll()
    hands.write("45")
    hands.press("Tab")
    assert not hands.reads("2 is not between")
    assert application().settings.visit_minutes == 45


def test_a_setting_goes_back_to_its_default(hands: Hands) -> None:
    page = opened(hands)
    page.show_setting("currency")
    hands.focus.selectAll()  # type: ignore[attr-defined]
    hands.write("pln")
    hands.press("Tab")
    assert application().settings.currency == "PLN"
    hands.push("Reset to default: Currency")
    assert application().settings.currency == "EUR"
    assert page.rows["currency"].control.text() == "EUR"


def test_another_theme_is_seen_at_once_and_one_stays_where_one_was(hands: Hands) -> None:
    opened(hands)
    find(hands, "dark")
    dark = hands.controller.context.look.theme.tokens.dark
    hands.press("End" if not dark else "Home", *(["Down"] if dark else []))
    hands.until(lambda: hands.controller.context.look.theme.tokens.dark != dark)
    hands.settle()
    assert hands.focus.accessibleName() == "Theme"
    assert shown(hands.page) == ["theme"]
    hands.controller.context.look.theme.choose("light")


def test_the_time_zone_and_the_cadence_of_a_level_hold_at_once(hands: Hands) -> None:
    page = opened(hands)
    page.show_setting("zone")
    hands.write("Asia/Tokyo")
    hands.press("Return")
    assert hands.journal.clock.zone == "Asia/Tokyo"
    level = next(one.level for one in partners(hands.journal) if one.level)
    page.show_setting("cadences")
    hands.write(f"{level} 21")
    hands.press("Tab")
    lent = [one for one in cadence_statuses(hands.journal) if one.by_level]
    assert all(one.cadence == 21 for one in lent)
    assert hands.journal.cadences == {level.casefold(): 21}


def test_what_is_set_in_one_book_holds_in_the_next(hands: Hands) -> None:
    page = opened(hands)
    page.show_setting("currency")
    hands.focus.selectAll()  # type: ignore[attr-defined]
    hands.write("USD")
    hands.press("Tab")
    hands.shell.demo.show()
    hands.until(lambda: "demo book" in hands.alert, 60_000)
    hands.controller.context.save_settings(name="Zoë")
    assert application().settings.currency == "USD"
