"""The bundled schemas in a form that every validator judges alike: alternatives become conditions on their tag."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files as resources
from typing import Any

from .catalogue import is_document
from .errors import UsageError

__all__ = ["Place", "bundled_schema", "follow", "lowered_schema"]

# Marks the tag of alternatives in a lowered schema.
TAG = "x-tag"
# Maps of names to schemas: their keys are no keywords.
_MAPS = ("properties", "patternProperties", "$defs")
_LITERALS = ("const", "enum", "default", "examples")


@lru_cache(maxsize=None)
def bundled_schema(path: str) -> dict[str, Any]:
    """The self-contained JSON Schema of a file, by its path below `schemas/`."""
    resource = resources("quantlab_contracts") / "schemas"
    for name in path.split("/"):
        resource = resource / name
    if not resource.is_file():
        raise UsageError(f"there is no bundled schema {path}", "Install the distribution instead of its sources")
    schema: dict[str, Any] = json.loads(resource.read_text(encoding="utf-8"))
    return schema


@lru_cache(maxsize=None)
def lowered_schema(path: str) -> dict[str, Any]:
    """The same schema without `oneOf`: a validator reports what is wrong with the alternative that the tag names, and nothing else."""
    schema = bundled_schema(path)
    lowered: dict[str, Any] = _lower(schema, schema)
    return lowered


def _lower(node: Any, root: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_lower(item, root) for item in node]
    if not isinstance(node, dict):
        return node
    made: dict[str, Any] = {}
    for name, value in node.items():
        if name in ("oneOf", "discriminator") and "discriminator" in node:
            continue
        if name in _MAPS:
            made[name] = {key: _lower(member, root) for key, member in value.items()}
        elif name.startswith("x-") or name in ("description", "deprecated"):
            continue
        else:
            made[name] = value if name in _LITERALS else _lower(value, root)
    if "discriminator" in node:
        made["allOf"] = _conditions(node, root)
    return made


def _conditions(node: dict[str, Any], root: dict[str, Any]) -> list[dict[str, Any]]:
    tag = node["discriminator"]["propertyName"]
    conditions: list[dict[str, Any]] = []
    known: list[Any] = []
    for branch in node["oneOf"]:
        member = _resolved(_resolved(branch, root)["properties"][tag], root)
        values = member["enum"] if "enum" in member else [member["const"]]
        known += values
        named = {"type": "object", "required": [tag], "properties": {tag: {"enum": values}}}
        conditions.append({"if": named, "then": _lower(branch, root)})
    tagged = {TAG: tag, "required": [tag], "properties": {tag: {TAG: tag, "enum": known}}}
    return [{"if": {"type": "object"}, "then": tagged}, *conditions]


def _resolved(node: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = _target(node["$ref"], root)
    return node


def _target(reference: str, root: dict[str, Any]) -> dict[str, Any]:
    if reference == "#":
        return root
    target: dict[str, Any] = root["$defs"][reference.removeprefix("#/$defs/")]
    return target


@dataclass(frozen=True)
class Place:
    """Where in a lowered schema a violation comes from."""

    node: dict[str, Any]
    """The schema that has the violated keyword."""
    value: Any
    """What the keyword says."""
    definition: str | None
    """The definition that a reader of the finding would know as what the value was judged by."""


def follow(path: list[str | int], root: dict[str, Any]) -> Place:
    """Goes along the path of a keyword, through references whether the path names them or not."""
    parent: Any = root
    node: Any = root
    definition: str | None = None
    for step in path:
        while isinstance(node, dict) and "$ref" in node and (step == "$ref" or step not in node):
            reference = node["$ref"]
            node = _target(reference, root)
            title = reference.removeprefix("#/$defs/")
            # What itself refers is judged by a function of its own, as which it has no name.
            definition = None if reference == "#" or _refers(node) or is_document(title) else title
            if step == "$ref":
                break
        if step != "$ref":
            parent, node = node, node[step]
    return Place(parent, node, definition)


def _refers(node: Any) -> bool:
    if isinstance(node, dict):
        return "$ref" in node or any(_refers(value) for value in node.values())
    return isinstance(node, list) and any(_refers(item) for item in node)
