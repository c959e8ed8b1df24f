"""CSV tables (RFC 4180, UTF-8): records, and the values that their cells hold."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .catalogue import Column
from .json_diagnosis import quoted
from .json_reading import decoded
from .syntax import Fault, Problem, column_of, fault_in
from .written import WrittenFloat, WrittenInt

__all__ = ["CellFault", "Header", "Row", "TableFault", "read_cell", "read_csv"]

MAX_CELL = 1 << 20
MAX_ROW = 1 << 24
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z")
_INTEGER = re.compile(r"(?:0|-?[1-9][0-9]*)\Z")
_BARE_STOP = re.compile(r'[,\n\r"]')
_WRITTEN = {
    "number": "a number as Python writes it, for example 22.0, 1e-05 or inf",
    "integer": "digits without a point",
    "boolean": "True or False",
    "string": "text",
}


@dataclass(frozen=True)
class Header:
    """The names of the columns."""

    columns: list[str]


@dataclass(frozen=True)
class CellFault:
    """A cell whose text is not of its column's type."""

    column: str
    expected: str
    text: str
    message: str
    remedy: str


@dataclass(frozen=True)
class Row:
    """A record that has as many cells as the header; a cell with a fault keeps its text."""

    row: int
    line: int
    value: dict[str, Any]
    faults: list[CellFault]


@dataclass(frozen=True)
class TableFault:
    """What is wrong with a record, or with the table where no row is named."""

    row: int | None
    fault: Fault


@dataclass
class _Record:
    line: int
    offset: int
    cells: list[str] = field(default_factory=list)
    problem: tuple[Problem, int, int] | None = None


def read_csv(data: bytes, columns: tuple[Column, ...]) -> Iterator[Header | Row | TableFault]:
    """A table in file order; columns that are not declared stay text."""
    text, encoding = decoded(data)
    if text.startswith("\ufeff"):
        yield TableFault(None, fault_in("", Problem("bom", 0, "the text begins with a byte order mark")))
        text = text[1:]
    if encoding is not None and encoding.code == "utf16":
        yield TableFault(None, fault_in("", encoding))
        return
    declared = {column.name: column for column in columns}
    names: list[str] | None = None
    row = 0
    for record in _records(text, encoding is None):
        if names is None:
            names = record.cells
            yield Header(names)
            yield from _header_faults(record)
        else:
            fault = _row_fault(record, len(names))
            yield _typed(row, record, names, declared) if fault is None else TableFault(row, fault)
            row += 1
        if record.problem is not None and record.problem[0].code == "size":
            return
    if encoding is not None:
        yield TableFault(None, fault_in(text, encoding._replace(offset=len(text))))
    elif names is None:
        yield TableFault(None, fault_in(text, Problem("empty", len(text), "the text is empty")))


def _row_fault(record: _Record, width: int) -> Fault | None:
    if record.problem is not None:
        problem, line, column = record.problem
        return fault_in("", problem)._replace(line=line, column=column)
    count = len(record.cells)
    if count == width and width > 0:
        return None
    problem = (
        Problem("blank-line", 0, "the line is blank")
        if count == 0
        else Problem("ragged-row", 0, f"the row has {count} cells, the header has {width}")
    )
    return fault_in("", problem)._replace(line=record.line)


def _header_faults(record: _Record) -> Iterator[TableFault]:
    if record.problem is not None:
        noted, line, column = record.problem
        yield TableFault(None, fault_in("", noted)._replace(line=line, column=column))
    seen: dict[str, int] = {}
    for index, name in enumerate(record.cells):
        problem: Problem | None = None
        if name == "":
            problem = Problem("unnamed-column", 0, f"column {index + 1} has no name")
        elif name in seen:
            message = f"column {index + 1} repeats the name {quoted_name(name)} of column {seen[name] + 1}"
            problem = Problem("duplicate-column", 0, message)
        else:
            seen[name] = index
        if problem is not None:
            yield TableFault(None, fault_in("", problem)._replace(line=record.line))


def quoted_name(name: str) -> str:
    """A name in full, quoted."""
    return json.dumps(name, ensure_ascii=False)


def _records(text: str, complete: bool) -> Iterator[_Record]:
    """Cells between commas, quoted or bare, records ended by LF or CRLF; ends early where the next record cannot be told."""
    at, line, size = 0, 1, len(text)
    while at < size:
        record = _Record(line, at)
        begun = at
        length = 0
        while True:
            mark = text[at : at + 1]
            if mark == '"':
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


def _note(record: _Record, text: str, code: str, at: int, line: int, message: str) -> None:
    if record.problem is None:
        record.problem = (Problem(code, at, message), line, column_of(text, at))


def _bare_cell(text: str, at: int, line: int, record: _Record, closed: bool = False) -> tuple[str, int]:
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


def _quoted_cell(text: str, at: int, line: int, record: _Record) -> tuple[str, int, int]:
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


def _typed(row: int, record: _Record, names: list[str], declared: dict[str, Column]) -> Row:
    value: dict[str, Any] = {}
    faults: list[CellFault] = []
    for name, text in zip(names, record.cells):
        column = declared.get(name)
        if column is None:
            value[name] = text
            continue
        ok, value[name] = read_cell(text, column)
        if not ok:
            expected = "number" if column.pointed else column.type
            written = _WRITTEN[expected]
            found = "the cell is blank" if text == "" else f"found {quoted_cut(text)}"
            faults.append(CellFault(name, expected, text, f"expected {written}; {found}", f"Write {written}."))
    return Row(row, record.line, value, faults)


def quoted_cut(text: str) -> str:
    """The first forty characters of a cell, quoted."""
    return quoted(text[:40])


def read_cell(text: str, column: Column) -> tuple[bool, Any]:
    """Whether the text is of the column's type, and its value; a blank cell of a nullable column is None."""
    if text == "" and column.nullable:
        return True, None
    if column.type == "string":
        return True, text
    if column.type == "boolean":
        return (True, text == "True") if text in ("True", "False") else (False, text)
    if column.type == "integer":
        is_safe = _INTEGER.match(text) is not None and len(text) < 20 and abs(int(text)) < 2**53
        if is_safe or not column.pointed:
            return (True, int(text)) if is_safe else (False, text)
    if text in ("inf", "-inf"):
        return True, WrittenFloat(float(text), text)
    if not _NUMBER.match(text) or not math.isfinite(float(text)):
        return False, text
    value = float(text)
    if repr(value) == text:
        return True, value
    return True, WrittenInt(int(text)) if str(_integer(text)) == text else WrittenFloat(value, text)


def _integer(text: str) -> int | None:
    return int(text) if _INTEGER.match(text) and len(text) < 20 else None
