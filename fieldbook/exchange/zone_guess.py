"""Guesses the time zone of a place if its country or region determines it: most countries have only one, and so do most
states of the USA."""

import importlib.resources
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from babel import Locale

from fieldbook.search_key import spaced_key

#: Countries that have several zones formally, but use one in practice.
_ONE_IN_PRACTICE: Mapping[str, str] = MappingProxyType(
    {
        "CN": "Asia/Shanghai", "CY": "Asia/Nicosia", "DE": "Europe/Berlin", "MY": "Asia/Kuala_Lumpur",
        "NZ": "Pacific/Auckland", "UA": "Europe/Kyiv", "UZ": "Asia/Tashkent",
    }
)  # fmt: skip

#: Common names of countries besides their CLDR name and two-letter code.
_CALLED: Mapping[str, str] = MappingProxyType(
    {
        "usa": "US", "u s a": "US", "u s": "US", "united states of america": "US", "uk": "GB", "u k": "GB",
        "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "holland": "NL",
        "czech republic": "CZ", "turkey": "TR", "brd": "DE",
    }
)  # fmt: skip

#: Zone -> the states of the USA that lie in it completely: code and name.
_STATES: Mapping[str, str] = MappingProxyType(
    {
        "America/New_York": "CT connecticut|DE delaware|DC district of columbia|GA georgia|ME maine|MD maryland"
        "|MA massachusetts|NH new hampshire|NJ new jersey|NY new york|NC north carolina|OH ohio|PA pennsylvania"
        "|RI rhode island|SC south carolina|VT vermont|VA virginia|WV west virginia",
        "America/Chicago": "AL alabama|AR arkansas|IL illinois|IA iowa|LA louisiana|MN minnesota|MS mississippi"
        "|MO missouri|OK oklahoma|WI wisconsin",
        "America/Denver": "CO colorado|MT montana|NM new mexico|UT utah|WY wyoming",
        "America/Phoenix": "AZ arizona",
        "America/Los_Angeles": "CA california|WA washington",
        "Pacific/Honolulu": "HI hawaii",
    }
)

#: Languages in which country names are recognised.
_LANGUAGES = ("en", "de", "es", "fr", "pl", "it")


def zone_of_place(country: str, region: str = "") -> str:
    """The IANA zone of a country, or of a state of the USA; empty if there are several or the place is unknown."""
    return _zone(country, region)


@cache
def _zone(country: str, region: str) -> str:
    name = spaced_key(country)
    # The generator loads one language after the other: loading the names of one takes 20 ms.
    tables = (_countries(language) for language in _LANGUAGES)
    code = _CALLED.get(name) or next((table[name] for table in tables if name in table), "")
    if code == "US":
        return _states().get(spaced_key(region), "")
    return _zones().get(code, "")


@cache
def _countries(language: str) -> Mapping[str, str]:
    """Name or code of a country, normalised -> its two-letter code."""
    found: dict[str, str] = {}
    for code, name in Locale(language).territories.items():
        if isinstance(code, str) and len(code) == 2:
            found |= {spaced_key(str(name)): code, code.lower(): code}
    return MappingProxyType(found)


@cache
def _states() -> Mapping[str, str]:
    found = {}
    for zone, states in _STATES.items():
        for state in states.split("|"):
            letters, _, name = state.partition(" ")
            found[letters.lower()] = found[name] = zone
    return MappingProxyType(found)


@cache
def _zones() -> Mapping[str, str]:
    """Two-letter code of a country -> its only zone, from zone.tab of tzdata."""
    found: dict[str, list[str]] = {}
    table = importlib.resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            found.setdefault(code, []).append(zone)
    return MappingProxyType(
        {code: zones[0] for code, zones in found.items() if len(zones) == 1} | dict(_ONE_IN_PRACTICE)
    )
