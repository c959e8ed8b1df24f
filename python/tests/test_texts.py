"""Both languages read, refuse and write the same texts."""

from __future__ import annotations

import base64
import json
from typing import Any

from shared import expected, needs_project

from quantlab_contracts.artifacts import format_file
from quantlab_contracts.catalogue import kind_named
from quantlab_contracts.csv_reading import Header, TableFault, read_csv
from quantlab_contracts.json_reading import parse_json
from quantlab_contracts.row_reading import read_rows
from quantlab_contracts.string_formats import FORMATS

pytestmark = needs_project


def test_json() -> None:
    differing = []
    for one in expected()["syntax"]["json"]:
        _, fault = parse_json(base64.b64decode(one["text"]))
        found = None if fault is None else fault._asdict()
        if found != one["fault"]:
            differing.append((base64.b64decode(one["text"]), found, one["fault"]))
    print(f"{len(expected()['syntax']['json'])} JSON texts, {len(differing)} differ")
    assert differing[:5] == []


def test_csv() -> None:
    differing = []
    for one in expected()["syntax"]["csv"]:
        data = base64.b64decode(one["text"])
        found = [_item(item) for item in read_csv(data, ())]
        wanted = [_keyed(item, one["items"]) for item in one["items"]]
        if found != wanted:
            differing.append((data, found, wanted))
    print(f"{len(expected()['syntax']['csv'])} CSV texts, {len(differing)} differ")
    assert differing[:5] == []


def test_large_csv() -> None:
    for one in expected()["syntax"]["largeCsv"]:
        found = [
            {"row": item.row, "code": item.fault.code, "message": item.fault.message, "line": item.fault.line}
            for item in read_csv(_large(one), ())
            if isinstance(item, TableFault)
        ]
        assert found == one["faults"], (one["head"], one["piece"], one["count"], one["tail"])


def test_large_jsonl() -> None:
    file = kind_named("signal").files["signals.jsonl"]
    for one in expected()["syntax"]["largeJsonl"]:
        rows = enumerate(read_rows(file, _large(one), "signals.jsonl", judge=False))
        found = [
            {"row": row, "code": finding.found, "message": finding.message, "line": finding.line}
            for row, (_, findings) in rows
            for finding in findings
        ]
        assert found == one["faults"], (one["head"], one["piece"], one["count"], one["tail"])


def _large(one: dict[str, Any]) -> bytes:
    return str(one["head"] + one["piece"] * one["count"] + one["tail"]).encode()


def _item(item: Any) -> dict[str, Any]:
    if isinstance(item, Header):
        return {"columns": item.columns}
    if isinstance(item, TableFault):
        fault = item.fault._asdict()
        del fault["remedy"]
        return {"row": item.row, **fault}
    return {"row": item.row, "line": item.line, "value": item.value}


def _keyed(item: dict[str, Any], items: list[dict[str, Any]]) -> dict[str, Any]:
    """Cells by the names of their columns, as a typed row has them."""
    if "cells" not in item:
        return item
    columns = next(one["columns"] for one in items if "columns" in one)
    return {"row": item["row"], "line": item["line"], "value": dict(zip(columns, item["cells"]))}


def test_formats() -> None:
    differing = []
    for one in expected()["formats"]:
        found = [name for name, accepts in FORMATS.items() if accepts(one["text"])]
        if found != one["formats"]:
            differing.append((one["text"], found, one["formats"]))
    print(f"{len(expected()['formats'])} texts, {len(differing)} differ")
    assert differing[:5] == []


def test_writing() -> None:
    differing = []
    for one in expected()["writing"]:
        file = kind_named(one["kind"]).files[one["file"]]
        found = format_file(file, json.loads(one["from"]))
        if found != base64.b64decode(one["to"]):
            differing.append((one["fixture"], one["file"]))
    print(f"{len(expected()['writing'])} documents written, {len(differing)} differ")
    assert differing == []
