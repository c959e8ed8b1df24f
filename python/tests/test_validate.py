"""The library as its users see it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_type_hints, is_typeddict

import pytest
from shared import ENGINES

import quantlab_contracts
from quantlab_contracts import UsageError, bundled_schema, engine_names, kind_named, kinds, parse_json, validate
from quantlab_contracts.row_reading import read_rows
from quantlab_contracts.string_formats import python_pattern
from quantlab_contracts.types import foxml_v1, quantlab_v1




@pytest.mark.parametrize("engine", ENGINES)
def test_one_finding_a_place(engine: Any) -> None:
    findings = validate("exit-code", [{"code": "x"}], engine=engine)
    assert ("schema.length", "") in [(one.rule, one.pointer) for one in findings]
    places = [one.pointer for one in findings]
    assert len(places) == len(set(places))
    assert all(one.clause and one.remedy and one.severity == "error" for one in findings)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1: 2}, "\ud800"])
def test_what_json_cannot_say_is_refused(value: Any, engine: Any) -> None:
    with pytest.raises(UsageError):
        validate("run", {"a": value}, "report.json", engine=engine)


def test_unknown_names_are_told() -> None:
    with pytest.raises(UsageError, match="there is no kind nothing"):
        validate("nothing", {})
    with pytest.raises(UsageError, match="has no file nothing.json"):
        validate("run", {}, "nothing.json")
    with pytest.raises(UsageError, match="has several files"):
        validate("run", {})


def test_both_validators_are_installed_here() -> None:
    assert engine_names() == ENGINES


def test_a_missing_validator_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quantlab_contracts.engines.find_spec", lambda _: None)
    with pytest.raises(UsageError, match="pip install"):
        validate("run", {}, "report.json")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b'{"a": 1, "a": 2}', "duplicate-key"),
        (b"[NaN]", "non-finite"),
        (b"\xef\xbb\xbf{}", "bom"),
        (b"{} {}", "trailing-data"),
        (b'{"a": 1', "truncated"),
        (b'"\\ud800"', "lone-surrogate"),
        (b"", "empty"),
        (b"[" * 100_000, "depth"),
    ],
)
def test_strict_json(text: bytes, code: str) -> None:
    _, fault = parse_json(text)
    assert fault is not None and fault.code == code


def test_a_huge_integer_is_read_up_to_the_range_of_a_double() -> None:
    value, fault = parse_json(b"9" * 308)
    assert fault is None and value == 10**308 - 1
    _, fault = parse_json(b"9" * 5000)
    assert fault is not None and fault.code == "overflow"


def test_every_file_has_its_schema_and_every_type_resolves() -> None:
    for kind in kinds():
        for file in kind.files.values():
            if file.schema is not None:
                assert bundled_schema(file.schema)["$id"].endswith(file.schema)
    for module in (quantlab_v1, foxml_v1):
        for name in module.__all__:
            made = getattr(module, name)
            if is_typeddict(made):
                assert get_type_hints(made, include_extras=True)
    assert "report.json" in quantlab_v1.Run.__required_keys__
    assert quantlab_v1.Run.__optional_keys__


def test_types_are_marked() -> None:
    assert (Path(quantlab_contracts.__file__).parent / "py.typed").exists()


def test_patterns_match_as_in_ecmascript() -> None:
    assert python_pattern(r"^\d+$") == r"^[0-9]+\Z"
    assert python_pattern(r"^[\d.$]\$$") == r"^[0-9.$]\$\Z"
    with pytest.raises(ValueError, match="complement"):
        python_pattern(r"[\S]")


@pytest.mark.parametrize(("time", "column"), [("2026-01-05", 16), ("😀", 8), ('"2026-01-05"', 1)])
def test_a_cell_is_found_where_it_begins(time: str, column: int) -> None:
    header = "timestamp,side,close,exec_price,qty,fee,equity_after"
    text = f"{header}\n{time},BUY,x,1.0,1.0,0.0,1.0\n"
    rows = read_rows(kind_named("run").files["trades.csv"], text.encode(), "trades.csv")
    found = [(one.line, one.column) for _, findings in rows for one in findings if one.pointer == "/0/close"]
    assert found == [(2, column)]
