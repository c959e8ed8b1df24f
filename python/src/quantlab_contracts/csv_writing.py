"""CSV tables as pandas and Python's csv module write them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from .catalogue import Column, File
from .json_writing import UnwritableValueError
from .written import WrittenFloat, WrittenInt, WrittenList

__all__ = ["format_csv"]


def format_csv(file: File, rows: Iterable[Mapping[str, Any]]) -> str:
    """The text of a table: cells quoted only where they must be, floats by repr, blank for None. Raises UnwritableValueError."""
    table = list(rows)
    for index, row in enumerate(table):
        if not isinstance(row, Mapping):
            raise UnwritableValueError([index], "a row is an object of its columns")
    declared = {column.name: column for column in file.columns}
    read = rows.columns if isinstance(rows, WrittenList) else None
    names = read if read is not None else _names(file, table)
    lines = [_line([_quoted(name) for name in names], file.newline)]
    for index, row in enumerate(table):
        for name in row:
            if name not in names:
                raise UnwritableValueError([index, name], "the table has no such column")
        cells = [_cell(row.get(name), declared.get(name), [index, name]) for name in names]
        lines.append(_line(cells, file.newline))
    return "".join(lines)


def _names(file: File, rows: list[Mapping[str, Any]]) -> list[str]:
    """Columns of the first row in its order where that holds all required ones; without rows the declared ones."""
    if not rows:
        return [column.name for column in file.columns]
    first = list(rows[0])
    known = [column.name for column in file.columns if column.required or column.name in first]
    if set(known) <= set(first):
        # A producer may put its own columns between the declared ones.
        return first if [name for name in first if name in known] == known else known + _others(first, known)
    return known + _others(first, known)


def _others(names: list[str], known: list[str]) -> list[str]:
    return [name for name in names if name not in known]


def _line(cells: list[str], newline: str) -> str:
    # A blank line would not count as a row.
    return ('""' if cells == [""] else ",".join(cells)) + newline


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in ',"\r\n'):
        doubled = cell.replace('"', '""')
        return f'"{doubled}"'
    return cell


def _cell(value: Any, column: Column | None, path: list[str | int]) -> str:
    expected = column.type if column else None
    if value is None:
        return ""
    if isinstance(value, bool):
        if expected in (None, "boolean"):
            return "True" if value else "False"
    elif isinstance(value, WrittenFloat):
        return value.text
    elif isinstance(value, float):
        if math.isnan(value):
            return ""
        if expected in (None, "number") or (column and column.pointed):
            return repr(float(value))
        if expected == "integer" and value.is_integer():
            return str(int(value))
    elif isinstance(value, int):
        if expected == "number" and not isinstance(value, WrittenInt):
            return repr(float(value))
        if expected in (None, "integer", "number"):
            return str(int(value))
    elif isinstance(value, str) and expected in (None, "string"):
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise UnwritableValueError(path, "half of a surrogate pair stands alone")
        return _quoted(value)
    raise UnwritableValueError(path, f"{value!r} is no {expected or 'cell'}")
