"""CSV tables (RFC 4180, UTF-8): their rows, and the values that cells hold."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .catalogue import Column
from .csv_records import Record, records
from .json_diagnosis import quoted
from .json_reading import decoded
from .syntax import Fault, Problem, fault_in
from .written import WrittenFloat, WrittenInt

__all__ = ["CellFault", "Header", "Row", "TableFault", "read_cell", "read_csv"]

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z")
_INTEGER = re.compile(r"(?:0|-?[1-9][0-9]*)\Z")
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
    cells: list[str] | None
    """As they are written, with commas between them; None where quotes hide where they begin."""


@dataclass(frozen=True)
class TableFault:
    """What is wrong with a record, or with the table where no row is named."""

    row: int | None
    fault: Fault


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
    for record in records(text, encoding is None):
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


def _row_fault(record: Record, width: int) -> Fault | None:
    if record.problem is not None:
        problem, line, column = record.problem
        return fault_in("", problem)._replace(line=line, column=column)
    count = len(record.cells)
    if count == width and width > 0:
        return None
    problem = (
        Problem("blank-line", 0, "the line is blank")
        if count == 0
        else Problem("ragged-row", 0, f"the row has {_counted(count)}, the header has {width}")
    )
    return fault_in("", problem)._replace(line=record.line)


def _counted(cells: int) -> str:
    return f"{cells} {'cell' if cells == 1 else 'cells'}"


def _header_faults(record: Record) -> Iterator[TableFault]:
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


def _typed(row: int, record: Record, names: list[str], declared: dict[str, Column]) -> Row:
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
    return Row(row, record.line, value, faults, record.cells if record.bare else None)


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
