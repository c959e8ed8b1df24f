"""What is raised when the world is broken; wrong data is a `Finding`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .findings import Finding

__all__ = ["ContractsError", "InvalidArtifactError", "UnreadableFileError", "UsageError"]


class ContractsError(Exception):
    """Base of all errors of this package; `remedy` says what to do next."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message}. {remedy}")
        self.message = message
        self.remedy = remedy


class UsageError(ContractsError):
    """The caller asked for something that there is not."""


class UnreadableFileError(ContractsError):
    """A file could not be read."""

    def __init__(self, file: str, message: str, remedy: str) -> None:
        super().__init__(f"{file}: {message}", remedy)
        self.file = file


class InvalidArtifactError(ContractsError):
    """An artifact breaks its contract; `findings` say how."""

    def __init__(self, what: str, findings: Sequence[Finding]) -> None:
        errors = [finding for finding in findings if finding.severity == "error"]
        shown = "; ".join(f"{one.rule} {one.file}#{one.pointer}: {one.message}" for one in errors[:3])
        more = f" and {len(errors) - 3} more" if len(errors) > 3 else ""
        super().__init__(f"{what} breaks its contract: {shown}{more}", "Correct what the findings name")
        self.findings = tuple(findings)
