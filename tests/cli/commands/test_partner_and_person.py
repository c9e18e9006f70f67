"""Partners, people and to-dos at a prompt: added, changed, listed, shown."""

from tests.cli.conftest import Prompt


def test_a_partner_from_its_adding_to_its_archive(prompt: Prompt) -> None:
    said = prompt(
        "partner", "new", "Nordwind", "--town", "Hamburg", "--country", "Germany", "--kind", "msp", "--level", "Gold",
        "--cadence", "30", "--zone", "Europe/Berlin",
    ).out  # fmt: skip
    assert "Nordwind, msp, Gold, Hamburg, every 30 days, Europe/Berlin" in said
    assert "Nordwind already exists in the book." in prompt("partner", "new", "nordwind", code=1).err
    prompt("partner", "set", "Nordwind", "--cadence", "45", "--postcode", "20095", "--email", "info@nordwind.example")
    (one,) = prompt("partners", "--json").records
    assert (one["cadence"], one["email"], one["address"]["city"]) == (45, "info@nordwind.example", "Hamburg")
    assert "Nothing to change." in prompt("partner", "set", "Nordwind", code=1).err
    assert "already has these values" in prompt("partner", "set", "Nordwind", "--cadence", "45").out
    prompt("partner", "set", "Nordwind", "--cadence", "0")
    assert prompt("partners", "--json").records[0]["cadence"] is None
    assert "archived" in prompt("partner", "set", "Nordwind", "--archive").out
    assert prompt("partners").out == "No partners.\n"
    prompt("partner", "set", "Nordwind", "--restore")
    assert "Unarchived Nordwind" in prompt("undo").out.replace("Undone: ", "")


def test_two_partners_and_two_people_become_one(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind")
    prompt("partner", "new", "Nordwind Nord")
    prompt("person", "new", "Ewa Nowak", "--partner", "Nordwind Nord", "--role", "buyer")
    prompt("person", "new", "E. Nowak", "--partner", "Nordwind Nord", "--email", "e@x.example")
    assert "Merged E. Nowak into Ewa Nowak" in prompt("person", "merge", "Ewa Nowak", "E. Nowak").out
    assert "Merged Nordwind Nord into Nordwind" in prompt("partner", "merge", "Nordwind", "Nordwind Nord").out
    (one,) = prompt("people", "--partner", "Nordwind", "--json").records
    assert one["emails"][0]["value"] == "e@x.example"


def test_a_person_who_changes_employer(prompt: Prompt) -> None:
    for name in ("Nordwind", "Contoso"):
        prompt("partner", "new", name)
    assert (
        "Ewa Nowak; buyer, Nordwind; e@x.example"
        in prompt(
            "person", "new", "Ewa Nowak", "--partner", "Nordwind", "--role", "buyer", "--email", "e@x.example"
        ).out
    )
    prompt("capture", "--partner", "Nordwind", stdin="they Ewa: two engineers certified by Friday")
    said = prompt("person", "set", "Ewa", "--partner", "Contoso", "--role", "head of buying", "--phone", "+48 1").out
    assert "Open commitment with Nordwind, still assigned to Ewa Nowak: " in said
    assert "two engineers certified" in said
    assert "head of buying, Contoso" in said
    assert [one["title"] for one in prompt("people", "--partner", "Contoso", "--json").records] == ["Ewa Nowak"]
    prompt("person", "set", "Ewa", "--left")
    assert prompt("people", "--partner", "Contoso", "--json").records == []
    assert "Ewa Nowak does not work at any partner." in prompt("person", "set", "Ewa", "--left", code=1).err


def test_to_dos(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind")
    prompt("todo", "new", "look up the contract", "--by", "friday", "--partner", "Nordwind")
    prompt("todo", "new", "flowers")
    first, second = prompt.ids("todos")
    assert "2026-11-27 Fri" in prompt("todos").out
    assert "done" in prompt("todo", "done", first[-8:]).out
    assert "Dropped: flowers" in prompt("todo", "drop", second).out
    assert prompt("todos").out == "No to-dos.\n"
    assert prompt.ids("todos", "--all") == [first]
    prompt("undo")
    assert prompt.ids("todos") == [second]


def test_every_row_says_what_we_owe_and_when_we_come(demo: Prompt) -> None:
    planned: dict[str, str] = {}
    for visit in demo("visits", "--state", "planned", "--from", demo.today, "--json").records:
        for name in visit["partners_names"]:
            planned.setdefault(name, visit["day"])
    owed: dict[str, int] = {}
    for one in demo("commitments", "--json").records:
        if one["by_side_name"] not in planned and one["state"] in ("open", "late", "due", "no day", "renegotiated"):
            owed[one["to_side_name"]] = owed.get(one["to_side_name"], 0) + 1
    rows = {one["title"]: one for one in demo("partners", "--json").records}
    assert {name: one["next_visit"] for name, one in rows.items() if one["next_visit"]} == planned
    assert any(one["we_owe"] and not one["due"] for one in rows.values())
    heads = demo("partners").out.splitlines()[0]
    assert "WE OWE" in heads
    assert "NEXT VISIT" in heads


def test_where_we_never_were_is_due_too(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind")
    said = prompt("partners", "--state", "due").out
    assert "never visited" in said.splitlines()[1]
    assert "No partner has a visit cadence yet (1 partner, 1 never visited)" in said
    assert "partner set NAME --cadence 30" in said
    prompt("partner", "set", "Nordwind", "--cadence", "30")
    assert "No partner has a visit cadence" not in prompt("partners", "--state", "due").out


def test_a_record_whole_and_its_history_in_plain_words(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind", "--cadence", "30")
    prompt("person", "new", "Ewa Nowak", "--partner", "Nordwind", "--role", "buyer", "--email", "e@x.example")
    prompt(
        "visit", "plan", "--partner", "Nordwind", "--at", "2026-12-01 09:00", "--person", "Ewa", "--agenda", "prices"
    )
    prompt("visit", "move", prompt.ids("visits")[0], "--at", "2 Dec 10:00")
    prompt("partner", "set", "Nordwind", "--cadence", "45", "--town", "Kiel")
    shown = prompt("show", "Nordwind").out
    assert "visit cadence: 45 days" in shown
    assert "person: Ewa Nowak, buyer" in shown
    assert "role: buyer, Nordwind" in prompt("show", "Ewa Nowak").out
    visit = prompt("show", prompt.ids("visits")[0]).out
    assert "partners: Nordwind" in visit
    assert "time: 2026-12-02 Wed 10:00, 60 minutes (Europe/Berlin)" in visit
    assert "agenda: prices" in visit
    told = prompt("history", "Nordwind").out
    assert "visit cadence: 30 days → 45 days" in told
    for said in (shown, visit, told, prompt("history", prompt.ids("visits")[0]).out):
        assert "{" not in said
        assert prompt.ids("people")[0] not in said


def test_search_shows_the_line_that_was_found(prompt: Prompt) -> None:
    prompt("partner", "new", "Nordwind")
    prompt("capture", "--partner", "Nordwind", stdin="Good mood.\nThe new warehouse has a crane.\nNothing else.")
    assert "The new warehouse has a crane." in prompt("search", "crane").out
