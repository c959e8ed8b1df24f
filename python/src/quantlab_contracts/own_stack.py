"""Room for what is nested, however deep the caller already is."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from functools import wraps
from typing import Any, TypeVar, cast

from .errors import UsageError

__all__ = ["on_own_stack"]

_Function = TypeVar("_Function", bound=Callable[..., Any])


def on_own_stack(function: _Function) -> _Function:
    """
    A function that changes nothing, called once more on a stack of its own where the caller's leaves too little room. Raises UsageError
    where that does not suffice either.
    """

    @wraps(function)
    def called(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except RecursionError:
            return _called_apart(function, args, kwargs)

    return cast(_Function, called)


def _called_apart(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    results: list[Any] = []
    failures: list[BaseException] = []
    context = copy_context()

    def run() -> None:
        try:
            results.append(context.run(function, *args, **kwargs))
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if not failures:
        return results[0]
    if isinstance(failures[0], RecursionError):
        raise UsageError("containers are nested deeper than this interpreter follows", "Raise sys.setrecursionlimit")
    raise failures[0]
