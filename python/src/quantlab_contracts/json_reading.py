"""Strict JSON (RFC 8259, UTF-8 without a byte order mark): what readers disagree about is refused."""

from __future__ import annotations

import json
import math
import sys
from typing import Any

from .json_diagnosis import diagnose_json
from .own_stack import on_own_stack
from .syntax import Fault, Problem, fault_in
from .written import WrittenFloat

__all__ = ["decoded", "parse_json"]

MAX_DEPTH = 512
MAX_BYTES = 64 * 1024 * 1024


class _Refused(ValueError):
    pass


@on_own_stack
def parse_json(data: bytes | str, max_bytes: int = MAX_BYTES) -> tuple[Any, Fault | None]:
    """A document, or why the text is none; duplicate keys, NaN, overflowing numbers, half surrogate pairs and deep nesting are faults."""
    if len(data) > max_bytes:
        message = f"the document has {len(data)} bytes, more than the limit of {max_bytes}"
        return None, fault_in("", Problem("size", 0, message))
    if isinstance(data, str):
        text = data
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return None, _refused(data)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refuse,
            parse_float=_float,
            parse_int=_int,
        )
        # Half surrogate pairs come only from escapes, or from a text that was decoded elsewhere.
        suspicious = "\\ud" in text or "\\uD" in text or isinstance(data, str) or _is_deep(value)
    except (ValueError, RecursionError) as error:
        if text.startswith("\ufeff"):
            return None, fault_in(text, Problem("bom", 0, "the text begins with a byte order mark"))
        if not isinstance(data, str) and foreign_encoding(data) == "utf16":
            return None, _refused(data)
        problem = diagnose_json(text, MAX_DEPTH)
        if problem is None and isinstance(error, RecursionError):
            raise
        return None, fault_in(text, problem or Problem("unexpected", 0, "the text is not JSON"))
    problem = diagnose_json(text, MAX_DEPTH) if suspicious else None
    return (value, None) if problem is None else (None, fault_in(text, problem))


def _is_deep(value: Any) -> bool:
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(MAX_DEPTH):
        members = (member for one in level for member in (one.values() if isinstance(one, dict) else one))
        level = [member for member in members if isinstance(member, (dict, list))]
        if not level:
            return False
    return True


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _Refused("duplicate key")
    return members


def _refuse(constant: str) -> Any:
    raise _Refused(constant)


def _float(text: str) -> float:
    value = _finite(text)
    return value if repr(value) == text else WrittenFloat(value, text)


def _int(text: str) -> int | float:
    if text == "-0":
        return WrittenFloat(-0.0, text)
    # Python alone reads integers of any length.
    if len(text) > sys.float_info.max_10_exp:
        _finite(text)
    return int(text)


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise _Refused("beyond the range of a double")
    return value


def foreign_encoding(data: bytes) -> str | None:
    """Whether the bytes begin as something other than plain UTF-8."""
    if data.startswith(b"\xef\xbb\xbf"):
        return "bom"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf16"
    a, b, c, d = (*data[:4], 1, 1, 1, 1)[:4]
    # Without a mark, every other byte of ASCII text is zero.
    little = a != 0 and b == 0 and (len(data) < 4 or d == 0)
    big = a == 0 and (b == 0 or len(data) < 4 or c == 0)
    return "utf16" if len(data) > 1 and (little or big) else None


def decoded(data: bytes) -> tuple[str, Problem | None]:
    """The text of UTF-8 bytes; where they stop being UTF-8 the text before, and what is wrong there."""
    if foreign_encoding(data) == "utf16":
        return "", Problem("utf16", 0, "the text is UTF-16 or UTF-32")
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        at = error.start
        before = data[:at].decode("utf-8")
        if error.reason == "unexpected end of data":
            return before, Problem("truncated", len(before), "the text ends inside a character")
        return before, Problem("encoding", len(before), f"byte 0x{data[at]:02x} at {at} is not UTF-8")


def _refused(data: bytes) -> Fault:
    before, problem = decoded(data)
    return fault_in(before, problem or Problem("unexpected", 0, "the text is not JSON"))
