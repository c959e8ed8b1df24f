"""Brings what the whole project shares into the distribution: bundled schemas, and the cases with the fixtures they need."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SharedDataHook(BuildHookInterface[Any]):
    """In the project's tree collects the shared data; in an unpacked sdist it is there already."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        here = Path(self.root)
        project = here.parent
        if not (project / "generated" / "bundled").is_dir():
            return
        package = "src/quantlab_contracts" if self.target_name == "sdist" else "quantlab_contracts"
        made = project / ".cache" / "python" / "shared"
        made.mkdir(parents=True, exist_ok=True)
        write_cases(project, made / "cases.zip")
        included = build_data["force_include"]
        included[str(project / "generated" / "bundled")] = f"{package}/schemas"
        included[str(made / "cases.zip")] = f"{package}/cases.zip"
        included[str(project / "LICENSE")] = "LICENSE" if self.target_name == "sdist" else f"{package}/LICENSE"


def write_cases(project: Path, target: Path) -> None:
    """The cases of all rules and the fixtures that they begin with; the same bytes for the same files."""
    rules = sorted((project / "conformance" / "rules").glob("*/*.cases.json"))
    contents = {f"rules/{path.parent.name}/{path.name}": path.read_bytes() for path in rules}
    bases: set[str] = set()
    for text in contents.values():
        cases = json.loads(text)
        bases.add(cases["base"])
        bases.update(case["base"] for case in [*cases["good"], *cases["bad"]] if "base" in case)
    for base in sorted(bases):
        folder = project / "fixtures" / base
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                contents[f"fixtures/{base}/{path.relative_to(folder).as_posix()}"] = path.read_bytes()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(contents.items()):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)
