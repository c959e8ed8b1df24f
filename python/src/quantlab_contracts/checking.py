"""Judges an artifact: layout, syntax, schema, in this order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from .catalogue import File, Kind, kind_named
from .engines import EngineName
from .errors import UsageError
from .exchanges import answered
from .files import Files, find_file
from .findings import Finding
from .json_reading import parse_json
from .row_reading import read_rows, syntax_finding
from .schema_findings import completed, deprecated_findings, judged

__all__ = ["check_files", "file_of", "validate"]

FINDINGS_PER_FILE = 1000


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
                findings.append(_layout(kind, "layout.file-exists", "error", file.name, message, expected=file.name))
            continue
        if kind.form == "directory" and name != file.name:
            message = f"{name} is the older name of {file.name}"
            told = {"expected": file.name, "found": name}
            findings.append(_layout(kind, "layout.canonical-name", "info", name, message, **told))
        entry = files.entry(name)
        if entry != "file":
            message = f"{name} is not a regular file inside the artifact"
            findings.append(_layout(kind, "layout.regular-file", "error", name, message, found=entry or "other"))
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


def _layout(kind: Kind, rule: Any, severity: Any, file: str, message: str, **told: Any) -> Finding:
    found = completed(Finding(rule=rule, file=file, pointer="", message=message, severity=severity, **told), None)
    return found if rule == "layout.canonical-name" else replace(found, clause=kind.clause)


def _file_findings(file: File, data: bytes, name: str, engine: EngineName | None) -> list[Finding]:
    if file.format == "text":
        return _text_findings(file, data, name, engine)
    if file.format in ("csv", "jsonl"):
        return _bounded([finding for _, found in read_rows(file, data, name, engine) for finding in found])
    document, fault = parse_json(data)
    if fault is not None:
        return [syntax_finding("syntax.json", name, "", fault)]
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
