"""Records of a CSV text (RFC 4180), before their cells have a type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .syntax import Problem, column_of

__all__ = ["Record", "records"]

MAX_CELL = 1 << 20
MAX_ROW = 1 << 24
_BARE_STOP = re.compile(r'[,\n\r"]')


@dataclass
class Record:
    """One record as it is written, and the first thing that is wrong inside it, with its line and column."""

    line: int
    cells: list[str] = field(default_factory=list)
    problem: tuple[Problem, int, int] | None = None
    bare: bool = True
    """Without any quotes: the text is the cells with commas between them."""


def records(text: str, complete: bool) -> Iterator[Record]:
    """Cells between commas, quoted or bare, records ended by LF or CRLF; ends early where the next record cannot be told."""
    at, line, size = 0, 1, len(text)
    while at < size:
        record = Record(line)
        begun = at
        length = 0
        while True:
            mark = text[at : at + 1]
            if mark == '"':
                record.bare = False
                cell, end, line = _quoted_cell(text, at, line, record)
            else:
                cell, end = _bare_cell(text, at, line, record)
            width = _units(cell)
            length += width if mark != '"' else _units(text[at:end])
            if width > MAX_CELL or length > MAX_ROW:
                what, limit = ("cell", MAX_CELL) if width > MAX_CELL else ("row", MAX_ROW)
                problem = Problem("size", begun, f"a {what} exceeds the limit of {limit} characters")
                record.problem = (problem, record.line, 1)
                record.cells.append(cell)
                yield record
                return
            stop = text[end : end + 1]
            if stop == ",":
                record.cells.append(cell)
                at = end + 1
                length += 1
                continue
            # Behind bytes that cannot be decoded nothing more is known of the record.
            if stop == "" and not complete:
                return
            if record.cells or end > begun:
                record.cells.append(cell)
            at = end + (2 if stop == "\r" else 1)
            line += 1
            break
        yield record


def _units(text: str) -> int:
    """Length in UTF-16 code units, in which the limits count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _note(record: Record, text: str, code: str, at: int, line: int, message: str) -> None:
    if record.problem is None:
        record.problem = (Problem(code, at, message), line, column_of(text, at))


def _bare_cell(text: str, at: int, line: int, record: Record, closed: bool = False) -> tuple[str, int]:
    """A cell without quotes from `at` to a comma, a line end or the end of the text."""
    begun = at
    while at < len(text):
        mark = text[at]
        if mark in ",\n" or (mark == "\r" and text[at + 1 : at + 2] == "\n"):
            break
        if mark == "\r":
            _note(record, text, "bare-cr", at, line, "a carriage return stands outside quotes")
        elif mark == '"':
            _note(record, text, "stray-quote", at, line, "a quote stands inside a cell that is not quoted")
        elif closed:
            _note(record, text, "stray-quote", at, line, "text follows the closing quote of a cell")
        closed = False
        stop = _BARE_STOP.search(text, at + 1)
        at = stop.start() if stop else len(text)
    return text[begun:at], at


def _quoted_cell(text: str, at: int, line: int, record: Record) -> tuple[str, int, int]:
    """A cell in quotes: its text, where it ends, and the line there."""
    opened, opened_line = at, line
    parts: list[str] = []
    at += 1
    while True:
        end = text.find('"', at)
        if end < 0:
            parts.append(text[at:])
            problem = Problem("unterminated-quote", opened, "a quoted cell is not closed before the end of the text")
            record.problem = (problem, opened_line, column_of(text, opened))
            return "".join(parts), len(text), line
        parts.append(text[at:end])
        line += text.count("\n", at, end)
        if text[end + 1 : end + 2] != '"':
            break
        parts.append('"')
        at = end + 2
    rest, after = _bare_cell(text, end + 1, line, record, closed=True)
    return "".join(parts) + rest, after, line
