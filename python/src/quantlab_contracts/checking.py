"""Judges an artifact: layout, syntax, schema, in this order."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from .catalogue import File, Kind, kind_named
from .csv_reading import Header, Row, TableFault, read_csv
from .engines import EngineName
from .errors import UnreadableFileError, UsageError
from .exchanges import answered
from .findings import Finding
from .json_reading import parse_json
from .pointer import escape_token
from .schema_findings import completed, deprecated_findings, judged
from .syntax import REMEDIES, Fault

__all__ = ["Files", "FolderFiles", "MemoryFiles", "check_files", "file_of", "find_file", "read_rows", "validate"]

FINDINGS_PER_FILE = 1000


class Files(Protocol):
    """The files of an artifact, by their names below it."""

    def entry(self, name: str) -> str | None:
        """`file`, `directory` or `other`; None when there is nothing of that name."""

    def read(self, name: str) -> bytes:
        """The content of a file."""


class FolderFiles:
    """A directory; what leads out of it is no file of it."""

    def __init__(self, root: str | os.PathLike[str]) -> None:
        self.root = Path(root)

    def entry(self, name: str) -> str | None:
        path = self.root / name
        try:
            mode = path.lstat().st_mode
            if stat.S_ISLNK(mode):
                # Unlike `Path.resolve` it raises nothing where links lead in a circle.
                inside = Path(os.path.realpath(path)).is_relative_to(os.path.realpath(self.root))
                return "file" if inside and path.is_file() else "other"
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise UnreadableFileError(name, error.strerror or str(error), "Check its permissions") from error
        return "file" if stat.S_ISREG(mode) else "directory" if stat.S_ISDIR(mode) else "other"

    def read(self, name: str) -> bytes:
        try:
            return (self.root / name).read_bytes()
        except OSError as error:
            raise UnreadableFileError(name, error.strerror or str(error), "Check its permissions") from error


class MemoryFiles:
    """Files in memory; a name that ends in "/" is an empty directory."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files

    def entry(self, name: str) -> str | None:
        if name in self.files:
            return "file"
        return "directory" if any(one.startswith(f"{name}/") for one in self.files) else None

    def read(self, name: str) -> bytes:
        return self.files[name]


def file_of(kind: Kind, file: str | None) -> File:
    """A file of a kind; the only one when none is named. Raises UsageError."""
    if file is None:
        if kind.form == "file":
            return next(iter(kind.files.values()))
        raise UsageError(f"a {kind.name} has several files", f"Name one of {', '.join(kind.files)}")
    found = kind.files.get(file)
    if found is None and kind.form == "file":
        return next(iter(kind.files.values()))
    if found is None:
        raise UsageError(f"a {kind.name} has no file {file}", f"Its files are {', '.join(kind.files)}")
    return found


def validate(
    kind: str, document: Any, file: str | None = None, *, engine: EngineName | None = None
) -> list[Finding]:
    """
    What the schema of a kind's file finds in a document: of a table (CSV, JSON Lines) the list of its rows. Empty when all is well.
    Raises UsageError on an unknown kind or file, on values that JSON cannot say, and when no validator is installed.
    """
    found_kind = kind_named(kind)
    declared = file_of(found_kind, file)
    name = "" if found_kind.form == "file" else declared.name
    if declared.format in ("csv", "jsonl"):
        if not isinstance(document, Sequence) or isinstance(document, (str, bytes)):
            raise UsageError(f"{declared.name} is a table", "Give the list of its rows")
        findings = [
            finding
            for index, row in enumerate(document)
            for finding in judged(declared, row, name, f"/{index}", engine)
        ]
    else:
        findings = judged(declared, document, name, "", engine) + deprecated_findings(declared, document, name)
    return [completed(finding, declared) for finding in findings]


def check_files(
    kind: Kind,
    files: Files,
    file_name: str | None = None,
    engine: EngineName | None = None,
    memo: dict[Any, list[Finding]] | None = None,
) -> list[Finding]:
    """
    Every finding of layout, syntax and schema. `file_name`: the real name of a kind that is a single file. `memo`: keeps what is found
    in a file's bytes, for those who judge nearly the same artifact many times.
    """
    findings: list[Finding] = []
    files = answered(kind, files)
    for file in kind.files.values():
        in_folder = "/" in file.name
        is_data = file.format != "binary" and (file.format != "text" or file.schema is not None)
        if not is_data and not file.required and in_folder:
            continue
        name = file_name if kind.form == "file" and file_name is not None else find_file(files, file)
        if name is None:
            if file.required:
                message = f"{file.name} is missing"
                findings.append(_layout("layout.file-exists", "error", file.name, message, expected=file.name))
            continue
        if kind.form == "directory" and name != file.name:
            message = f"{name} is the older name of {file.name}"
            told = {"expected": file.name, "found": name}
            findings.append(_layout("layout.canonical-name", "info", name, message, **told))
        entry = files.entry(name)
        if entry != "file":
            message = f"{name} is not a regular file inside the artifact"
            findings.append(_layout("layout.regular-file", "error", name, message, found=entry or "other"))
            continue
        if is_data:
            data = files.read(name)
            key = (kind.name, file.name, name, engine, data)
            if memo is not None and key in memo:
                findings += memo[key]
                continue
            found = [completed(finding, file) for finding in _file_findings(file, data, name, engine)]
            if memo is not None:
                memo[key] = found
            findings += found
    if kind.form == "file":
        findings = [replace(one, file="") if one.file == file_name else one for one in findings]
    return findings


