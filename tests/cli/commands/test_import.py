"""The preview of an import, and what comes of a folder."""

from pathlib import Path

from tests.cli.conftest import Prompt

SPECIMENS = Path(__file__).parents[2] / "specimens"
ACCOUNTS = str(SPECIMENS / "csv" / "salesforce-account.csv")


def test_what_is_taken_comes_first_and_the_rest_in_a_line(prompt: Prompt) -> None:
    said = prompt("import", ACCOUNTS, "--dry-run").out.splitlines()
    head = next(number for number, line in enumerate(said) if line.startswith("  COLUMN"))
    last = next(number for number, line in enumerate(said) if line.startswith("  columns not imported"))
    assert all(" – " not in line for line in said[head:last])
    assert "Fax, AccountNumber" in said[last]
    assert any(line.startswith("7x  Unknown type “Customer - Direct”; imported as Reseller.") for line in said)
    assert any("The time zone was taken from the address: Europe/Paris." in line for line in said)


def test_every_row_on_request(prompt: Prompt) -> None:
    contacts = str(SPECIMENS / "csv" / "salesforce-contact.csv")
    assert "more (--all shows them)" in prompt("import", ACCOUNTS, contacts, "--dry-run").out
    assert "(--all shows them)" not in prompt("import", ACCOUNTS, contacts, "--dry-run", "--all").out


def test_the_fields_are_listed_and_nearly_right_ones_guessed(prompt: Prompt) -> None:
    said = prompt("import", "--map", "help").out
    assert said.startswith("partners:\n")
    assert "address.city" in said
    assert "COLUMN= skips a column." in said
    ran = prompt("import", ACCOUNTS, "--map", "Fxa=phone", code=1)
    assert "Did you mean Fax?" in ran.err
    ran = prompt("import", ACCOUNTS, "--map", "Fax=phon", code=1)
    assert "Did you mean phone?" in ran.err
    assert len(prompt("import", ACCOUNTS, "--map", "Qqqqq=phone", code=1).err) < 300
    assert "Fax" not in prompt("import", ACCOUNTS, "--map", "Phone=", "--dry-run").out.partition("columns not")[0]


def test_a_folder_can_be_looked_into_first(demo: Prompt, tmp_path: Path) -> None:
    demo("export", "-o", "out")
    book, demo.book = demo.book, tmp_path / "other.book"
    said = demo("import", "out", "--dry-run").out
    assert "15 partners" in said or "16 partners" in said
    assert "Preview: " in said
    assert not demo.book.exists()
    demo.book = book
    assert "Preview: 0 changes to import. Nothing was changed." in demo("import", "out", "--dry-run").out


def test_a_folder_of_the_same_book_changes_nothing(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind")
    prompt("export", "-o", "out")
    assert prompt("import", "out").out == "Nothing to import: all changes already exist.\n"
    assert "Undone: Added Nordwind" in prompt("undo").out
    assert prompt("undo", code=1).err == "Nothing to undo.\n"
