"""One currency for everything that is wrong with data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

__all__ = ["ABSENT", "Absent", "Finding"]


class Absent:
    """Stands where a finding has nothing to say; null is something."""

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


ABSENT: Final = Absent()


@dataclass(frozen=True)
class Finding:
    """A departure from the contract, at one place of one file."""

    rule: str
    file: str
    """Real name of the file, relative to the artifact; empty for a kind that is a single file."""
    pointer: str
    """JSON Pointer (RFC 6901); in tables the first token is the row."""
    message: str
    severity: Literal["error", "warning", "info"] = "error"
    expected: Any = ABSENT
    found: Any = ABSENT
    clause: str = ""
    """`source#section` of the sentence that decides."""
    remedy: str = ""
    line: int | None = None
    """Line of a syntax fault or of a table's row, counted from 1."""
    column: int | None = None

    def __str__(self) -> str:
        place = f":{self.line}" if self.line is not None else ""
        return f"{self.severity} {self.rule} {self.file}{place}#{self.pointer}: {self.message}"
