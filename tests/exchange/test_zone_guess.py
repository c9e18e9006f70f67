"""The time zone of a place, where there is no doubt."""

import pytest

from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.zone_guess import zone_of_place
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import partner_named
from fieldbook.journal.partners import change_partner


@pytest.mark.parametrize(
    ("country", "region", "zone"),
    [
        ("Poland", "", "Europe/Warsaw"),
        ("PL", "", "Europe/Warsaw"),
        ("Deutschland", "Hessen", "Europe/Berlin"),
        ("Francia", "", "Europe/Paris"),
        ("U.S.A.", "NY", "America/New_York"),
        ("United States", "california", "America/Los_Angeles"),
        ("United States", "Texas", ""),
        ("United States", "", ""),
        ("Spain", "", ""),
        ("Atlantis", "", ""),
        ("", "NY", ""),
    ],
)
def test_a_zone_only_where_it_is_the_only_one(country: str, region: str, zone: str) -> None:
    assert zone_of_place(country, region) == zone


def _bring(journal: Journal, text: str) -> list[str]:
    plan = prepare(journal, [("a.csv", text.encode())])
    carry_out(journal, plan)
    return [str(remark) for row in plan.rows for remark in row.remarks]


def test_an_import_fills_the_zone_in_and_says_so(journal: Journal) -> None:
    text = "Name,City,Country\nNordwind,Hamburg,Germany\nSur,Madrid,Spain\n"
    assert _bring(journal, text) == ["The time zone was taken from the address: Europe/Berlin."]
    assert partner_named(journal, "Nordwind").zone == "Europe/Berlin"
    assert partner_named(journal, "Sur").zone == ""
    change_partner(journal, partner_named(journal, "Nordwind"), zone="Europe/Vienna")
    assert _bring(journal, text) == []
    assert partner_named(journal, "Nordwind").zone == "Europe/Vienna"
