"""JSON text as the producers write it: order of members, indent and escapes as the schemas say, floats by repr."""

from __future__ import annotations

import json
import math
from typing import Any

from .catalogue import File, TextLayout
from .own_stack import on_own_stack
from .pointer import format_pointer
from .written import WrittenDict, WrittenFloat, WrittenInt, WrittenList, end_of

__all__ = ["UnwritableValueError", "format_json", "ordered_names", "plan_of_item", "plan_of_member", "remembered"]


class UnwritableValueError(ValueError):
    """A value that JSON cannot say."""

    def __init__(self, path: list[str | int], message: str) -> None:
        self.pointer = format_pointer(path)
        super().__init__(f"{self.pointer or 'the document'}: {message}")
        self.message = message


@on_own_stack
def format_json(value: Any, layout: TextLayout, *, end: bool = True) -> str:
    """The canonical text of a document; what was read unchanged is written as it stood. Raises UnwritableValueError."""
    text = _Writer(layout).text(value, layout.plan, "\n", [])
    if not end:
        return text
    written = end_of(value)
    return text + (written if written is not None else "\n" if layout.final_newline else "")


class _Writer:
    def __init__(self, layout: TextLayout) -> None:
        self.layout = layout
        self.separator = "," if layout.indent or layout.compact else ", "
        self.colon = ":" if layout.compact and not layout.indent else ": "

    def text(self, value: Any, plan: Any, line: str, path: list[str | int]) -> str:
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str):
            return self.string(value, path)
        if isinstance(value, (int, float)):
            return _number(value, plan, path)
        if len(path) >= 512:
            raise UnwritableValueError(path[:20], "containers are nested more than 512 deep")
        inner = line + " " * (self.layout.indent or 0)
        # Loops, as comprehensions are calls of their own before Python 3.12: half of what may be nested would fit into the stack.
        parts: list[str] = []
        if isinstance(value, (list, tuple)):
            below = plan_of_item(plan)
            for index, item in enumerate(value):
                parts.append(self.text(item, below, inner, [*path, index]))
            return self.bracketed("[", parts, "]", line, inner)
        if isinstance(value, dict):
            for name in value:
                if not isinstance(name, str):
                    raise UnwritableValueError(path, f"the key {name!r} is no text")
            for name in ordered_names(value, self.layout, plan):
                below = plan_of_member(plan, name, value)
                text = self.text(value[name], below, inner, [*path, name])
                parts.append(self.string(name, path) + self.colon + text)
            return self.bracketed("{", parts, "}", line, inner)
        raise UnwritableValueError(path, f"an object of {type(value).__name__} is not JSON")

    def bracketed(self, opening: str, parts: list[str], closing: str, line: str, inner: str) -> str:
        if not parts:
            return opening + closing
        if not self.layout.indent:
            return opening + self.separator.join(parts) + closing
        return opening + inner + f",{inner}".join(parts) + line + closing

    def string(self, value: str, path: list[str | int]) -> str:
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise UnwritableValueError(path, "half of a surrogate pair stands alone")
        text = json.dumps(str(value), ensure_ascii=self.layout.ascii)
        return text.replace("\x7f", "\\u007f") if self.layout.ascii else text


def _number(value: float, plan: Any, path: list[str | int]) -> str:
    if isinstance(value, WrittenFloat):
        return value.text
    if isinstance(value, float):
        if not math.isfinite(value):
            raise UnwritableValueError(path, f"{value} is not JSON")
        return repr(float(value))
    # At a place of floats an int is a float that lost its point, unless it was read so.
    if plan == 1 and not isinstance(value, WrittenInt) and abs(value) <= 2**53:
        return repr(float(value))
    return str(int(value))


def ordered_names(value: dict[str, Any], layout: TextLayout, plan: Any) -> list[str]:
    """The members in the order of writing."""
    if isinstance(value, WrittenDict) and value.ordered:
        return list(value)
    return _canonical_names(value, layout, plan)


def _canonical_names(value: dict[str, Any], layout: TextLayout, plan: Any) -> list[str]:
    if layout.key_order == "sorted":
        return sorted(value)
    declared = plan.get("p", {}) if isinstance(plan, dict) else {}
    return [name for name in declared if name in value] + [name for name in value if name not in declared]


def plan_of_member(plan: Any, name: str, value: dict[str, Any]) -> Any:
    """The plan of a member of an object, whose other members may decide its order."""
    if not isinstance(plan, dict):
        return 0
    declared = plan.get("p", {})
    member = declared[name] if name in declared else plan.get("a", 0)
    if isinstance(member, dict) and "o" in member:
        order = member["o"]["orders"].get(value.get(member["o"]["by"]))
        if order is not None:
            known = member.get("p", {})
            return {**member, "p": {**{one: known.get(one, 0) for one in order}, **known}}
    return member


def plan_of_item(plan: Any) -> Any:
    """The plan of the items of an array."""
    return plan.get("i", 0) if isinstance(plan, dict) else 0


@on_own_stack
def remembered(document: Any, text: str, layout: TextLayout | None) -> Any:
    """A document that was just read, with what its canonical text would lose."""
    if layout is None:
        return document
    value = _remembered(document, layout, layout.plan)
    end = "\r\n" if text.endswith("\r\n") else "\n" if text.endswith("\n") else ""
    if end != ("\n" if layout.final_newline else ""):
        if isinstance(value, dict):
            if not isinstance(value, WrittenDict):
                value = WrittenDict(value)
            value.end = end
        elif isinstance(value, list):
            value = WrittenList(value)
            value.end = end
    return value


def _remembered(value: Any, layout: TextLayout, plan: Any) -> Any:
    if type(value) is int and plan == 1:
        return WrittenInt(value)
    if isinstance(value, list):
        below = plan_of_item(plan)
        items: list[Any] = []
        for item in value:
            items.append(_remembered(item, layout, below))
        return items
    if not isinstance(value, dict):
        return value
    members: dict[str, Any] = {}
    for name, member in value.items():
        members[name] = _remembered(member, layout, plan_of_member(plan, name, value))
    if list(members) == _canonical_names(members, layout, plan):
        return members
    written = WrittenDict(members)
    written.ordered = True
    return written


def default_layout(file: File) -> TextLayout:
    """The layout of a file, or the plain one."""
    return file.text or TextLayout("declared", 2, False, False, False, 0)
