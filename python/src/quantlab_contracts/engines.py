"""The validators that can judge: `jsonschema-rs`, or `jsonschema` where that is what is installed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib.util import find_spec
from typing import Any, Literal, NamedTuple

from .errors import UsageError
from .lowering import lowered_schema
from .pointer import format_pointer
from .string_formats import FORMATS, python_pattern
from .written import WrittenFloat

__all__ = ["EngineName", "Violation", "engine_names", "plain", "violations"]

EngineName = Literal["jsonschema-rs", "jsonschema"]


class Violation(NamedTuple):
    """A violated keyword, as both validators tell it."""

    instance_path: list[str | int]
    schema_path: list[str | int]
    """Of the schema that holds the keyword."""
    keyword: str


def engine_names() -> list[EngineName]:
    """The validators that are installed, the faster one first."""
    modules: list[tuple[EngineName, str]] = [("jsonschema-rs", "jsonschema_rs"), ("jsonschema", "jsonschema")]
    return [name for name, module in modules if find_spec(module) is not None]


def violations(schema: str, document: Any, engine: EngineName | None = None) -> Iterator[Violation]:
    """Every violation of a bundled schema by a plain document."""
    installed = engine_names()
    if not installed or (engine is not None and engine not in installed):
        wanted = engine or "jsonschema-rs"
        raise UsageError(f"{wanted} is not installed", f'Install it: pip install "quantlab-contracts[{wanted}]"')
    return _validator(schema, engine or installed[0])(document)


@lru_cache(maxsize=None)
def _validator(schema: str, engine: EngineName) -> Callable[[Any], Iterator[Violation]]:
    lowered = lowered_schema(schema)
    return _rust(lowered) if engine == "jsonschema-rs" else _python(lowered)


def _rust(schema: dict[str, Any]) -> Callable[[Any], Iterator[Violation]]:
    import jsonschema_rs

    validator = jsonschema_rs.Draft202012Validator(schema, formats=FORMATS, validate_formats=True)

    def judge(document: Any) -> Iterator[Violation]:
        for error in validator.iter_errors(document):
            path = list(error.evaluation_path)
            yield Violation(list(error.instance_path), path[:-1], str(path[-1]))

    return judge


def _python(schema: dict[str, Any]) -> Callable[[Any], Iterator[Violation]]:
    import jsonschema  # type: ignore[import-untyped,unused-ignore]

    checker = jsonschema.FormatChecker(formats=())
    for name, accepts in FORMATS.items():
        checker.checks(name)(lambda value, accepts=accepts: not isinstance(value, str) or accepts(value))
    validator = jsonschema.Draft202012Validator(_translated(schema), format_checker=checker)

    def judge(document: Any) -> Iterator[Violation]:
        for error in validator.iter_errors(document):
            path = list(error.absolute_schema_path)
            yield Violation(list(error.absolute_path), path[:-1], str(path[-1]))

    return judge


def _translated(node: Any, names: bool = False) -> Any:
    if isinstance(node, list):
        return [_translated(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        name: python_pattern(value)
        if name == "pattern" and not names
        else value
        if name in ("const", "enum") and not names
        else _translated(value, not names and name in ("properties", "$defs"))
        for name, value in node.items()
    }


def plain(value: Any, path: tuple[str | int, ...] = ()) -> Any:
    """A copy of nothing but dict, list, str, int, float, bool and None. Raises UsageError on what JSON cannot say."""
    if value is None or value is True or value is False:
        return value
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise _unsayable("half of a surrogate pair stands alone", path) from None
        return str(value)
    if isinstance(value, float):
        if math.isfinite(value):
            return float(value)
        if isinstance(value, WrittenFloat):
            # A cell that says inf: larger than any bound.
            return math.copysign(1.7976931348623157e308, value)
        raise _unsayable(f"{float(value)} is not JSON", path)
    if isinstance(value, int):
        # Validators compare with doubles; beyond their range there is nothing to compare.
        return int(value) if -(2**53) <= value <= 2**53 else _double(value)
    if len(path) > 512:
        raise _unsayable("containers are nested more than 512 deep", path[:20])
    # A comprehension is a call of its own before Python 3.12: with loops all that may be nested fits into the stack.
    if isinstance(value, dict):
        members: dict[str, Any] = {}
        for key, member in value.items():
            if not isinstance(key, str):
                raise _unsayable(f"the key {key!r} is no text", path)
            members[plain(key, path)] = plain(member, (*path, key))
        return members
    if isinstance(value, (list, tuple)):
        items: list[Any] = []
        for index, item in enumerate(value):
            items.append(plain(item, (*path, index)))
        return items
    raise _unsayable(f"an object of {type(value).__name__} is not JSON", path)


def _double(value: int) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.copysign(1.7976931348623157e308, value)


def _unsayable(message: str, path: tuple[str | int, ...]) -> UsageError:
    where = format_pointer(path) or "the document"
    return UsageError(f"{where}: {message}", "Give a value that JSON can say; None for an unknown or non-finite figure")
