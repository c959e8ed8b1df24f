"""The edits of conformance cases: RFC 6902 on JSON, line and text edits, whole files."""

from __future__ import annotations

import copy
from typing import Any

from .catalogue import TextLayout
from .json_reading import parse_json
from .json_writing import format_json
from .pointer import parse_pointer

__all__ = ["EditError", "apply_edits", "apply_patch"]


class EditError(ValueError):
    """An edit that does not fit."""


def apply_edits(
    name: str, files: dict[str, bytes], edits: list[dict[str, Any]], file_name: str | None = None
) -> tuple[str, dict[str, bytes]]:
    """Applies edits in order to a copy; `file_name` is edited where an edit names no file. Raises EditError."""
    files = dict(files)
    for edit in edits:
        op, file = edit["op"], edit.get("file", file_name or "")
        if op == "rename-directory":
            name = edit["to"]
        elif op == "make-directory":
            files[f"{file}/"] = b""
        elif op == "write":
            files[file] = edit["text"].encode("utf-8")
        elif file not in files:
            raise EditError(f"{op}: there is no file {file}")
        elif op == "delete":
            del files[file]
        elif op == "rename":
            files[edit["to"]] = files.pop(file)
        else:
            files[file] = _edited(files[file].decode("utf-8", errors="replace"), edit).encode("utf-8")
    return name, files


def _edited(text: str, edit: dict[str, Any]) -> str:
    op = edit["op"]
    if op == "replace-text":
        if edit["find"] not in text:
            raise EditError(f"{edit.get('file')} does not hold {edit['find']!r}")
        return text.replace(edit["find"], edit["text"])
    if op in ("set-line", "insert-line", "delete-line"):
        lines = text.split("\n")
        at = edit["line"]
        if at >= len(lines):
            raise EditError(f"{edit.get('file')} has no line {at}")
        lines[at : at + (op != "insert-line")] = [] if op == "delete-line" else [edit["text"]]
        return "\n".join(lines)
    document, fault = parse_json(text)
    if fault is not None:
        raise EditError(f"{edit.get('file')}: {fault.message}")
    layout = TextLayout("declared", 2 if "\n" in text else None, False, False, text.endswith("\n"), 0)
    return format_json(apply_patch(document, edit), layout)


def apply_patch(document: Any, operation: dict[str, Any]) -> Any:
    """Applies one operation of RFC 6902 (all but `test`) in place and answers the document. Raises EditError."""
    op, path = operation["op"], operation["path"]
    if op in ("move", "copy"):
        source = operation["from"]
        if op == "move" and path.startswith(f"{source}/"):
            raise EditError(f"{path} lies in what is moved")
        value = copy.deepcopy(_at(document, parse_pointer(source)))
        if op == "move" and source != path:
            document = apply_patch(document, {"op": "remove", "path": source})
        return apply_patch(document, {"op": "add", "path": path, "value": value})
    tokens = parse_pointer(path)
    if not tokens:
        if op == "remove":
            raise EditError("the whole document cannot be removed")
        return operation["value"]
    parent, key = _at(document, tokens[:-1]), tokens[-1]
    if isinstance(parent, dict):
        if op != "add" and key not in parent:
            raise EditError(f"{path}: no such member")
        if op == "remove":
            del parent[key]
        else:
            parent[key] = operation["value"]
    elif isinstance(parent, list):
        index = len(parent) if op == "add" and key == "-" else int(key) if key.isdecimal() else -1
        if not 0 <= index <= len(parent) - (op != "add"):
            raise EditError(f"{path}: no such item")
        parent[index : index + (op != "add")] = [] if op == "remove" else [operation["value"]]
    else:
        raise EditError(f"{path}: its parent is no container")
    return document


def _at(document: Any, tokens: list[str]) -> Any:
    for token in tokens:
        if isinstance(document, dict) and token in document:
            document = document[token]
        elif isinstance(document, list) and token.isdecimal() and int(token) < len(document):
            document = document[int(token)]
        else:
            raise EditError(f"/{token}: no such place")
    return document
