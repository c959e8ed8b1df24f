"""Values that remember how they stood in the text they were read from; they behave as what they derive from."""

from __future__ import annotations

from typing import Any

__all__ = ["WrittenDict", "WrittenFloat", "WrittenInt", "WrittenList", "end_of"]


class WrittenFloat(float):
    """A number whose text is not the one that Python prints."""

    text: str

    def __new__(cls, value: float, text: str) -> WrittenFloat:
        self = super().__new__(cls, value)
        self.text = text
        return self


class WrittenInt(int):
    """A number without a point at a place where the contract expects one."""


class WrittenDict(dict[str, Any]):
    """Members in an order of their own, or a document with an end of its own."""

    end: str | None = None
    ordered = False


class WrittenList(list[Any]):
    """A document with an end of its own, or a table with columns of its own."""

    end: str | None = None
    columns: list[str] | None = None


def end_of(document: Any) -> str | None:
    """What followed the document where that is not what its producer writes."""
    return document.end if isinstance(document, (WrittenDict, WrittenList)) else None
