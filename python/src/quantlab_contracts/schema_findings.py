"""Violations become findings: one a place, with what was expected there and what was found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from .catalogue import File, rule_info
from .engines import EngineName, plain, violations
from .findings import ABSENT, Finding
from .lowering import TAG, follow, lowered_schema
from .own_stack import on_own_stack
from .pointer import escape_token, format_pointer, note_at, parse_pointer, value_at

__all__ = ["completed", "deprecated_findings", "judged", "shown"]

_RULES = {
    "required": "schema.required",
    "type": "schema.type",
    "enum": "schema.enum",
    "const": "schema.const",
    "discriminator": "schema.branch",
    "pattern": "schema.pattern",
    "format": "schema.format",
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), "schema.range"),
    **dict.fromkeys(
        ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), "schema.length"
    ),
    "additionalProperties": "schema.closed",
    "propertyNames": "schema.closed",
    "uniqueItems": "schema.unique",
}
# The first of these at a place is its cause; the others follow from it.
_PRECEDENCE = ("discriminator", "type", "const", "enum", "format", "pattern")
_BOUNDS = {
    "minimum": ("is below", ">= "),
    "maximum": ("is above", "<= "),
    "exclusiveMinimum": ("is not above", "> "),
    "exclusiveMaximum": ("is not below", "< "),
    "minLength": ("is shorter than", ""),
    "maxLength": ("is longer than", ""),
    "minItems": ("has fewer items than", ""),
    "maxItems": ("has more items than", ""),
    "minProperties": ("has fewer members than", ""),
    "maxProperties": ("has more members than", ""),
    "multipleOf": ("is not a multiple of", ""),
}


@dataclass(frozen=True)
class _Error:
    keyword: str
    place: str
    value: Any
    definition: str | None


@on_own_stack
def judged(file: File, document: Any, name: str, prefix: str = "", engine: EngineName | None = None) -> list[Finding]:
    """What the schema of a file finds in one document, line or row. `name` and `prefix` go into the findings."""
    if file.schema is None:
        return []
    value = plain(document)
    by_place: dict[str, _Error] = {}
    for error in _errors(file.schema, value, engine):
        previous = by_place.get(error.place)
        if previous is None or _rank(error.keyword) < _rank(previous.keyword):
            by_place[error.place] = error
    errors = sorted(by_place.values(), key=lambda error: _in_document(error.place))
    return [_finding(error, value, name, prefix) for error in errors]


def _rank(keyword: str) -> int:
    return _PRECEDENCE.index(keyword) if keyword in _PRECEDENCE else len(_PRECEDENCE)


def _in_document(place: str) -> list[tuple[int, int, str]]:
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parse_pointer(place)]


def _errors(schema: str, document: Any, engine: EngineName | None) -> Iterator[_Error]:
    root = lowered_schema(schema)
    for violation in violations(schema, document, engine):
        keyword = violation.keyword
        if keyword not in _RULES:
            continue
        place = follow([*violation.schema_path, keyword], root)
        node, value = place.node, place.value
        at = format_pointer(violation.instance_path)
        if TAG in node:
            tag = node[TAG]
            known = value if keyword == "enum" else node["properties"][tag]["enum"]
            yield _Error("discriminator", at if keyword == "enum" else f"{at}/{escape_token(tag)}", known, place.definition)
        elif keyword in ("required", "additionalProperties"):
            instance = value_at(document, at)
            if keyword == "required":
                names = [name for name in node["required"] if name not in instance]
            else:
                names = [name for name in instance if name not in node.get("properties", {})]
            for name in names:
                yield _Error(keyword, f"{at}/{escape_token(name)}", name, place.definition)
        else:
            yield _Error(keyword, at, value, place.definition)


def _finding(error: _Error, document: Any, file: str, prefix: str) -> Finding:
    found = value_at(document, error.place)
    name = f"`{parse_pointer(error.place)[-1]}`" if error.place else "the document"
    expected, says = _explain(error, found)
    branch = f" (judged as {error.definition})" if error.definition else ""
    return Finding(
        rule=_RULES[error.keyword],
        file=file,
        pointer=prefix + error.place,
        message=f"{name} {says}{branch}",
        expected=expected,
        found=found,
    )


def _explain(error: _Error, found: Any) -> tuple[Any, str]:
    keyword, value = error.keyword, error.value
    if keyword == "required":
        return ABSENT, "is missing"
    if keyword == "type":
        types = value if isinstance(value, str) else " or ".join(value)
        return types, f"is {_describe(found)}, expected {types}"
    if keyword == "const":
        return value, f"is not {shown(value)}"
    if keyword == "enum":
        return value, f"is not one of {', '.join(shown(one) for one in value)}"
    if keyword == "discriminator":
        if found is ABSENT:
            return value, "is missing, so the alternative cannot be told"
        return value, f"names no alternative: it is none of {', '.join(shown(one) for one in value)}"
    if keyword == "format":
        return value, f"is not a {value}"
    if keyword == "pattern":
        return value, f"does not match {value}"
    if keyword == "additionalProperties":
        return ABSENT, "is not a member that the contract knows"
    if keyword == "uniqueItems":
        earlier, later = _repeated(found)
        return ABSENT, f"holds item {earlier} again as item {later}"
    if keyword == "propertyNames":
        return ABSENT, "has a member name that is not allowed"
    says, comparison = _BOUNDS[keyword]
    return f"{comparison}{_number(value)}", f"{says} {_number(value)}"


def _repeated(items: list[Any]) -> tuple[int, int]:
    texts = [json.dumps(item, sort_keys=True) for item in items]
    for later in range(len(texts) - 1, -1, -1):
        for earlier in range(later - 1, -1, -1):
            if texts[earlier] == texts[later]:
                return earlier, later
    return 0, 0


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else repr(value)


def shown(value: Any) -> str:
    """A value as compact JSON."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _describe(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, str):
        return "text"
    return "a number" if float(value).is_integer() else "a number with a fraction"


