"""Captures as people, and cats on keyboards, type them."""

from hypothesis import strategies as st

from fieldbook.capture.languages.registry import LANGUAGES

MARKS = [word for language in LANGUAGES for words in language.marks.values() for word in words]
PIECES = st.sampled_from(
    [
        "by Friday", "bis Freitag", "30.9.", "KW 45", "Mitte November", "EOM", "in 6 weeks", "tomorrow", "Fri", "2 Oct",
        "14:30", "2h", "90 min", "12.500 €", "$1,200.50", "half a day", "(waits on Jonas)", "(wartet auf Jonas)", "Ewa",
        "Zoë", "李娜", "Jonas", "Contoso", "Ewa Nowak", "price list", "demo unit", "visit", "Besuch", "call",
        "by", "bis",
        "on", "am", "the", ",", ";", ":", "–", "-", ".", "(", ")", "“", "”", "„", "\"", "'", "«", "»", "<", ">", "we:",
        "they Ewa:", "sie:", "5", "45", "2026", "Q4", "/", "🙂", "مرحبا", "שלום", "Łódź", "\t", "  ", "\u00a0", "and",
        "9/10", "31.2.", "by Fribsday", "quote", "e\u0301", "\u2028", "\x0b", "İ", "ſ",
    ]
)  # fmt: skip
BODY = st.one_of(
    st.lists(PIECES, min_size=0, max_size=7).map(" ".join),
    st.lists(PIECES, min_size=0, max_size=7).map("".join),
    st.text(max_size=40),
)
NAME = st.sampled_from(["", " Ewa", " Jonas", " Zoë Martin", " 李娜", " Xaver", " said", " Nordwind", " de la Cruz"])
MARKED = st.builds("{}{}:{}{}".format, st.sampled_from(MARKS), NAME, st.sampled_from(["", " ", "  "]), BODY)
QUOTED = st.builds(
    "{0[0]}{1}{0[1]}{2}".format,
    st.sampled_from(["“”", "„“", "«»", '""', "»«", "‘’"]),
    BODY,
    st.sampled_from(["", " – Ewa", " (Zoë)", " (nobody)"]),
)
LINE = st.one_of(
    MARKED,
    MARKED,
    QUOTED,
    BODY,
    BODY.map("  {}".format),
    BODY.map("> {}".format),
    BODY.map("< Ewa: {}".format),
    st.just(""),
)
TEXT = st.builds(str.join, st.sampled_from(["\n", "\r\n"]), st.lists(LINE, max_size=6))
