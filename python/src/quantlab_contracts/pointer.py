"""JSON Pointers (RFC 6901)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from .findings import ABSENT

__all__ = ["escape_token", "format_pointer", "note_at", "parse_pointer", "value_at"]

_INDEX = re.compile(r"(?:0|[1-9][0-9]*)\Z")
_Note = TypeVar("_Note")


def escape_token(token: str) -> str:
    """One reference token, escaped."""
    return token.replace("~", "~0").replace("/", "~1")


def format_pointer(tokens: Iterable[str | int]) -> str:
    """The pointer of a path; "" is the whole document."""
    return "".join(f"/{escape_token(str(token))}" for token in tokens)


def parse_pointer(pointer: str) -> list[str]:
    """The path that a pointer names."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def value_at(document: Any, pointer: str) -> Any:
    """The value at a pointer; ABSENT when there is none."""
    value = document
    for token in parse_pointer(pointer):
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, (list, tuple)) and _INDEX.match(token) and int(token) < len(value):
            value = value[int(token)]
        else:
            return ABSENT
    return value


def note_at(places: Mapping[str, _Note], pointer: str) -> _Note | None:
    """The note on a place; exact members first, then `*`, which stands for any item or free member."""
    if pointer in places:
        return places[pointer]
    parts = pointer.split("/")[1:]
    if len(parts) > 12:
        return None

    def find(prefix: str, index: int) -> _Note | None:
        if index == len(parts):
            return places.get(prefix)
        exact = find(f"{prefix}/{parts[index]}", index + 1)
        return exact if exact is not None else find(f"{prefix}/*", index + 1)

    return find("", 0)
