"""`pytest --quantlab-cases` runs the conformance cases that the distribution carries, each as a test of its own."""

from __future__ import annotations

from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("quantlab")
    group.addoption(
        "--quantlab-cases",
        action="store_true",
        help="run the conformance cases of quantlab-contracts that layout, syntax and schema decide",
    )


class CaseMismatch(Exception):
    """The findings differ from those that the case lists."""


class CaseItem(pytest.Item):
    """One conformance case."""

    def __init__(self, *, case: Any, **rest: Any) -> None:
        super().__init__(**rest)
        self.case = case

    def runtest(self) -> None:
        from .cases import mismatches

        told = mismatches(self.case)
        if told:
            raise CaseMismatch("\n".join(told))

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        if isinstance(excinfo.value, CaseMismatch):
            return f"{self.case.id} (fixture {self.case.base})\n{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Any, int | None, str]:
        return "quantlab-cases", None, self.name


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--quantlab-cases"):
        return
    from .cases import all_cases

    for case in all_cases():
        item = CaseItem.from_parent(session, name=f"quantlab-cases::{case.id}", case=case)
        items.append(item)
