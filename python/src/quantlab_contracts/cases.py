"""The conformance cases that the distribution carries, as far as layout, syntax and schema decide them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files as resources
from typing import Any

from .catalogue import kind_named
from .checking import check_files
from .edits import apply_edits
from .engines import EngineName
from .errors import UsageError
from .files import MemoryFiles
from .findings import Finding

__all__ = ["Case", "Fixture", "all_cases", "case_findings", "mismatches"]

_STRUCTURAL = ("schema.", "syntax.", "layout.")


@dataclass(frozen=True)
class Case:
    """A fixture, edits, and the complete list of what is then wrong."""

    rule: str
    name: str
    base: str
    edits: list[dict[str, Any]]
    issues: list[dict[str, Any]]

    @property
    def id(self) -> str:
        """The rule and the name."""
        return f"{self.rule}: {self.name}"

    @property
    def structural(self) -> list[dict[str, Any]]:
        """The issues that layout, syntax and schema decide."""
        return [issue for issue in self.issues if issue["rule"].startswith(_STRUCTURAL)]


@dataclass(frozen=True)
class Fixture:
    """A recorded artifact in memory."""

    name: str
    kind: str
    is_directory: bool
    files: dict[str, bytes]

    @classmethod
    def of(cls, record: dict[str, Any], contents: dict[str, bytes]) -> Fixture:
        """From its record and the files of its folder, by their paths below it."""
        artifact, names = record["artifact"], list(record["files"])
        is_directory = names != [artifact]
        files = {name: contents[f"{artifact}/{name}" if is_directory else artifact] for name in names}
        files.update({f"{name}/": b"" for name in record.get("emptyDirectories", [])})
        return cls(artifact, record["kind"], is_directory, files)


def all_cases() -> Iterator[Case]:
    """The cases of all rules, in the order of their ids."""
    for name in sorted(_archive().namelist()):
        if not name.startswith("rules/"):
            continue
        cases = json.loads(_archive().read(name))
        for case in [*cases["good"], *cases["bad"]]:
            base = case.get("base", cases["base"])
            yield Case(cases["rule"], case["name"], base, case["edits"], case.get("issues", []))


@lru_cache(maxsize=1)
def _archive() -> zipfile.ZipFile:
    resource = resources("quantlab_contracts").joinpath("cases.zip")
    if not resource.is_file():
        raise UsageError("the cases are not here", "Install the distribution instead of its sources")
    return zipfile.ZipFile(io.BytesIO(resource.read_bytes()))


@lru_cache(maxsize=None)
def _fixture(base: str) -> Fixture:
    prefix = f"fixtures/{base}/"
    names = [name for name in _archive().namelist() if name.startswith(prefix)]
    contents = {name.removeprefix(prefix): _archive().read(name) for name in names}
    return Fixture.of(json.loads(contents["fixture.json"]), contents)


_memo: dict[Any, list[Finding]] = {}


def fixture_findings(
    fixture: Fixture, edits: list[dict[str, Any]] | None = None, engine: EngineName | None = None
) -> list[Finding]:
    """What layout, syntax and schema find in a fixture after edits."""
    own = None if fixture.is_directory else fixture.name
    name, files = apply_edits(fixture.name, fixture.files, edits or [], own)
    kind = kind_named(fixture.kind)
    if fixture.is_directory:
        return check_files(kind, MemoryFiles(files), None, engine, _memo)
    files = {**{one: data for one, data in files.items() if one != fixture.name}, name: files.get(fixture.name, b"")}
    file_name = next(iter(files)) if len(files) == 1 else next((one for one in kind.file_names if one in files), name)
    return check_files(kind, MemoryFiles(files), file_name, engine, _memo)


def case_findings(case: Case, engine: EngineName | None = None) -> list[Finding]:
    """What layout, syntax and schema find in the artifact of a case."""
    return fixture_findings(_fixture(case.base), case.edits, engine)


def mismatches(case: Case, engine: EngineName | None = None) -> list[str]:
    """In what the findings differ from those that the case lists; what is wrong with the untouched fixture does not count."""
    before = {_key(one) for one in fixture_findings(_fixture(case.base), None, engine)}
    wanted = {_key(issue): issue for issue in case.structural}
    found = {_key(one): one for one in case_findings(case, engine) if one.severity != "info"}
    told = [f"not found: {' '.join(key)}" for key in wanted if key not in found]
    told += [f"not in the case: {one}" for key, one in found.items() if key not in wanted and key not in before]
    for key, issue in wanted.items():
        for member in ("expected", "found"):
            if key in found and member in issue and getattr(found[key], member) != issue[member]:
                told.append(f"{' '.join(key)}: {member} is {getattr(found[key], member)!r}, not {issue[member]!r}")
    return told


def _key(one: Finding | dict[str, Any]) -> tuple[str, str, str]:
    if isinstance(one, Finding):
        return one.rule, one.file, one.pointer
    return one["rule"], one["file"], one["pointer"]
