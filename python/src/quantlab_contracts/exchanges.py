"""Recorded exchanges, `{request: {method, path}, status, body}` or `{method, path, status, json}`: what was answered is what counts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .json_reading import parse_json

if TYPE_CHECKING:
    from .catalogue import Kind
    from .files import Files

__all__ = ["AnsweredFiles", "Exchange", "answered", "exchange_in"]

_SPACE = re.compile(r"[ \t\r\n]*")
_BEGINNINGS = (
    re.compile(r'\s*\{\s*"request"\s*:\s*\{([^{}]*)\}\s*,\s*"status"\s*:\s*(\d{3})\b', re.ASCII),
    re.compile(
        r'\s*\{(\s*"method"\s*:\s*"\w+"\s*,\s*"path"\s*:\s*"[^"\\]*"\s*),\s*"status"\s*:\s*(\d{3})\b', re.ASCII
    ),
)
_DECODER = json.JSONDecoder(parse_float=str, parse_int=str)


def answered(kind: Kind, files: Files) -> Files:
    """The files of an artifact as its kind is read."""
    return AnsweredFiles(files) if kind.exchanges else files


class AnsweredFiles:
    """Files that hold, where they are recorded exchanges, the text of the body."""

    def __init__(self, files: Files) -> None:
        self.files = files

    def entry(self, name: str) -> str | None:
        return self.files.entry(name)

    def read(self, name: str) -> bytes:
        data = self.files.read(name)
        if "/" in name or not name.endswith(".json"):
            return data
        exchange = exchange_in(data)
        return data if exchange is None else exchange.text


class Exchange(NamedTuple):
    """A recorded exchange: what was asked, and what was answered."""

    method: str
    path: str
    """Without the query."""
    status: float
    body: Any
    text: bytes
    """The body as it stands in the file; the whole file when that is no JSON."""


def exchange_in(data: bytes) -> Exchange | None:
    """The exchange that a JSON document is; None when it is none."""
    # Most documents are none: they need not be parsed for that.
    if b'"request"' not in data and b'"method"' not in data:
        return None
    document, fault = parse_json(data)
    if fault is not None:
        return _broken_exchange(data)
    if not isinstance(document, dict):
        return None
    asked, answer = (document["request"], "body") if "request" in document else (document, "json")
    if not _is_exchange(document, asked, answer):
        return None
    text = _member_of(data.decode("utf-8"), answer)
    return Exchange(asked["method"], _without_query(asked["path"]), document["status"], document[answer], text)


def _without_query(path: str) -> str:
    return re.split(r"[?#]", path, maxsplit=1)[0]


def _broken_exchange(data: bytes) -> Exchange | None:
    """An exchange that is cut short or whose body is no JSON, by what stands before the body: the whole file is then what is judged."""
    text = data.decode("utf-8", errors="replace")
    start = next(filter(None, (beginning.match(text) for beginning in _BEGINNINGS)), None)
    method = start and re.search(r'"method"\s*:\s*"(\w+)"', start[1])
    path = start and re.search(r'"path"\s*:\s*"([^"\\]*)"', start[1])
    if not start or not method or not path:
        return None
    return Exchange(method[1], _without_query(path[1]), int(start[2]), None, data)


def _is_exchange(value: dict[str, Any], asked: Any, answer: str) -> bool:
    status = value.get("status")
    if answer not in value or not isinstance(status, (int, float)) or isinstance(status, bool):
        return False
    return isinstance(asked, dict) and isinstance(asked.get("method"), str) and isinstance(asked.get("path"), str)


def _member_of(text: str, wanted: str) -> bytes:
    """The text of a member as it stands in a document that has it."""
    at = _after(text, 0, "{")
    while True:
        name, at = _DECODER.raw_decode(text, _after(text, at))
        at = _after(text, at, ":")
        _, end = _DECODER.raw_decode(text, at)
        if name == wanted:
            return text[at:end].encode("utf-8")
        at = _after(text, end, ",")


def _after(text: str, at: int, mark: str = "") -> int:
    """Behind a mark and the spaces around it."""
    match = _SPACE.match(text, at)
    at = match.end() if match else at
    return _after(text, at + len(mark)) if mark else at
