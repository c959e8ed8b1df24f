"""Whatever is on disk or handed over, the answer is a finding or an error of this package with a next step."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shared import ENGINES, artifact_path, needs_project

from quantlab_contracts import (
    ContractsError,
    InvalidArtifactError,
    UnreadableFileError,
    UsageError,
    check,
    parse_json,
    read_artifact,
    validate,
    write_artifact,
)


@pytest.fixture
def run(tmp_path: Path) -> Path:
    source = artifact_path("runs/plain-run")
    return Path(shutil.copytree(source, tmp_path / source.name))


@needs_project
@pytest.mark.parametrize("kind", [None, "run"])
def test_a_link_in_a_circle_is_no_file(run: Path, kind: str | None) -> None:
    report = run / "report.json"
    report.unlink()
    report.symlink_to("report.json")
    assert [(one.rule, one.file) for one in check(run, kind)] == [("layout.regular-file", "report.json")]


@needs_project
@pytest.mark.parametrize("engine", ENGINES)
def test_what_may_be_nested_is_judged_and_kept(run: Path, tmp_path: Path, engine: Any) -> None:
    config = run / "config.json"
    document = json.loads(config.read_text())
    nested = json.dumps(document)[:-1] + ', "deep": ' + "[" * 505 + "]" * 505 + "}"
    config.write_text(nested)
    assert check(run, "run", engine=engine) == []
    write_artifact("run", tmp_path / "again", read_artifact("run", run, engine=engine), engine=engine)
    assert (tmp_path / "again" / "config.json").read_text().count("[") >= 505


def _from_within(frames: int, function: Callable[[], Any]) -> Any:
    return function() if frames == 0 else _from_within(frames - 1, function)


@pytest.mark.parametrize("frames", [300, 500, 700, 850])
def test_how_deep_the_caller_is_does_not_matter_to_json(frames: int) -> None:
    for left, right in (("[", "]"), ('{"a": ', "}")):
        text = left * 512 + "1" + right * 512
        assert _from_within(frames, lambda text=text: parse_json(text))[1] is None
        _, fault = _from_within(frames, lambda text=text: parse_json(text.encode()[:-1]))
        assert fault.code == "truncated"
        _, fault = _from_within(frames, lambda left=left, right=right: parse_json(left * 513 + "1" + right * 513))
        assert fault.code == "depth"


@needs_project
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("frames", [300, 500, 700])
def test_how_deep_the_caller_is_does_not_matter_to_artifacts(
    run: Path, tmp_path: Path, engine: Any, frames: int
) -> None:
    config = run / "config.json"
    document = json.loads(config.read_text())
    config.write_text(json.dumps(document)[:-1] + ', "deep": ' + "[" * 505 + "]" * 505 + "}")
    assert _from_within(frames, lambda: check(run, engine=engine)) == []
    content = _from_within(frames, lambda: read_artifact("run", run, engine=engine))
    _from_within(frames, lambda: write_artifact("run", tmp_path / "again", content, engine=engine))
    assert (tmp_path / "again" / "config.json").read_text().count("[") >= 505


def test_an_interpreter_that_follows_nothing_so_deep_says_so() -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(400)
    try:
        with pytest.raises(UsageError, match="sys.setrecursionlimit"):
            parse_json("[" * 500 + "]" * 500)
    finally:
        sys.setrecursionlimit(limit)


def test_what_holds_itself_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(UsageError, match="nested more than 512 deep"):
        validate("run", endless, "report.json")


def test_a_path_that_cannot_be_looked_up_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        check(tmp_path / ("x" * 5000))


@pytest.mark.parametrize("content", [None, "abc", {"a": 1}, 5])
def test_a_table_is_a_list_of_rows(tmp_path: Path, content: Any) -> None:
    with pytest.raises(UsageError, match="trades.csv is a table"):
        write_artifact("run", tmp_path / "run", {"trades.csv": content})


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("trades.csv", [1], InvalidArtifactError),
        ("run_report.md", None, UsageError),
        ("run_report.md", "\ud800", InvalidArtifactError),
        ("artifacts/equity.png", 5, UsageError),
        ("artifacts/equity.png", "text", UsageError),
    ],
)
def test_what_a_file_cannot_hold_is_refused(
    tmp_path: Path, name: str, content: Any, error: type[ContractsError]
) -> None:
    with pytest.raises(error):
        write_artifact("run", tmp_path / "run", {name: content})
    assert list(tmp_path.iterdir()) == []
