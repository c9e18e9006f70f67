"""Bringing in files: what comes in, what matches, what stays outside; once, whole, and undoable."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.errors import UserError
from fieldbook.exchange.csv_reader import read_table
from fieldbook.exchange.header_mapping import FileKind, guess_kind, map_columns, read_changes
from fieldbook.exchange.import_plan import Options, Outcome
from fieldbook.exchange.importer import carry_out, is_cards, prepare
from fieldbook.exchange.match_keys import company_key, identity
from fieldbook.exchange.table_rows import TableContext, forms_of, read_rows
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import merge_partners
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.number import Measure, Number
from fieldbook.model.partner import LinkKind, Partner, PartnerKind
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.value_types import Address
from fieldbook.storage.book_file import open_book
from fieldbook.storage.dump import dump
from tests.exchange.conftest import NOW

Files = list[tuple[str, bytes]]

HUBSPOT_COMPANIES = """Record ID,Company name,Phone Number,Street Address,City,Country/Region,Time Zone,Industry
501,Contoso Ltd,+44 20 1,1 High St,London,United Kingdom,Europe/London,Retail
502,株式会社ソラ,+81 3 1,丸の内1,東京,日本,Asia/Tokyo,IT
"""
HUBSPOT_CONTACTS = """Record ID,First Name,Last Name,Email,Job Title,Mobile Phone Number,Associated Company IDs,Birthday
1,Zoë,Ångström,zoe@contoso.example,CTO,+44 7700 1,501,1980-02-03
2,太郎,山田,taro@sora.example,部長,+81 90 1,502,
3,Nobody,Known,,Buyer,,999,
"""
DYNAMICS = """(Nicht ändern) Firma;Firmenname;Beziehungstyp;Haupttelefon;Adresse 1: Straße 1;Adresse 1: Postleitzahl;\
Adresse 1: Ort;Muttergesellschaft
{11111111-2222-3333-4444-555555555555};Müller & Söhne GmbH;Systemhaus;+49 211 1;Königsallee 1;40212;Düsseldorf;
{11111111-2222-3333-4444-666666666666};Müller Süd;Händler;;;;München;Müller & Söhne
"""
NUMBERS_GERMAN = """Firma;Monat;Kennzahl;Ist;Soll;Währung
Müller & Söhne;Okt 2026;Umsatz;1.234,50;2.000,00;EUR
Müller & Söhne;10/2026;Zertifizierte;7;;
Unbekannt AG;10/2026;Umsatz;1;;
"""
EXCEL_SPANISH = (
    "Empresa\tNombre\tApellidos\tCargo\tCorreo electrónico\tFecha de nacimiento\n"
    "Alfa Ibérica, S.L.\tJosé\tPeña\tJefe de compras\tjose@alfa.example\t13/02/1975\n"
)


def bring_in(journal: Journal, *files: tuple[str, bytes], **options: object) -> None:
    """Prepares and carries out."""
    plan = prepare(journal, files, replace(Options(), **options))  # type: ignore[arg-type]
    carry_out(journal, plan)


def partner_called(journal: Journal, name: str) -> Partner:
    """The only partner of a name."""
    (found,) = [one for one in journal.reader.select(Partner) if one.name == name]
    return found


def person_called(journal: Journal, name: str) -> Person:
    """The only person of a name."""
    (found,) = [one for one in journal.reader.select(Person) if one.name == name]
    return found


def shown(journal: Journal) -> list[tuple[str, ...]]:
    """What lists show."""
    kinds = (Partner, Person, Role, Number)
    return [(kind.TYPE, *map(repr, journal.reader.select(kind))) for kind in kinds]


def test_all_specimens_come_in_once_as_one_change(journal: Journal, specimens: Files) -> None:
    plan = prepare(journal, specimens)
    assert plan.refused == 0
    assert plan.counts()["partner", Outcome.NEW] == 16
    assert plan.counts()["person", Outcome.NEW] == 25
    assert not journal.reader.select(Partner)
    done = carry_out(journal, plan)
    assert done is not None
    assert done.label == "imported"
    assert len(list(journal.reader.log.all())) == 1
    rose = person_called(journal, "Rose Gonzalez")
    assert rose.dates == (DateToRemember("birthday", 8, 21, 1969),)
    assert ContactMethod("(512) 757-9340", "cell") in rose.phones
    (role,) = journal.reader.linked(Role, rose.id, ["person"])
    assert role.partner == partner_called(journal, "Edge Communications").id
    assert role.name == "SVP, Procurement"
    again = prepare(journal, specimens)
    assert again.edits == ()
    assert carry_out(journal, again) is None


def test_each_specimen_twice_adds_nothing(journal: Journal, specimens: Files) -> None:
    for one in sorted(specimens):
        bring_in(journal, one)
    for one in specimens:
        assert prepare(journal, [one]).edits == (), one[0]


def test_undo_leaves_the_lists_as_they_were(journal: Journal, specimens: Files) -> None:
    entry = UnitOfWork("made")
    entry.add(Partner(id=journal.new_id(), name="Edge Communications", phone="1"))
    journal.save(entry)
    before = shown(journal)
    bring_in(journal, *specimens)
    assert shown(journal) != before
    Undo(journal).undo()
    assert shown(journal) == before
    bring_in(journal, *specimens)
    assert journal.reader.count(Person) == 25


def test_two_machines_make_the_same_records(new_journal: Callable[..., Journal], specimens: Files) -> None:
    one, other = new_journal("a"), new_journal("b")
    bring_in(one, *specimens)
    bring_in(other, *reversed(specimens))
    assert [p.id for p in one.reader.select(Person)] == [p.id for p in other.reader.select(Person)]


def test_hubspot(journal: Journal) -> None:
    files = [("contacts.csv", HUBSPOT_CONTACTS.encode()), ("companies.csv", HUBSPOT_COMPANIES.encode())]
    plan = prepare(journal, files)
    assert [file.kind for file in plan.files] == [FileKind.PEOPLE, FileKind.PARTNERS]
    assert plan.files[1].not_taken == ("Industry",)
    carry_out(journal, plan)
    assert partner_called(journal, "Contoso Ltd").zone == "Europe/London"
    (role,) = journal.reader.linked(Role, person_called(journal, "山田太郎").id, ["person"])
    assert journal.get(Partner, role.partner).name == "株式会社ソラ"
    (nobody,) = [row for row in plan.files[0].rows if row.title == "Nobody Known"]
    assert "999" in str(nobody.remarks[0])
    assert prepare(journal, files).edits == ()


def test_dynamics_in_german_with_numbers(journal: Journal) -> None:
    files = [("zahlen.csv", NUMBERS_GERMAN.encode("cp1252")), ("firmen.csv", DYNAMICS.encode("cp1252"))]
    plan = prepare(journal, files)
    assert [(file.kind, file.encoding, file.delimiter) for file in plan.files] == [
        (FileKind.NUMBERS, "cp1252", ";"),
        (FileKind.PARTNERS, "cp1252", ";"),
    ]
    assert "Unbekannt AG" in str(plan.files[0].refused[0].reason)
    carry_out(journal, plan)
    head, branch = partner_called(journal, "Müller & Söhne GmbH"), partner_called(journal, "Müller Süd")
    assert (head.kind, head.address.city) == (PartnerKind.INTEGRATOR, "Düsseldorf")
    assert [(link.kind, link.partner) for link in branch.links] == [(LinkKind.BRANCH_OF, head.id)]
    numbers = {one.measure: one for one in journal.reader.select(Number)}
    revenue = numbers[Measure.REVENUE]
    assert (str(revenue.figure.value), str(revenue.figure.target), revenue.month) == ("1234.50", "2000.00", "2026-10")
    assert numbers[Measure.CERTIFIED].figure.currency == ""
    assert prepare(journal, files).edits == ()
    bring_in(journal, ("z.csv", NUMBERS_GERMAN.replace("1.234,50", "1.300,00").encode()))
    assert [str(one.figure.value) for one in journal.reader.select(Number, "measure = 'revenue'")] == ["1300.00"]


def test_excel_in_spanish_and_utf_16(journal: Journal) -> None:
    file = ("lista.txt", EXCEL_SPANISH.encode("utf-16"))
    plan = prepare(journal, [file])
    assert (plan.files[0].encoding, plan.files[0].delimiter) == ("utf-16-le", "\t")
    carry_out(journal, plan)
    person = person_called(journal, "José Peña")
    assert person.dates == (DateToRemember("birthday", 2, 13, 1975),)
    assert partner_called(journal, "Alfa Ibérica, S.L.").kind is PartnerKind.RESELLER
    assert prepare(journal, [file]).edits == ()


def test_a_wide_list_of_months(journal: Journal) -> None:
    bring_in(journal, ("p.csv", b"Name,City\nAcme,Ulm\n"))
    wide = ("n.csv", b"Partner,Jan 2026,Feb 2026,Mar 2026\nACME Inc.,100,200,\nAcme,1,2,3\n")
    plan = prepare(journal, [wide], Options(measure=Measure.SELL_OUT, currency="USD"))
    assert len(plan.files[0].refused) == 2
    carry_out(journal, plan)
    found = journal.reader.select(Number, order="month")
    assert [(one.month, str(one.figure.value), one.measure) for one in found] == [
        ("2026-01", "100", Measure.SELL_OUT),
        ("2026-02", "200", Measure.SELL_OUT),
        ("2026-03", "3", Measure.SELL_OUT),
    ]


def test_what_somebody_wrote_is_never_overwritten(journal: Journal) -> None:
    entry = UnitOfWork("made")
    mine = entry.add(Partner(id=journal.new_id(), name="Acme", phone="1", address=Address(city="Ulm")))
    journal.save(entry)
    plan = prepare(journal, [("p.csv", b"Name,City,Phone,Website\nACME GmbH,Ulm,2,acme.example\n")])
    (row,) = plan.files[0].rows
    assert (row.record, row.outcome, row.filled) == (mine.id, Outcome.CHANGED, ("website", "aliases"))
    assert ("phone", "1", "2") in [(one.field, one.ours, one.theirs) for one in row.kept]
    carry_out(journal, plan)
    after = journal.get(Partner, mine.id)
    assert (after.name, after.phone, after.website, after.aliases) == ("Acme", "1", "acme.example", ("ACME GmbH",))


def test_what_a_list_without_ids_wrote_is_kept_when_its_source_names_it(journal: Journal) -> None:
    bring_in(journal, ("p.csv", b"Name,City,Phone\nAcme,Ulm,1\n"))
    named = ("p.csv", b"Id,Name,City,Phone,Website\n0015g00000QwEow,Acme,Ulm,2,acme.example\n")
    bring_in(journal, named)
    assert partner_called(journal, "Acme").phone == "1"
    assert prepare(journal, [named]).edits == ()
    bring_in(journal, ("p.csv", named[1].replace(b",2,acme", b",3,zoe")))
    found = partner_called(journal, "Acme")
    assert (found.phone, found.website) == ("1", "zoe.example"), "only what the source wrote follows it"


@st.composite
def lists(draw: st.DrawFn) -> Files:
    """Lists of few companies, with and without ids, that say different things of them."""
    files = []
    for _ in range(draw(st.integers(1, 4))):
        columns = [one for one in ("Id", "City", "Phone", "Website", "Description") if draw(st.booleans())]
        told = {
            "Id": st.just(""),
            "City": st.sampled_from(["Ulm", "Bonn", ""]),
            "Phone": st.sampled_from(["1", "2", ""]),
            "Website": st.sampled_from(["a.example", "b.example", ""]),
            "Description": st.sampled_from(["they sell", "they sell well", ""]),
        }
        ids = draw(
            st.permutations(["0015g00000QwEow", "0015g00000QwEox", "0015g00000QwEoy"])
        )  # a program gives each row one
        rows = []
        for identifier in ids[: draw(st.integers(1, 3))]:
            row = {one: draw(told[one]) for one in columns} | ({"Id": identifier} if "Id" in columns else {})
            rows.append(",".join([draw(st.sampled_from(["Acme", "ACME GmbH", "Zoë"])), *row.values()]))
        files.append(("p.csv", "\n".join([",".join(["Name", *columns]), *rows, ""]).encode()))
    return files


@settings(max_examples=100, deadline=None, derandomize=True)
@given(lists())
def test_whatever_came_before_a_list_brought_in_twice_is_the_same(files: Files) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(open_book(Path(folder) / "a.book", NOW), WallClock("Europe/Berlin", pinned=NOW.date()))
        try:
            for file in files:
                carry_out(journal, prepare(journal, [file]))
                assert prepare(journal, [file]).edits == ()
        finally:
            journal.close()


def test_what_an_import_wrote_follows_its_source(journal: Journal) -> None:
    old = ("p.csv", b"Id,Name,City,Phone\n0015g00000QwEow,Acme,Ulm,1\n")
    new = ("p.csv", b"Id,Name,City,Phone\n0015g00000QwEowAAF,Acme,Ulm,2\n")
    bring_in(journal, old)
    bring_in(journal, new)
    acme = partner_called(journal, "Acme")
    assert acme.phone == "2"
    entry = UnitOfWork("changed")
    entry.change(acme, phone="3")
    journal.save(entry)
    bring_in(journal, old)
    assert partner_called(journal, "Acme").phone == "3"


def test_merged_records_are_found_under_what_they_stand_for(journal: Journal) -> None:
    bring_in(journal, ("p.csv", b"Id,Name,City\n0015g00000QwEow,Acme,Ulm\n0015g00000QwEox,Acme Two,Hof\n"))
    merge_partners(journal, partner_called(journal, "Acme"), partner_called(journal, "Acme Two"))
    person = ("k.csv", b"Id,FirstName,LastName,AccountId\n0035g00000Eo8op,A,B,0015g00000QwEox\n")
    bring_in(journal, person)
    (role,) = journal.reader.select(Role)
    assert journal.reader.canon(role.partner) == partner_called(journal, "Acme").id
    assert prepare(journal, [person]).edits == ()


def test_the_same_company_twice_in_other_spellings(journal: Journal) -> None:
    plan = prepare(journal, [("p.csv", "Name;Ort\nMüller GmbH;Ulm\nMUELLER;Ulm\nMÜLLER Gmbh & Co. KG;Ulm\n".encode())])
    assert [row.outcome for row in plan.files[0].rows] == [Outcome.NEW, Outcome.NEW, Outcome.CHANGED]
    carry_out(journal, plan)
    assert partner_called(journal, "Müller GmbH").aliases == ("MÜLLER Gmbh & Co. KG",)


def test_deleted_and_nameless_rows_are_refused(journal: Journal) -> None:
    plan = prepare(journal, [("p.csv", b"Id,IsDeleted,Name,City\n1,1,Gone,x\n2,0,,y\n3,0,Here,z\n")])
    assert [row.title for row in plan.files[0].rows] == ["Here"]
    assert [(one.row, one.column) for one in plan.files[0].refused] == [(2, "IsDeleted"), (3, "")]


def test_a_shared_mail_box_does_not_make_two_people_one(journal: Journal) -> None:
    data = b"Vorname;Nachname;E-Mail;Firma\nEwa;Nowak;info@a.example;A\nJan;Kowal;info@a.example;A\nEwa;Nowak;;A\n"
    bring_in(journal, ("k.csv", data))
    assert sorted(one.name for one in journal.reader.select(Person)) == ["Ewa Nowak", "Jan Kowal"]


def test_mappings_by_hand(journal: Journal) -> None:
    file = ("p.csv", b"Bezeichnung,Branche,Ort\nAcme,Retail,Ulm\n")
    with pytest.raises(UserError, match="Bezeichnung"):
        prepare(journal, [file])
    changes = read_changes(["Bezeichnung=name", "branche=tags", "Ort="])
    plan = prepare(journal, [file], Options(changes=changes))
    assert [column.field for column in plan.files[0].columns] == ["name", "tags", ""]
    carry_out(journal, plan)
    assert partner_called(journal, "Acme").tags == ("Retail",)
    for wrong in ("Nope=name", "Ort=nonsense"):
        with pytest.raises(UserError):
            prepare(journal, [file], Options(changes=read_changes([wrong, "Bezeichnung=name"])))
    with pytest.raises(UserError):
        read_changes(["no sign"])


def test_the_work_can_be_watched_and_stopped(journal: Journal) -> None:
    file = ("p.csv", ("Name,City\n" + "".join(f"P{n},Ulm\n" for n in range(250))).encode())
    seen: list[tuple[int, int]] = []
    prepare(journal, [file], progress=lambda done, total: seen.append((done, total)))
    assert seen == [(100, 250), (200, 250), (250, 250)]
    with pytest.raises(UserError, match="The import was cancelled"):
        prepare(journal, [file], stop=lambda: True)


def test_a_plan_made_before_a_change_is_made_again(journal: Journal) -> None:
    plan = prepare(journal, [("p.csv", b"Name,City,Phone\nAcme,Ulm,1\n")])
    entry = UnitOfWork("made")
    entry.add(Partner(id=journal.new_id(), name="Acme", phone="7"))
    journal.save(entry)
    carry_out(journal, plan)
    assert partner_called(journal, "Acme").phone == "7"


def test_five_thousand_people(journal: Journal) -> None:
    rows = "".join(f"G{n},F{n},p{n}@x.example,Company {n % 300},Buyer,+49 {n}\n" for n in range(5000))
    file = ("k.csv", ("First Name,Last Name,Email,Company,Job Title,Mobile Phone\n" + rows).encode())
    bring_in(journal, file)
    assert journal.reader.count(Person) == 5000
    assert prepare(journal, [file]).edits == ()
    before = list(dump(journal.reader))
    journal.book.writer.rebuild()
    assert list(dump(journal.reader)) == before


def test_identities() -> None:
    assert identity("Id", "000000000000000AAA") is None
    assert identity("ParentId", "") is None
    short, long = identity("Id", "0015g00000QwEow"), identity("Id", "0015g00000QwEowAAF")
    assert short == long
    keys = {company_key(name) for name in ("Acme", "ACME Sp. z o.o.", "Acme, Inc.", "Ácme S.L.", "acme GmbH & Co. KG")}
    assert keys == {"acme"}
    assert company_key("株式会社ソラ") == company_key("ソラ(株)")


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.vcf"]), st.sampled_from([None, *FileKind]))
def test_any_bytes_give_rows_or_a_sentence(data: bytes, name: str, kind: FileKind | None) -> None:
    is_cards(name, data)
    for raw in (data, b"Name,Vorname,Nachname,Partner,Monat,Wert,Geburtstag,Ort\n" + data):
        try:
            table = read_table(raw, name)
        except UserError:
            continue
        chosen = kind or guess_kind(table.header)
        columns = map_columns(table.header, chosen, {})
        list(read_rows(table, columns, chosen, forms_of(table, columns, TableContext(2026)), TableContext(2026)))
