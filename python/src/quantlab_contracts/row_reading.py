"""The rows of a table (CSV or JSON Lines), with what is found in each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from .catalogue import File
from .csv_reading import Header, Row, TableFault, read_csv
from .documents_over_lines import documents_over_lines
from .engines import EngineName
from .findings import Finding
from .json_reading import parse_json
from .pointer import escape_token, parse_pointer
from .schema_findings import judged
from .syntax import REMEDIES, Fault, column_of

__all__ = ["read_rows", "syntax_finding"]

# In larger files documents that go on over several lines are not looked for.
_TABLE_BYTES = 8 * 1024 * 1024


def read_rows(
    file: File, data: bytes, name: str, engine: EngineName | None = None, *, judge: bool = True
) -> Iterator[tuple[Any, list[Finding]]]:
    """The rows of a table with what is found in each; the header and rows that cannot be read come as None."""
    if file.format == "csv":
        yield from _csv_rows(file, data, name, engine, judge)
        return
    lines = data.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    printed: dict[int, int] | None = None
    passed_over = -1
    for index, line in enumerate(lines):
        if index <= passed_over:
            continue
        # A return before the line end belongs to it; the last line may lack the end.
        terminated = index < len(lines) - 1 or data.endswith(b"\n")
        text = line[:-1] if terminated and line.endswith(b"\r") else line
        pointer = f"/{index}"
        if len(line) > 16 * 1024 * 1024:
            message = f"a line of {len(line)} bytes exceeds the limit of {16 * 1024 * 1024}"
            fault = Fault("size", message, index + 1, 1, REMEDIES["size"])
        elif not text.strip(b" \t\r"):
            fault = Fault("blank-line", "the line is blank", index + 1, 1, REMEDIES["blank-line"])
        else:
            document, problem = parse_json(text)
            if problem is None:
                yield document, judged(file, document, name, pointer, engine) if judge else []
                continue
            fault = problem._replace(line=index + 1)
            if problem.code == "truncated":
                if printed is None:
                    printed = documents_over_lines(data) if len(data) <= _TABLE_BYTES else {}
                if index in printed:
                    if passed_over < 0:
                        message = f"the document goes on to line {printed[index] + 1}"
                        over = Fault("several-lines", message, index + 1, 1, REMEDIES["several-lines"])
                        yield None, [syntax_finding("syntax.jsonl", name, pointer, over)]
                    passed_over = printed[index]
                    continue
        yield None, [syntax_finding("syntax.jsonl", name, pointer, fault)]
        if fault.code == "utf16":
            return


def _csv_rows(
    file: File, data: bytes, name: str, engine: EngineName | None, judge: bool
) -> Iterator[tuple[Any, list[Finding]]]:
    names: list[str] = []
    for item in read_csv(data, file.columns):
        if isinstance(item, TableFault):
            yield None, [syntax_finding("syntax.csv", name, "" if item.row is None else f"/{item.row}", item.fault)]
        elif isinstance(item, Header):
            names = item.columns
            yield None, _missing_columns(file, item.columns, name) if item.columns else []
        else:
            yield item.value, _row_findings(file, item, names, name, engine) if judge else []


def _missing_columns(file: File, present: list[str], name: str) -> list[Finding]:
    required = [column.name for column in file.columns if column.required]
    missing = [column for column in required if column not in present]
    if len(missing) > 1 and len(missing) == len(required):
        return [syntax_finding("syntax.csv", name, "", _no_header(present, required))]
    return [
        Finding(
            rule="schema.required",
            file=name,
            pointer=f"/columns/{escape_token(column)}",
            message=f"column `{column}` is missing",
            line=1,
            column=1,
        )
        for column in missing
    ]


def _no_header(present: list[str], required: list[str]) -> Fault:
    """A first line that names no column of the table: one cause, not one a column."""
    separator = next((unit for unit in present[0] if unit in ";\t|"), None) if len(present) == 1 else None
    remedy = (
        "Write the names of the columns in the first line."
        if separator is None
        else f"Separate the cells by commas, not by {json.dumps(separator)}."
    )
    return Fault("no-header", f"the first line names none of the columns {', '.join(required)}", 1, 1, remedy)


def _row_findings(file: File, item: Row, names: list[str], name: str, engine: EngineName | None) -> list[Finding]:
    mistyped = [
        Finding(
            rule="schema.type",
            file=name,
            pointer=f"/{item.row}/{escape_token(fault.column)}",
            message=f"`{fault.column}`: {fault.message}",
            expected=fault.expected,
            found=fault.text,
            line=item.line,
            column=_column_at(item, names, f"/{item.row}/{escape_token(fault.column)}"),
        )
        for fault in item.faults
    ]
    places = {finding.pointer for finding in mistyped}
    # A column that is missing is said once, of the header; a cell that is not of its type, by its text.
    return mistyped + [
        replace(finding, line=item.line, column=_column_at(item, names, finding.pointer))
        for finding in judged(file, item.value, name, f"/{item.row}", engine)
        if finding.rule != "schema.required" and finding.pointer not in places
    ]


def _column_at(item: Row, names: list[str], pointer: str) -> int:
    """Where in its line a cell begins, in UTF-16 code units from 1; the row itself, and a cell whose place quotes hide, at 1."""
    name = [*parse_pointer(pointer), "", ""][1]
    if item.cells is None or name not in names:
        return 1
    text = "".join(f"{cell}," for cell in item.cells[: names.index(name)])
    return column_of(text, len(text))


def syntax_finding(rule: str, name: str, pointer: str, fault: Fault) -> Finding:
    """What is wrong with a text, as a finding."""
    return Finding(
        rule=rule,
        file=name,
        pointer=pointer,
        message=fault.message,
        found=fault.code,
        remedy=fault.remedy,
        line=fault.line,
        column=fault.column,
    )
