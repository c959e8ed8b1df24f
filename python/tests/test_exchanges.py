"""A recorder may keep whole exchanges: what was answered is judged and read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from shared import ENGINES, fixture_ids, in_order, load_fixture, needs_project, told

from quantlab_contracts import UsageError, check, read_artifact, recognise
from quantlab_contracts.catalogue import kind_named
from quantlab_contracts.exchanges import answered
from quantlab_contracts.files import MemoryFiles

pytestmark = needs_project
DASHBOARDS = [
    one
    for one in fixture_ids()
    if load_fixture(one).kind == "dashboard" and any(name.endswith(".json") for name in load_fixture(one).files)
]


def _exchange(body: bytes) -> bytes:
    around = '{"note": [{"body": 1, "\u00e9": "\\"}"}], "request": {"method": "GET", "path": "/api"}, "status": 200 ,\n'.encode()
    return around + b' "body" : ' + body.strip() + b', "content_type": "application/json"}\n'


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("fixture", DASHBOARDS)
def test_answers_count(fixture: str, engine: Any, tmp_path: Path) -> None:
    bare = {name: data for name, data in load_fixture(fixture).files.items() if not name.endswith("/")}
    whole = {name: _exchange(data) if name.endswith(".json") else data for name, data in bare.items()}
    _write(tmp_path / "bare", bare)
    _write(tmp_path / "whole", whole)
    wanted = check(tmp_path / "bare", "dashboard", engine=engine)
    found = check(tmp_path / "whole", "dashboard", engine=engine)
    assert in_order([told(one) for one in found]) == in_order([told(one) for one in wanted])
    if not any(one.severity == "error" for one in wanted):
        assert read_artifact("dashboard", tmp_path / "whole") == read_artifact("dashboard", tmp_path / "bare")


@pytest.mark.parametrize(
    "text",
    [
        b'{"status": "running"}',
        b'{"body": 1, "status": 200}',
        b'{"request": {"method": "GET", "path": "/"}, "status": true, "body": 1}',
        b'{"request": {"method": "GET", "path": "/"}, "status": 200, "body": NaN}',
    ],
)
def test_what_is_no_exchange_stays(text: bytes) -> None:
    files = answered(kind_named("dashboard"), MemoryFiles({"api_state.json": text}))
    assert files.read("api_state.json") == text


@pytest.mark.parametrize("body", [b'{"a": [1.0, "}"]}', b"[]", b'"text"', b"12.50", b"null", b"1" * 300])
def test_the_body_is_what_stood_there(body: bytes) -> None:
    files = answered(kind_named("dashboard"), MemoryFiles({"api_state.json": _exchange(body)}))
    assert files.read("api_state.json") == body


def test_other_kinds_keep_what_looks_like_one() -> None:
    text = _exchange(b"{}")
    files = answered(kind_named("run"), MemoryFiles({"report.json": text}))
    assert files.read("report.json") == text


def _asked(method: str, path: str, status: int, body: str) -> str:
    return f'{{"request": {{"method": "{method}", "path": "{path}"}}, "status": {status}, "body": {body}}}'


def _recorded(method: str, path: str, status: int, answer: str) -> str:
    return f'{{"method": "{method}", "path": "{path}", "status": {status}, "headers": {{}}, "json": {answer}}}'


@pytest.mark.parametrize(
    ("file", "text", "kind"),
    [
        ("04.json", _asked("POST", "/api/control/pause", 200, '{"status": "paused"}'), "control-answer"),
        ("04.json", _asked("POST", "/api/control/pause", 401, "{}"), "control-refusal"),
        ("04.json", _asked("GET", "/api/nope", 404, '{"detail": ""}'), "control-refusal"),
        ("04.json", _asked("GET", "/api/nope", 404, '""'), None),
        ("04.json", _asked("GET", "/api/trades/history?limit=1", 200, "{}"), "dashboard"),
        ("health.json", _asked("GET", "/health", 200, "{}"), "dashboard"),
        ("health.json", "{}", "health"),
        ("07.json", _recorded("GET", "/api/launch-control", 200, "{}"), "launch-control"),
        ("07.json", _recorded("POST", "/api/launch-control", 202, "{}"), "launch-control-accepted"),
        ("07.json", _recorded("POST", "/api/launch-control", 400, "{}"), "launch-control-refused"),
        ("07.json", _recorded("POST", "/api/launch-control", 401, "null"), None),
        ("07.json", _recorded("GET", "/api/paper-sessions-health?x=1", 200, "{}"), "paper-health"),
        ("07.json", _recorded("GET", "/api/paper-sessions-healthXYZ", 200, "{}"), None),
        ("07.json", _recorded("GET", "/api/paper-sessions-alerts", 200, "{"), "paper-alerts"),
        ("07.json", _recorded("GET", "/api/state/", 200, "{}"), None),
        ("07.json", _recorded("GET", "/api_state", 200, "{}"), None),
        ("07.json", _recorded("GET", "xapi/state", 200, "{}"), None),
        ("07.json", '"method"', None),
        ("frames.jsonl", '{"event_type":"CYCLE_START","severity":"info"}\n', "bridge-events"),
        ("frames.jsonl", '{"type":"ping","source":"alpaca"}\n', "bridge-alpaca-events"),
        ("frames.jsonl", '{"source":"alpaca","event_type":"error"}\n', None),
        ("ws_alpaca_2.jsonl", '{"source":"alpaca","event_type":"error"}\n', "bridge-alpaca-events"),
        ("frames.jsonl", '{"event_type":\n{"event_type":"x","run_id":"r"}\n', "training-events"),
        ("frames.jsonl", '{"event":"x"}\n', None),
        ("ws_alpaca_2.jsonl", "", "bridge-alpaca-events"),
        ("06.json", _asked("GET", "/api/state", 200, "{")[:-1], "dashboard"),
        ("06.json", _asked("GET", "/api/state", 200, '{"uptime_seconds": NaN}'), "dashboard"),
        ("frames.jsonl", "", None),
    ],
)
def test_what_a_file_holds_tells_its_kind(file: str, text: str, kind: str | None, tmp_path: Path) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    if kind is None:
        with pytest.raises(UsageError):
            recognise(tmp_path / file)
    else:
        assert recognise(tmp_path / file).name == kind


def test_a_folder_named_after_a_socket_decides(tmp_path: Path) -> None:
    folder = tmp_path / "ws-training"
    folder.mkdir()
    (folder / "frames.jsonl").write_bytes(b"")
    assert recognise(folder / "frames.jsonl").name == "training-events"


@pytest.mark.parametrize("engine", ENGINES)
def test_one_exchange_is_judged_and_read(engine: Any, tmp_path: Path) -> None:
    place = tmp_path / "05.json"
    place.write_text(_asked("GET", "/api/control/status", 200, '{"paused": 1}'), encoding="utf-8")
    assert ("schema.type", "", "/paused") in [(one.rule, one.file, one.pointer) for one in check(place, engine=engine)]
    answer = '{"status": "paused", "timestamp": "2026-11-20T23:39:09+00:00"}'
    place.write_text(_asked("POST", "/api/control/pause", 200, answer), encoding="utf-8")
    assert read_artifact("control-answer", place, engine=engine)["status"] == "paused"
    place.write_text(_asked("GET", "/api/alpaca/events/recent", 200, "[]"), encoding="utf-8")
    assert read_artifact("dashboard", place, engine=engine) == {"api_alpaca_events_recent.json": []}
    with pytest.raises(UsageError):
        check(place, "run", engine=engine)
    place.write_text(_recorded("POST", "/api/launch-control", 400, '{"status": "error", "message": 1}'), encoding="utf-8")
    assert [(one.rule, one.pointer) for one in check(place, engine=engine)] == [("schema.type", "/message")]
    place.write_text(_recorded("POST", "/api/launch-control", 400, '{"status": "error", "message": "no"}'), encoding="utf-8")
    assert read_artifact("launch-control-refused", place, engine=engine) == {"status": "error", "message": "no"}
