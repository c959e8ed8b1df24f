"""What is read and written back has the same bytes; what breaks its contract is neither read nor written."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from shared import PROJECT, artifact_path, expected, fixture_ids, fixture_record, load_fixture, needs_project

from quantlab_contracts import InvalidArtifactError, UsageError, check, read_artifact, recognise, write_artifact
from quantlab_contracts.catalogue import kind_named
from quantlab_contracts.files import FolderFiles, find_file
from quantlab_contracts.testing import assert_conforms


# Lines as a bridge sends them on, without spaces, not as their producer writes them.
FOREIGN = {"training-events/all-types"}


def _is_sound(fixture: str) -> bool:
    findings = check(artifact_path(fixture), fixture_record(fixture)["kind"])
    return not any(finding.severity == "error" for finding in findings)


@needs_project
@pytest.mark.parametrize("fixture", fixture_ids())
def test_reading_and_writing_back(fixture: str, tmp_path: Path) -> None:
    kind, source = fixture_record(fixture)["kind"], artifact_path(fixture)
    if not _is_sound(fixture):
        with pytest.raises(InvalidArtifactError):
            read_artifact(kind, source)
        assert fixture_record(fixture).get("outcome") != "success"
        return
    target = tmp_path / source.name
    write_artifact(kind, target, read_artifact(kind, source))
    assert [path.name for path in tmp_path.iterdir()] == [source.name], "temporary files remain"
    if fixture in FOREIGN:
        assert json.loads(f"[{','.join(target.read_text().splitlines())}]") == json.loads(
            f"[{','.join(source.read_text().splitlines())}]"
        )
        assert target.read_bytes() != source.read_bytes()
        return
    if source.is_file():
        assert target.read_bytes() == source.read_bytes()
        return
    written = sorted(path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file())
    assert written
    files = kind_named(kind).files
    for name in written:
        real = find_file(FolderFiles(source), files[name])
        assert real is not None
        assert (target / name).read_bytes() == (source / real).read_bytes(), name


@needs_project
# Empty directories are not kept on disk, and they may be marks.
@pytest.mark.parametrize("fixture", [one for one in fixture_ids() if not fixture_record(one).get("emptyDirectories")])
def test_recognised(fixture: str) -> None:
    record = fixture_record(fixture)
    path = PROJECT / "fixtures" / fixture / record["artifact"]
    wanted = expected()["recognised"][fixture]
    if wanted is None:
        with pytest.raises(UsageError, match="known kind"):
            recognise(path)
    else:
        assert recognise(path).name == wanted


@needs_project
def test_a_member_that_says_another_kind_is_the_fault(tmp_path: Path) -> None:
    source = PROJECT / "fixtures" / "runs/plain-run" / fixture_record("runs/plain-run")["artifact"]
    for name, kind in ((source.name, "run"), ("mine", "sweep")):
        folder = Path(shutil.copytree(source, tmp_path / name))
        metadata = folder / "metadata.json"
        metadata.write_text(metadata.read_text().replace('"mode": "run"', '"mode": "grid"'))
        assert recognise(folder).name == kind


def _run() -> tuple[str, Path, Any]:
    fixture = next(one for one in fixture_ids() if one.startswith("runs/") and _is_sound(one))
    path = artifact_path(fixture)
    return fixture, path, read_artifact("run", path)


@needs_project
def test_a_run_that_breaks_its_contract_leaves_no_trace(tmp_path: Path) -> None:
    _, _, run = _run()
    run["metrics.json"] = "no object"
    with pytest.raises(InvalidArtifactError) as raised:
        write_artifact("run", tmp_path / "run", run)
    assert [(one.rule, one.file, one.pointer) for one in raised.value.findings] == [("schema.type", "metrics.json", "")]
    assert list(tmp_path.iterdir()) == []


@needs_project
def test_a_directory_that_exists_is_not_touched(tmp_path: Path) -> None:
    _, _, run = _run()
    (tmp_path / "run").mkdir()
    with pytest.raises(UsageError, match="exists already"):
        write_artifact("run", tmp_path / "run", run)
    assert os.listdir(tmp_path) == ["run"] and os.listdir(tmp_path / "run") == []


@needs_project
def test_a_fault_while_writing_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, _, run = _run()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(OSError, match="No space"):
        write_artifact("run", tmp_path / "run", run)
    assert list(tmp_path.iterdir()) == []


@needs_project
def test_a_fault_while_replacing_a_file_keeps_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fixture = next(one for one in fixture_ids() if one.startswith("signals/"))
    assert load_fixture(fixture).kind == "signal"
    content = read_artifact("signal", artifact_path(fixture))
    target = tmp_path / artifact_path(fixture).name
    target.write_text("old", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", refuse)
        with pytest.raises(OSError, match="No space"):
            write_artifact("signal", target, content)
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [(target.name, "old")]
    write_artifact("signal", target, content)
    assert target.read_bytes() == artifact_path(fixture).read_bytes()


@needs_project
def test_assert_conforms_says_what_is_wrong(tmp_path: Path) -> None:
    _, path, run = _run()
    assert_conforms(path)
    write_artifact("run", tmp_path / "run", run)
    (tmp_path / "run" / "config.json").unlink()
    (tmp_path / "run" / "metadata.json").write_text('{"a": NaN}', encoding="utf-8")
    with pytest.raises(AssertionError, match="(?s)in 2 places.*syntax.json.*layout.file-exists|layout.*syntax"):
        assert_conforms(tmp_path / "run", "run")
    write_artifact("run", tmp_path / "other", run)
    (tmp_path / "other" / "config.json").unlink()
    with pytest.raises(AssertionError, match="in 1 place:"):
        assert_conforms(tmp_path / "other", "run")


@needs_project
def test_a_link_out_of_the_directory_is_no_file_of_it(tmp_path: Path) -> None:
    _, _, run = _run()
    write_artifact("run", tmp_path / "run", run)
    (tmp_path / "run" / "config.json").rename(tmp_path / "config.json")
    (tmp_path / "run" / "config.json").symlink_to(tmp_path / "config.json")
    assert "layout.regular-file" in [finding.rule for finding in check(tmp_path / "run", "run")]
