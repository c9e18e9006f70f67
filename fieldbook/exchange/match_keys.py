"""Keys by which a company or person from another program is recognised: its id there, or a normalised name."""

import re
from dataclasses import dataclass
from functools import lru_cache

from fieldbook.search_key import spaced_key

#: Legal forms as normalised words at the end of a company's name; people often leave them out.
_LEGAL = (
    r"gmbh|ag|kg|kgaa|ohg|gbr|ug|ev|e v|mbh|se|co|und co|and co|inc|incorporated|corp|corporation|company|llc"
    r"|llp|lp|ltd|limited|plc|pty|pte|pvt|private|sa|s a|sas|s a s|sarl|s a r l|sl|s l|slu|s l u|sau|srl|s r l"
    r"|spa|s p a|bv|b v|nv|n v|ab|a s|as|aps|oy|oyj|asa|sp z o o|spzoo|sp zoo|spolka z o o|sp j|sp k|s c|sro"
    r"|s r o|kft|zrt|nyrt|doo|d o o|ood|eood|ooo|zao|oao|ao|ооо|зао|оао|ао|ип|тов|ae|α ε|αε|επε|as sti|ltd sti"
    r"|sti|sa de cv|s a de c v|ltda|eireli|bhd|sdn bhd|kk|k k|gk|jsc|pjsc|dmcc|fze|fz llc"
)
_AT_END = re.compile(rf"(?:\s+(?:{_LEGAL}))+\Z")
_AT_START = re.compile(r"\A(?:ооо|зао|оао|ао|ип|тов|pt|cv)\s+")
_EAST = re.compile(r"株式会社|有限会社|合同会社|[(（]株[)）]|㈱|(?:股份)?有限(?:责任)?公司|주식회사|[(（]주[)）]|㈜")

_SALESFORCE = re.compile(r"[0-9a-zA-Z]{15}(?:[A-Z0-5]{3})?")
_GUID = re.compile(r"\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?", re.IGNORECASE)
_CHECKED = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


@dataclass(frozen=True, slots=True)
class Identity:
    """The id of a record in the program it comes from. ``weak`` is True for ids that several lists can use for
    different records (``1``, ``2``, ``K-17``): they are compared together with the name."""

    source: str
    id: str
    weak: bool = False


def identity(header: str, cell: str) -> Identity | None:
    """The identity in a cell of an id column; None for an empty reference.

    Salesforce writes an empty reference as fifteen zeros. Its ids of 15 characters are extended to the form of 18 (the
    last three encode upper case), so that a report and an export give the same id for a record.
    """
    text = cell.strip()
    bare = text.removesuffix("AAA") if len(text) == 18 else text
    if not text or not bare.strip("0-{}"):
        return None
    if _SALESFORCE.fullmatch(text) and any(sign.isdigit() for sign in text) and any(sign.isalpha() for sign in text):
        return Identity("salesforce", text if len(text) == 18 else text + _checksum(text))
    if _GUID.fullmatch(text):
        return Identity("dynamics", text.strip("{}").lower())
    known = "".join(header.casefold().split())
    if text.isdigit() and (
        known.startswith(("recordid", "associatedcompany", "primaryassociated")) or known == "hs_object_id"
    ):
        return Identity("hubspot", text)
    return Identity("list", text, weak=True)


def _checksum(short: str) -> str:
    """The three characters that Salesforce appends to a 15-character id to make it case-insensitive."""
    blocks = (short[start : start + 5] for start in (0, 5, 10))
    return "".join(_CHECKED[sum(sign.isupper() << place for place, sign in enumerate(block))] for block in blocks)


@lru_cache(maxsize=20_000)
def company_key(name: str) -> str:
    """A company's name for comparison: without case, accents, punctuation, spaces and legal form."""
    return company_words(name).replace(" ", "")


def company_words(name: str) -> str:
    """Like ``company_key``, but with the words separated by spaces, to search for the name in ``sentence_words``."""
    folded = sentence_words(_EAST.sub(" ", name))
    bare = _AT_START.sub("", _AT_END.sub("", folded))
    return bare or folded or name.casefold()


def sentence_words(text: str) -> str:
    """The normalised words of a text, in which ``company_words`` can be searched."""
    return spaced_key(text, keep="+")


@lru_cache(maxsize=20_000)
def person_key(name: str) -> str:
    """A person's name for comparison: its normalised words, sorted."""
    return " ".join(sorted(sentence_words(name).split())) or name.casefold().strip()


def place_key(city: str) -> str:
    """A town's name for comparison."""
    return sentence_words(city).replace(" ", "")
