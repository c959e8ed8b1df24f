"""The string formats of the contract, and its patterns in the dialect of Python."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable

__all__ = ["FORMATS", "python_pattern"]

_DATE = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_TIME = r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?"
_OFFSET = r"(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
_IS_DATE = re.compile(rf"{_DATE}\Z")
_IS_DATE_TIME = re.compile(rf"{_DATE}[Tt]{_TIME}{_OFFSET}\Z")
_IS_LOCAL = re.compile(rf"{_DATE}T{_TIME}\Z")
_IS_BAR = re.compile(rf"{_DATE}(?: {_TIME}{_OFFSET}?)?\Z")
# ECMAScript's white space, which is not Python's.
_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_IS_URI = re.compile(rf'[A-Za-z][A-Za-z0-9+.-]*:[^{_SPACE}\x00-\x1f<>"{{}}|\\^`]+\Z')


def _exists(match: re.Match[str] | None) -> bool:
    if match is None:
        return False
    year, month, day = (int(part) for part in match.group(1, 2, 3))
    # The calendar module does not know the year 0, which is a leap year.
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        return False
    if match.re.groups == 3 or match.group(4) is None:
        return True
    hour, minute, second = (int(part) for part in match.group(4, 5, 6))
    return hour <= 23 and minute <= 59 and second <= 59


def is_date(text: str) -> bool:
    """RFC 3339 full-date that exists in the calendar."""
    return _exists(_IS_DATE.match(text))


def is_date_time(text: str) -> bool:
    """RFC 3339 date-time: the offset is required; leap seconds are refused."""
    return _exists(_IS_DATE_TIME.match(text))


def is_local_date_time(text: str) -> bool:
    """ISO 8601 date and time without an offset."""
    return _exists(_IS_LOCAL.match(text))


def is_bar_time(text: str) -> bool:
    """A date, or date and time separated by a space with an optional offset."""
    return _exists(_IS_BAR.match(text))


def is_uri(text: str) -> bool:
    """Absolute URI: a scheme and a rest without spaces or control characters."""
    return _IS_URI.match(text) is not None


FORMATS: dict[str, Callable[[str], bool]] = {
    "date": is_date,
    "date-time": is_date_time,
    "local-date-time": is_local_date_time,
    "bar-time": is_bar_time,
    "uri": is_uri,
}

_CLASSES = {"d": "0-9", "w": "A-Za-z0-9_", "s": _SPACE}


def python_pattern(pattern: str) -> str:
    """The pattern that matches in Python what an ECMAScript pattern matches: ASCII digits, `$` only at the very end."""
    parts: list[str] = []
    in_class = False
    for piece in re.findall(r"\\.|.", pattern, re.DOTALL):
        name = piece[1:]
        if piece.startswith("\\") and name.lower() in _CLASSES:
            inner = _CLASSES[name.lower()]
            if in_class and name.isupper():
                raise ValueError(f"a complement inside a character class is not translated: {pattern}")
            parts.append(inner if in_class else f"[{'^' if name.isupper() else ''}{inner}]")
            continue
        if piece == "$" and not in_class:
            piece = r"\Z"
        elif piece == "[":
            in_class = True
        elif piece == "]":
            in_class = False
        parts.append(piece)
    return "".join(parts)
