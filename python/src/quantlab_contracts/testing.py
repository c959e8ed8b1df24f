"""For the tests of a producer: what it wrote conforms, or the test fails and says why."""

from __future__ import annotations

import os

from .artifacts import check
from .engines import EngineName
from .findings import Finding

__all__ = ["assert_conforms"]


def assert_conforms(
    path: str | os.PathLike[str], kind: str | None = None, *, engine: EngineName | None = None
) -> list[Finding]:
    """
    Fails unless the artifact at a path has the layout, the syntax and the shape that its kind asks for; the kind is recognised when none
    is named. Answers the warnings. What the figures mean together is judged by the command quantlab-conform.
    """
    __tracebackhide__ = True
    findings = check(path, kind, engine=engine)
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        lines = [f"{os.fspath(path)} breaks its contract in {len(errors)} place{'s' if len(errors) > 1 else ''}:"]
        lines += [f"  {finding}\n    {finding.remedy} ({finding.clause})" for finding in errors[:50]]
        if len(errors) > 50:
            lines.append(f"  and {len(errors) - 50} more")
        raise AssertionError("\n".join(lines))
    return findings
