"""What the tests compare with: the project's fixtures, and what the TypeScript side finds in them."""

from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from quantlab_contracts.cases import Fixture
from quantlab_contracts.catalogue import kind_named
from quantlab_contracts.findings import ABSENT, Finding

ENGINES = ["jsonschema-rs", "jsonschema"]
# Set by `npm run test:python`.
PROJECT = Path(os.environ.get("QUANTLAB_PROJECT", ""))
EXPECTED = Path(os.environ.get("QUANTLAB_EXPECTED", ""))
needs_project = pytest.mark.skipif("QUANTLAB_PROJECT" not in os.environ, reason="npm run test:python runs these")


@lru_cache(maxsize=1)
def expected() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(EXPECTED.read_text(encoding="utf-8"))
    return data


def fixture_ids() -> list[str]:
    if "QUANTLAB_PROJECT" not in os.environ:
        return []
    folder = PROJECT / "fixtures"
    return sorted(path.parent.relative_to(folder).as_posix() for path in folder.glob("*/*/fixture.json"))


def fixture_record(fixture: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((PROJECT / "fixtures" / fixture / "fixture.json").read_text(encoding="utf-8"))
    return record


def artifact_path(fixture: str) -> Path:
    """The artifact of a fixture: of a single file with what lies around it, the file."""
    record = fixture_record(fixture)
    path = PROJECT / "fixtures" / fixture / record["artifact"]
    kind = kind_named(record["kind"])
    if kind.form == "file" and path.is_dir():
        return next(path / name for name in kind.file_names if (path / name).exists())
    return path


@lru_cache(maxsize=None)
def load_fixture(fixture: str) -> Fixture:
    folder = PROJECT / "fixtures" / fixture
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return Fixture.of(fixture_record(fixture), files)


def told(finding: Finding, *, complete: bool = True) -> dict[str, Any]:
    """A finding as the TypeScript side writes it down."""
    shown: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity,
        "file": finding.file,
        "pointer": finding.pointer,
        "message": finding.message,
    }
    if finding.expected is not ABSENT:
        shown["expected"] = finding.expected
    if finding.found is not ABSENT:
        shown["found"] = finding.found
    if complete:
        shown["clause"] = finding.clause
        shown["remedy"] = finding.remedy
        if finding.rule.startswith("syntax."):
            shown["line"] = finding.line
    return shown


def in_order(findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(findings, key=lambda one: (one["file"], one["pointer"], one["rule"]))
