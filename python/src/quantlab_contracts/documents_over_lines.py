"""JSON documents that begin on a line of their own and go on over several, as people print them."""

from __future__ import annotations

from .json_reading import parse_json

__all__ = ["documents_over_lines"]

# What is neither JSON Lines nor printed documents is not searched for long.
_MOST_FAILURES = 8


def documents_over_lines(data: bytes) -> dict[int, int]:
    """The first line of each such document, counted from 0, with its last one."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return {}
    lines = data.split(b"\n")
    ends = [index for index, line in enumerate(lines) if line[:1] in (b"]", b"}")]

    def is_document(first: int, last: int) -> bool:
        return parse_json(b"\n".join(lines[first : last + 1]))[1] is None

    spans: dict[int, int] = {}
    failures = 0
    following = 0
    first = -1
    while (first := first + 1) < len(lines):
        if lines[first][:1] not in (b"[", b"{") or is_document(first, first):
            continue
        while following < len(ends) and ends[following] <= first:
            following += 1
        for at in range(following, len(ends)):
            if is_document(first, ends[at]):
                spans[first] = ends[at]
                break
            failures += 1
            if failures == _MOST_FAILURES:
                return spans
        if following == len(ends):
            return spans
        first = spans.get(first, first)
    return spans
