"""Tells which kind of artifact a path is, by the marks of the catalogue."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from .catalogue import Kind, kinds, majors_of
from .errors import UnreadableFileError, UsageError
from .files import FolderFiles
from .json_reading import parse_json
from .pointer import value_at
from .recordings import kinds_by_content

__all__ = ["recognise"]


def recognise(path: str | os.PathLike[str]) -> Kind:
    """The kind of a directory or file. Raises UsageError when it is none that the contract knows, UnreadableFileError."""
    place = Path(path)
    if place.is_dir():
        try:
            names = {entry.name for entry in place.iterdir()}
        except OSError as error:
            raise UnreadableFileError(str(place), error.strerror or str(error), "Check its permissions") from error
        documents: dict[str, Any] = {}
        marks = [(_weight(mark), kind, mark) for kind in kinds() for mark in kind.marks]
        for _, kind, mark in sorted(marks, key=lambda one: -one[0]):
            if _holds(mark, place, names, documents):
                told = _rival_of(kind, mark, place, names, documents) or kind
                return _major(told, place, names, documents)
    else:
        held = kinds_by_content(place)
        if len(held) > 1:
            candidates = " or ".join(kind.name for kind in held)
            raise UsageError(f"what {place} holds may be {candidates}", "Name its kind")
        if held:
            return held[0]
        for kind in kinds():
            if kind.form == "file" and place.name in kind.file_names:
                return _major(kind, place.parent, {place.name}, {}, place.name)
    raise UsageError(f"{place} is no artifact of a known kind", "Name its kind, or give the directory of the artifact")


def _rival_of(kind: Kind, mark: dict[str, Any], place: Path, names: set[str], documents: dict[str, Any]) -> Kind | None:
    """
    The kind that an artifact is of in spite of one member: kinds that the same member tells apart are not told by it alone when the name
    of the directory and another document say the other one.
    """
    if "member" not in mark:
        return None
    named = [
        one
        for one in kinds()
        if any(set(other) == {"name"} and re.search(other["name"], place.resolve().name) for other in one.marks)
    ]
    if kind in named:
        return None
    at = (mark["member"]["file"], mark["member"]["pointer"])
    for one in named:
        of_rival = [other for other in one.marks if "member" in other]
        told = any((other["member"]["file"], other["member"]["pointer"]) == at for other in of_rival)
        if told and any(_holds(other, place, names, documents) for other in of_rival):
            return one
    return None


def _major(kind: Kind, folder: Path, names: set[str], documents: dict[str, Any], file: str | None = None) -> Kind:
    """The newest version whose version member holds, or, for one that has none, whose marks or file name do."""
    majors = majors_of(kind)
    if len(majors) == 1:
        return kind
    for one in majors:
        member = one.version_member
        if member is not None:
            if _has({**member, "file": file or member["file"]}, folder, names, documents):
                return one
        elif file in one.file_names if file else any(_holds(mark, folder, names, documents) for mark in one.marks):
            return one
    return kind


def _weight(mark: dict[str, Any]) -> int:
    """A member says what an artifact claims to be; files say what it consists of; a name may be chosen by anybody."""
    member = mark.get("member")
    of_member = 0 if member is None else 100 if "report" in member["file"] else 200
    of_files = 10 + len(mark["files"]) if "files" in mark else 0
    return of_member + of_files + ("without" in mark) + 2 * ("name" in mark)


def _holds(mark: dict[str, Any], place: Path, names: set[str], documents: dict[str, Any]) -> bool:
    if not names.issuperset(mark.get("files", ())) or not names.isdisjoint(mark.get("without", ())):
        return False
    if "name" in mark:
        if not re.search(mark["name"], place.resolve().name):
            return False
        # A name alone is too little for a folder that holds nothing but folders.
        if "files" not in mark and not any((place / name).is_file() for name in names):
            return False
    return "member" not in mark or _has(mark["member"], place, names, documents)


def _has(member: dict[str, Any], place: Path, names: set[str], documents: dict[str, Any]) -> bool:
    file = member["file"]
    if file not in names or not (place / file).is_file():
        return False
    if file not in documents:
        content = FolderFiles(place).read(file)
        # What tells a version stands in every line.
        documents[file] = parse_json(content.split(b"\n")[0] if file.endswith(".jsonl") else content)[0]
    value = value_at(documents[file], member["pointer"])
    return any(type(value) is type(wanted) and value == wanted for wanted in member["values"])