def find_file(files: Files, file: File) -> str | None:
    """The name under which a file is there: its own or an older one."""
    entry = files.entry(file.name)
    # In a folder only a file counts; beside the others whatever has the name is meant.
    if entry is not None and ("/" not in file.name or entry == "file"):
        return file.name
    return next((legacy for legacy in file.legacy_names if files.entry(legacy) is not None), None)


def _layout(rule: Any, severity: Any, file: str, message: str, **told: Any) -> Finding:
    return completed(Finding(rule=rule, file=file, pointer="", message=message, severity=severity, **told), None)


def _file_findings(file: File, data: bytes, name: str, engine: EngineName | None) -> list[Finding]:
    if file.format == "text":
        return _text_findings(file, data, name, engine)
    if file.format in ("csv", "jsonl"):
        return _bounded([finding for _, found in read_rows(file, data, name, engine) for finding in found])
    document, fault = parse_json(data)
    if fault is not None:
        return [_syntax("syntax.json", name, "", fault)]
    return judged(file, document, name, "", engine) + deprecated_findings(file, document, name)


def _text_findings(file: File, data: bytes, name: str, engine: EngineName | None) -> list[Finding]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        told: dict[str, Any] = {"expected": "UTF-8", "line": 1, "column": 1}
        return [Finding(rule="schema.type", file=name, pointer="", message=f"{name} is not UTF-8", **told)]
    text = text[:-1].removesuffix("\r") if text.endswith("\n") else text
    return judged(file, text, name, "", engine)


def _bounded(findings: list[Finding]) -> list[Finding]:
    further = len(findings) - FINDINGS_PER_FILE
    if further <= 0:
        return findings
    kept = findings[:FINDINGS_PER_FILE]
    count = f"{further} further finding{'' if further == 1 else 's'}"
    kept[-1] = replace(kept[-1], message=f"{kept[-1].message} (and {count} in this file)")
    return kept


def _syntax(rule: str, name: str, pointer: str, fault: Fault) -> Finding:
    return Finding(
        rule=rule,
        file=name,
        pointer=pointer,
        message=fault.message,
        found=fault.code,
        remedy=fault.remedy,
        line=fault.line,
        column=fault.column,
    )


def read_rows(
    file: File, data: bytes, name: str, engine: EngineName | None = None, *, judge: bool = True
) -> Iterator[tuple[Any, list[Finding]]]:
    """The rows of a table with what is found in each; the header and rows that cannot be read come as None."""
    if file.format == "csv":
        yield from _csv_rows(file, data, name, engine, judge)
        return
    lines = data.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    for index, line in enumerate(lines):
        # A return before the line end belongs to it; the last line may lack the end.
        terminated = index < len(lines) - 1 or data.endswith(b"\n")
        text = line[:-1] if terminated and line.endswith(b"\r") else line
        pointer = f"/{index}"
        if len(line) > 16 * 1024 * 1024:
            message = f"a line of {len(line)} bytes exceeds the limit of {16 * 1024 * 1024}"
            fault = Fault("size", message, index + 1, 1, REMEDIES["size"])
        elif not text.strip(b" \t\r"):
            fault = Fault("blank-line", "the line is blank", index + 1, 1, REMEDIES["blank-line"])
        else:
            document, problem = parse_json(text)
            if problem is None:
                yield document, judged(file, document, name, pointer, engine) if judge else []
                continue
            fault = problem._replace(line=index + 1)
        yield None, [_syntax("syntax.jsonl", name, pointer, fault)]
        if fault.code == "utf16":
            return


def _csv_rows(
    file: File, data: bytes, name: str, engine: EngineName | None, judge: bool
) -> Iterator[tuple[Any, list[Finding]]]:
    for item in read_csv(data, file.columns):
        if isinstance(item, TableFault):
            yield None, [_syntax("syntax.csv", name, "" if item.row is None else f"/{item.row}", item.fault)]
        elif isinstance(item, Header):
            yield None, _missing_columns(file, item.columns, name) if item.columns else []
        else:
            yield item.value, _row_findings(file, item, name, engine) if judge else []


def _missing_columns(file: File, present: list[str], name: str) -> list[Finding]:
    return [
        Finding(
            rule="schema.required",
            file=name,
            pointer=f"/columns/{escape_token(column.name)}",
            message=f"column `{column.name}` is missing",
            line=1,
            column=1,
        )
        for column in file.columns
        if column.required and column.name not in present
    ]


def _row_findings(file: File, item: Row, name: str, engine: EngineName | None) -> list[Finding]:
    mistyped = [
        Finding(
            rule="schema.type",
            file=name,
            pointer=f"/{item.row}/{escape_token(fault.column)}",
            message=f"`{fault.column}`: {fault.message}",
            expected=fault.expected,
            found=fault.text,
            line=item.line,
            column=1,
        )
        for fault in item.faults
    ]
    places = {finding.pointer for finding in mistyped}
    # A column that is missing is said once, of the header; a cell that is not of its type, by its text.
    return mistyped + [
        replace(finding, line=item.line, column=1)
        for finding in judged(file, item.value, name, f"/{item.row}", engine)
        if finding.rule != "schema.required" and finding.pointer not in places
    ]
