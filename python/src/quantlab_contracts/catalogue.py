"""The kinds of artifacts and what their schemas say about reading and writing them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files as resources
from typing import Any, Literal

from .errors import UsageError

__all__ = ["File", "Kind", "TextLayout", "is_document", "kind_named", "kinds", "rule_info"]


@dataclass(frozen=True)
class TextLayout:
    """How a JSON document is written, byte for byte as its producer does."""

    key_order: Literal["sorted", "declared"]
    indent: int | None
    ascii: bool
    compact: bool
    final_newline: bool
    plan: Any
    """1: a float; 0: numbers as they are; otherwise `p` members in order, `a` any other, `i` items, `o` other orders."""


@dataclass(frozen=True)
class Column:
    """A column of a CSV table."""

    name: str
    type: Literal["number", "integer", "boolean", "string"]
    required: bool
    nullable: bool
    pointed: bool = False
    """Of integers: numbers with a point are taken, too."""


@dataclass(frozen=True)
class File:
    """One file of a kind."""

    name: str
    title: str
    format: Literal["json", "jsonl", "csv", "text", "binary"]
    required: bool
    legacy_names: tuple[str, ...]
    schema: str | None
    """Path below the bundled schemas; None where the contract leaves the content free."""
    clause: str
    clauses: dict[str, str]
    deprecated: dict[str, dict[str, str]]
    text: TextLayout | None
    columns: tuple[Column, ...]
    more_columns: bool
    newline: Literal["\n", "\r\n"]


@dataclass(frozen=True)
class Kind:
    """A kind of artifact."""

    name: str
    family: str
    version: int
    title: str
    description: str
    clause: str
    form: Literal["directory", "file"]
    roots: tuple[str, ...]
    file_names: tuple[str, ...]
    marks: tuple[dict[str, Any], ...]
    version_member: dict[str, Any] | None
    """The member by which this major version is told from the older ones of its kind."""
    producer: str
    consumers: tuple[str, ...]
    exchanges: Literal[True] | tuple[dict[str, Any], ...]
    """Its files may be recorded exchanges, of which the body counts; True where the path that was asked names the file."""
    frames: tuple[dict[str, Any], ...]
    """How a line of it is told from those of other kinds."""
    files: dict[str, File]

    @property
    def required_files(self) -> tuple[str, ...]:
        """Names of the files without which a directory is not of this kind."""
        return tuple(file.name for file in self.files.values() if file.required)


def kinds() -> tuple[Kind, ...]:
    """All kinds, in the order of their names."""
    return tuple(_catalogue()[0].values())


def majors_of(kind: Kind) -> list[Kind]:
    """The major versions of a kind, `order` and `order@2`, the newest first."""
    base = kind.name.partition("@")[0]
    return sorted((one for one in kinds() if one.name.partition("@")[0] == base), key=lambda one: -one.version)


def kind_named(name: str) -> Kind:
    """The kind of a name. Raises UsageError when there is none."""
    found = _catalogue()[0].get(name)
    if found is None:
        raise UsageError(f"there is no kind {name}", f"The kinds are {', '.join(_catalogue()[0])}")
    return found


def rule_info(rule: str) -> dict[str, Any]:
    """What is known of a structural rule: claim, why, remedy, severity, cites."""
    return _catalogue()[1][rule]


def is_document(title: str) -> bool:
    """Whether a title is that of a whole schema, not of a definition in one."""
    return title in _catalogue()[2]


@lru_cache(maxsize=1)
def _catalogue() -> tuple[dict[str, Kind], dict[str, dict[str, Any]], frozenset[str]]:
    resource = resources("quantlab_contracts") / "_generated" / "catalogue.json"
    data = json.loads(resource.read_text(encoding="utf-8"))
    by_name = {one["kind"]: _kind(one) for one in data["kinds"]}
    return by_name, {rule["id"]: rule for rule in data["rules"]}, frozenset(data["documents"])


def _kind(data: dict[str, Any]) -> Kind:
    return Kind(
        name=data["kind"],
        family=data["family"],
        version=data["version"],
        title=data["title"],
        description=data["description"],
        clause=data.get("clause", ""),
        form=data["form"],
        roots=tuple(data["roots"]),
        file_names=tuple(data["fileNames"]),
        marks=tuple(data["marks"]),
        version_member=data.get("versionMember"),
        producer=data["producer"],
        consumers=tuple(data["consumers"]),
        exchanges=True if data["exchanges"] is True else tuple(data["exchanges"] or ()),
        frames=tuple(data["frames"]),
        files={one["name"]: _file(one) for one in data["files"]},
    )


def _file(data: dict[str, Any]) -> File:
    text = data.get("text")
    return File(
        name=data["name"],
        title=data["title"],
        format=data["format"],
        required=data["required"],
        legacy_names=tuple(data["legacyNames"]),
        schema=data.get("schema"),
        clause=data.get("clause", ""),
        clauses=data.get("clauses", {}),
        deprecated=data.get("deprecated", {}),
        text=text
        and TextLayout(
            key_order=text["keyOrder"],
            indent=text["indent"],
            ascii=text["ascii"],
            compact=text["compact"],
            final_newline=text["finalNewline"],
            plan=text["plan"],
        ),
        columns=tuple(Column(**column) for column in data.get("columns", ())),
        more_columns=data.get("moreColumns", False),
        newline="\r\n" if data.get("newline") == "crlf" else "\n",
    )
