"""One line typed into a list: which item it is, and which partner it names."""

import pytest

from fieldbook.capture.languages.language import Mark
from fieldbook.capture.line_parser import LineParser
from tests.capture.known import CONTEXT


@pytest.fixture(scope="module")
def parser() -> LineParser:
    return LineParser(CONTEXT)


def test_the_name_before_the_colon_outranks_other_partners_in_the_line(parser: LineParser) -> None:
    found = parser.read("they Contoso: two engineers certified for Nordwind", Mark.THEY)
    assert found.item is not None
    assert found.partners == ("contoso",)


def test_without_a_name_the_partner_of_the_visit_is_meant(parser: LineParser) -> None:
    assert parser.read("two engineers certified", Mark.THEY).partners == ("nordwind",)
