"""Reads and writes whole artifacts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from .atomic import write_directory, write_file
from .catalogue import File, Kind, kind_named
from .checking import check_files
from .csv_reading import Header, TableFault, read_csv
from .csv_writing import format_csv
from .engines import EngineName
from .errors import InvalidArtifactError, UnreadableFileError, UsageError
from .exchanges import answered, exchange_in
from .files import Files, FolderFiles, MemoryFiles, find_file
from .findings import Finding
from .json_reading import parse_json
from .json_writing import UnwritableValueError, default_layout, format_json, remembered
from .recognising import recognise
from .recordings import name_in
from .row_reading import read_rows
from .schema_findings import completed
from .written import WrittenList

__all__ = ["check", "format_file", "parse_file", "read_artifact", "write_artifact"]


def check(
    path: str | os.PathLike[str], kind: str | None = None, *, engine: EngineName | None = None
) -> list[Finding]:
    """
    Every finding of layout, syntax and schema in the artifact at a path; its kind is recognised when none is named.
    Raises UsageError when it has no known kind, UnreadableFileError when it cannot be read.
    """
    place = Path(path)
    try:
        exists = place.exists()
    except OSError as error:
        raise UnreadableFileError(str(place), error.strerror or str(error), "Check the path and its permissions") from error
    if not exists:
        raise UnreadableFileError(str(place), "there is no such file or directory", "Check the path")
    found = recognise(place) if kind is None else kind_named(kind)
    if found.form == "directory":
        findings = check_files(found, _files_at(found, place), engine=engine)
        return findings if place.is_dir() else [replace(one, file="") for one in findings]
    if place.is_dir():
        raise UsageError(f"a {found.name} is a single file", "Give the file itself")
    return check_files(found, FolderFiles(place.parent), place.name, engine)


def read_artifact(kind: str, path: str | os.PathLike[str], *, engine: EngineName | None = None) -> Any:
    """
    Checks an artifact and reads it: of a directory kind its files by their canonical names, of a file kind the document or the rows.
    Unknown members are kept, and writing it back gives the same bytes. Raises InvalidArtifactError when it breaks its schema.
    """
    place = Path(path)
    findings = check(place, kind, engine=engine)
    if any(finding.severity == "error" for finding in findings):
        raise InvalidArtifactError(f"{kind} {place}", findings)
    found = kind_named(kind)
    if found.form == "file":
        data = answered(found, FolderFiles(place.parent)).read(place.name)
        return parse_file(next(iter(found.files.values())), data)
    files = _files_at(found, place)
    names = {file.name: find_file(files, file) for file in found.files.values()}
    return {
        name: parse_file(found.files[name], files.read(real))
        for name, real in names.items()
        if real is not None and files.entry(real) == "file"
    }


def _files_at(kind: Kind, place: Path) -> Files:
    """The files of a directory kind, of recorded exchanges the bodies. Raises UsageError when the place holds none."""
    if place.is_dir():
        return answered(kind, FolderFiles(place))
    exchange = exchange_in(place.read_bytes())
    name = exchange and name_in(kind, exchange, place.name)
    if exchange is None or name is None:
        raise UsageError(f"a {kind.name} is a directory", "Give the directory of the artifact")
    return MemoryFiles({name: exchange.text})


def parse_file(file: File, data: bytes) -> Any:
    """The content of one file; numbers and members remember how they were written. Raises UnreadableFileError."""
    if file.format == "binary":
        return data
    if file.format == "text":
        return data.decode("utf-8", errors="replace")
    if file.format == "json":
        document, fault = parse_json(data)
        if fault is not None:
            raise UnreadableFileError(file.name, fault.message, fault.remedy)
        return remembered(document, data.decode("utf-8"), file.text)
    if file.format == "csv":
        return _table(file, data)
    rows: list[Any] = []
    for row, findings in read_rows(file, data, file.name, judge=False):
        for finding in findings:
            if finding.rule.startswith("syntax."):
                raise UnreadableFileError(file.name, finding.message, finding.remedy)
        if row is not None:
            rows.append(remembered(row, "\n" if file.text and file.text.final_newline else "", file.text))
    return rows


def _table(file: File, data: bytes) -> WrittenList:
    rows = WrittenList()
    for item in read_csv(data, file.columns):
        if isinstance(item, TableFault):
            raise UnreadableFileError(file.name, item.fault.message, item.fault.remedy)
        if isinstance(item, Header):
            rows.columns = item.columns
        else:
            rows.append(item.value)
    return rows


def write_artifact(
    kind: str, path: str | os.PathLike[str], content: Any, *, engine: EngineName | None = None
) -> None:
    """
    Writes an artifact as its producer would, byte for byte, and only if it satisfies its schema; it becomes visible whole or not at all.
    Raises InvalidArtifactError, and UsageError when a directory of that name exists.
    """
    found = kind_named(kind)
    place = Path(path)
    data = _formatted(found, content)
    if found.form == "file":
        data = {place.name: next(iter(data.values()))}
        findings = check_files(found, MemoryFiles(data), place.name, engine)
    else:
        findings = check_files(found, MemoryFiles(data), engine=engine)
    if any(finding.severity == "error" for finding in findings):
        raise InvalidArtifactError(found.name, findings)
    if found.form == "file":
        write_file(place, data[place.name])
    else:
        write_directory(place, data)


def _formatted(kind: Kind, content: Any) -> dict[str, bytes]:
    if kind.form == "file":
        file = next(iter(kind.files.values()))
        return {file.name: format_file(file, content)}
    if not isinstance(content, Mapping):
        raise UsageError(f"a {kind.name} is a directory", "Give its files by their names")
    for name in content:
        if name not in kind.files:
            raise UsageError(f"a {kind.name} has no file {name}", f"Its files are {', '.join(kind.files)}")
    return {name: format_file(file, content[name]) for name, file in kind.files.items() if name in content}


def format_file(file: File, content: Any) -> bytes:
    """The bytes of one file, as its producer writes it. Raises InvalidArtifactError on values that have no text."""
    if file.format == "binary":
        if not isinstance(content, (bytes, bytearray, memoryview)):
            raise UsageError(f"{file.name} is binary", "Give its bytes")
        return bytes(content)
    if file.format == "text" and not isinstance(content, str):
        raise UsageError(f"{file.name} is text", "Give a str")
    if file.format in ("csv", "jsonl") and (not isinstance(content, Iterable) or isinstance(content, (str, bytes, Mapping))):
        raise UsageError(f"{file.name} is a table", "Give the list of its rows")
    try:
        if file.format == "text":
            return _encoded(content)
        if file.format == "json":
            return format_json(content, default_layout(file)).encode("utf-8")
        rows: Iterable[Any] = content
        if file.format == "csv":
            return format_csv(file, rows).encode("utf-8")
        layout = default_layout(file)
        return "".join(f"{format_json(row, layout, end=False)}\n" for row in rows).encode("utf-8")
    except UnwritableValueError as error:
        rule = {"csv": "syntax.csv", "text": "schema.type"}.get(file.format, "syntax.json")
        finding = Finding(rule=rule, file=file.name, pointer=error.pointer, message=error.message)
        raise InvalidArtifactError(file.name, [completed(finding, file)]) from error


def _encoded(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnwritableValueError([], "half of a surrogate pair stands alone") from error
