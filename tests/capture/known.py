"""The visit that captures are read in here: one partner, its people, ours, and what is open."""

from datetime import date

from fieldbook.capture.languages.registry import LANGUAGES
from fieldbook.capture.nodes import CaptureContext, KnownPartner, KnownPerson, OpenCommitment

#: A Thursday.
DAY = date(2026, 9, 10)

CONTEXT = CaptureContext(
    day=DAY,
    languages=LANGUAGES,
    partners=(KnownPartner("nordwind", "Nordwind GmbH", ("Nordwind",)),),
    people=(
        KnownPerson("ewa", "Ewa Kowalska", "Ewa", "Kowalska", ("nordwind",)),
        KnownPerson("zoe", "Zoë Martin", "Zoë", "Martin", ("nordwind",)),
        KnownPerson("li", "李娜", partners=("nordwind",)),
        KnownPerson("far", "Pia Far", "Pia", "Far", ("contoso",)),
    ),
    colleagues=(KnownPerson("jonas", "Jonas Weber", "Jonas", "Weber"),),
    others=(KnownPartner("contoso", "Contoso"),),
    open_commitments=(
        OpenCommitment("list", "send the new price list", True, "nordwind"),
        OpenCommitment("training", "certify two engineers", False, "nordwind"),
        OpenCommitment("demo", "lend a demo unit", True, "nordwind"),
        OpenCommitment("second", "lend a second demo unit", True, "nordwind"),
    ),
)