def deprecated_findings(file: File, document: Any, name: str) -> list[Finding]:
    """A finding for every deprecated member that a document has."""
    findings: list[Finding] = []
    for pattern, said in file.deprecated.items():
        replacement, removed_in = said.get("replacement", ""), said.get("removedIn", "")
        lasting = (f" since {said['since']}" if "since" in said else "") + (
            f" and stays until {removed_in}" if removed_in else ""
        )
        remedy = f"Write {replacement} instead" if replacement else "Leave it out"
        for pointer in _places(document, parse_pointer(pattern), ""):
            findings.append(
                Finding(
                    rule="schema.deprecated",
                    severity="warning",
                    file=name,
                    pointer=pointer,
                    message=f"`{pointer.rsplit('/', 1)[-1]}` is deprecated{lasting}"
                    + (f"; {replacement} replaces it" if replacement else ""),
                    expected=replacement or ABSENT,
                    remedy=f"{remedy}: version {removed_in} may no longer have it." if removed_in else f"{remedy}.",
                )
            )
    return findings


def _places(value: Any, tokens: list[str], at: str) -> Iterator[str]:
    if not tokens:
        yield at
        return
    token, rest = tokens[0], tokens[1:]
    members: dict[Any, Any] = (
        value if isinstance(value, dict) else dict(enumerate(value)) if isinstance(value, list) else {}
    )
    for key, member in members.items():
        if token in ("*", str(key)):
            yield from _places(member, rest, f"{at}/{escape_token(str(key))}")


def completed(finding: Finding, file: File | None) -> Finding:
    """The finding with its clause and remedy."""
    info = rule_info(finding.rule)
    cites = info["cites"]
    clause = f"{cites['source']}#{cites['section']}"
    if file is not None and finding.rule.startswith("schema.") and file.clause:
        pointer = finding.pointer
        if file.format in ("csv", "jsonl"):
            rest = pointer.split("/", 2)
            pointer = f"/{rest[2]}" if len(rest) > 2 else ""
        clause = _nearest_clause(file, pointer)
    return replace(finding, clause=clause, remedy=finding.remedy or info["remedy"])


def _nearest_clause(file: File, pointer: str) -> str:
    """The clause of a place, or of the nearest around it that has one: an item of a list has that of the list."""
    while pointer:
        clause = note_at(file.clauses, pointer)
        if clause:
            return clause
        pointer = pointer.rpartition("/")[0]
    return file.clause
