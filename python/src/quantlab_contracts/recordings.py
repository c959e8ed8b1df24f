"""Tells what a file is by what it holds, whatever it is called: recorded exchanges and frames of websockets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .catalogue import Kind, kinds
from .exchanges import Exchange, exchange_in
from .json_reading import parse_json

__all__ = ["kinds_by_content", "name_in"]

_MOST_LINES = 1000
_MOST_STRANGERS = 8
_MOST_BYTES = 16 * 1024 * 1024
_DAMAGED = object()


def kinds_by_content(place: Path) -> list[Kind]:
    """
    The kinds that a file may be of. One: that is what it is; several: they cannot be told apart; none: nothing is known of it. A name
    that tells the kind is not doubted.
    """
    is_part = any(place.name in kind.files for kind in kinds() if kind.form == "directory")
    is_named = any(place.name in kind.file_names for kind in kinds() if kind.form == "file")
    # A name that a file kind shares with a part of another says neither.
    if is_part != is_named or not place.is_file():
        return []
    if place.suffix == ".jsonl":
        return [] if is_named else _kinds_of_frames(place)
    exchange = exchange_in(place.read_bytes()) if place.suffix == ".json" else None
    return [] if exchange is None else [kind for kind in kinds() if name_in(kind, exchange, place.name) is not None]


def name_in(kind: Kind, exchange: Exchange, file: str) -> str | None:
    """Under which name an artifact of a kind holds what was answered; None when it holds no such answer."""
    if not kind.exchanges:
        return None
    if kind.exchanges is not True:
        return file if any(_answers(mark, exchange) for mark in kind.exchanges) else None
    # What was refused is not what the file is for.
    is_answered = exchange.method == "GET" and not 400 <= exchange.status < 500
    return next((name for name in kind.files if is_answered and _path_asked_of(name) == exchange.path), None)


def _path_asked_of(file: str) -> str:
    return f"/{file.removesuffix('.json').replace('_', '/')}"


def _answers(mark: dict[str, Any], exchange: Exchange) -> bool:
    if mark.get("method", exchange.method) != exchange.method or mark.get("path", exchange.path) != exchange.path:
        return False
    if "member" in mark and not (isinstance(exchange.body, dict) and mark["member"] in exchange.body):
        return False
    return exchange.status in mark["statuses"]


def _kinds_of_frames(place: Path) -> list[Kind]:
    """
    A line that only one kind knows decides; where lines of several kinds stand together, and where no line decides and neither the file
    nor its folder is named after a socket, all of them are answered.
    """
    possible = [kind for kind in kinds() if kind.frames]
    marked, told = possible, set[str]()
    frames = strangers = damages = 0
    for line in _lines_of(place):
        known = [kind for kind in marked if any(_holds(mark, line) for mark in kind.frames)]
        if not known:
            # A line that is damaged speaks for nothing and against nothing.
            damages += line is _DAMAGED
            strangers += line is not _DAMAGED
            if frames == 0 and strangers + damages == _MOST_STRANGERS:
                break
            continue
        frames += 1
        if len(known) == 1:
            told.add(known[0].name)
        possible = [kind for kind in possible if kind in known]
    if told:
        return [kind for kind in marked if kind.name in told]
    by_file = _named_after(place.name, possible)
    if frames == 0 and (strangers > 0 or not (by_file or "frames" in place.name.lower())):
        return []
    named = by_file or _named_after(place.resolve().parent.name, possible)
    return [named] if named else possible if frames else []


def _named_after(name: str, among: list[Kind]) -> Kind | None:
    """The kind whose files begin with the name of the socket that a name begins with: ws-alpaca-2 and ws_alpaca.jsonl."""
    plain = name.lower().replace("-", "_")
    for kind in among:
        for one in kind.file_names:
            if one.startswith("ws_") and re.match(rf"{re.escape(one.removesuffix('.jsonl'))}(?:[_.]|$)", plain):
                return kind
    return None


def _holds(mark: dict[str, Any], line: Any) -> bool:
    if not isinstance(line, dict):
        return False
    members = mark.get("members", {})
    return (
        all(line.get(name) == value for name, value in members.items())
        and all(name in line for name in mark.get("with", ()))
        and not any(name in line for name in mark.get("without", ()))
    )


def _lines_of(place: Path) -> Iterator[Any]:
    """The first lines; one that is no JSON is `_DAMAGED`."""
    with place.open("rb") as file:
        for _ in range(_MOST_LINES):
            line = file.readline(_MOST_BYTES)
            if not line:
                return
            document, fault = parse_json(line.rstrip(b"\r\n"))
            yield _DAMAGED if fault is not None else document
