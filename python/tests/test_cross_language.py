"""Both languages say the same of every fixture, every case and every mutation, with either validator."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
from shared import ENGINES, expected, fixture_ids, in_order, load_fixture, needs_project, told

from quantlab_contracts.cases import all_cases, case_findings, fixture_findings
from quantlab_contracts.catalogue import kind_named
from quantlab_contracts.edits import apply_patch
from quantlab_contracts.files import MemoryFiles, find_file
from quantlab_contracts.json_reading import parse_json
from quantlab_contracts.row_reading import read_rows
from quantlab_contracts.schema_findings import judged

pytestmark = needs_project


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("fixture", fixture_ids())
def test_fixture(fixture: str, engine: Any) -> None:
    found = [told(one) for one in fixture_findings(load_fixture(fixture), None, engine)]
    assert in_order(found) == in_order(expected()["fixtures"][fixture])


@pytest.mark.parametrize("engine", ENGINES)
def test_cases(engine: Any, record_property: Any) -> None:
    cases = list(all_cases())
    assert {case.id for case in cases} == set(expected()["cases"])
    differing = []
    findings = 0
    for case in cases:
        found = in_order([told(one) for one in case_findings(case, engine)])
        wanted = in_order(expected()["cases"][case.id])
        findings += len(wanted)
        if found != wanted:
            differing.append((case.id, found, wanted))
    print(f"{engine}: {len(cases)} cases, {findings} findings, {len(differing)} differ")
    assert differing == []


@pytest.mark.parametrize("engine", ENGINES)
def test_mutations(engine: Any) -> None:
    differing = []
    count = findings = 0
    # The pure validator is slow: it judges every fifth, each group of mutations among them.
    for document, file, mutation in islice(_mutations(), 0, None, 1 if engine == "jsonschema-rs" else 5):
        mutated = _patched(document, mutation["edits"])
        found = in_order([told(one, complete=False) for one in judged(file, mutated, "", "", engine)])
        wanted = in_order(mutation["findings"])
        count += 1
        findings += len(wanted)
        if found != wanted:
            differing.append((mutation["fixture"], mutation["file"], mutation["what"], found, wanted))
    print(f"{engine}: {count} mutations, {findings} findings, {len(differing)} differ")
    assert differing[:20] == []


def _mutations() -> Iterator[tuple[Any, Any, dict[str, Any]]]:
    place, documents = None, []
    for mutation in expected()["mutations"]:
        kind = kind_named(mutation["kind"])
        file = kind.files[mutation["file"]]
        if place != (mutation["fixture"], mutation["file"]):
            place = (mutation["fixture"], mutation["file"])
            fixture = load_fixture(mutation["fixture"])
            name = find_file(MemoryFiles(fixture.files), file) if fixture.is_directory else fixture.name
            assert name is not None
            data = fixture.files[name]
            documents = [parse_json(data)[0]] if file.format == "json" else _rows(file, data)
        yield documents[max(mutation["index"], 0)], file, mutation


def _rows(file: Any, data: bytes) -> list[Any]:
    return [row for row, _ in read_rows(file, data, file.name, judge=False) if row is not None]


def _patched(document: Any, edits: list[dict[str, Any]]) -> Any:
    """A copy along the edited path only: documents are large, and one place changes."""
    for edit in edits:
        tokens = edit["path"].split("/")[1:]
        if not tokens:
            return edit["value"]
        document = copy.copy(document)
        parent = document
        for token in tokens[:-1]:
            key = int(token) if isinstance(parent, list) else token.replace("~1", "/").replace("~0", "~")
            parent[key] = copy.copy(parent[key])
            parent = parent[key]
        apply_patch(document, edit)
    return document
