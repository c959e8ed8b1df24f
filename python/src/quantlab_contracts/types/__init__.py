# Made by `npm run generate` from schemas/. Do not edit.
"""Names of the kinds of artifacts; one module beside this one for the types of each family."""

from typing import Literal, TypeAlias

__all__ = ["KindName"]

KindName: TypeAlias = Literal[
    "bridge-alpaca-events",
    "bridge-events",
    "compare-report",
    "control-answer",
    "control-refusal",
    "control-request",
    "control-state",
    "dashboard",
    "engine-history",
    "engine-state",
    "exit-code",
    "forward-session",
    "health",
    "kill-switch-answer",
    "launch-control",
    "launch-control-accepted",
    "launch-control-refused",
    "launch-control-request",
    "legacy-run",
    "model-run",
    "paper-alerts",
    "paper-health",
    "paper-session",
    "paper-sessions-index",
    "portfolio",
    "portfolio-compare",
    "request",
    "response-envelope",
    "routing-decision",
    "run",
    "runs-index",
    "signal",
    "sweep",
    "tool-result",
    "trained-model",
    "training-events",
    "training-process",
    "training-run",
    "version",
]
"""Names of all kinds."""
