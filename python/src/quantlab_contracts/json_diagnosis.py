"""Says precisely why a text is not strict JSON."""

from __future__ import annotations

import json
import math
import re

from .syntax import Problem, column_of

__all__ = ["diagnose_json", "quoted"]

_SPACE = re.compile(r"[ \n\r\t]*")
_WORD = re.compile(r"[-+.A-Za-z0-9_]+")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z")
_NUMBER_BEGINNING = re.compile(r"-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*|(?:\.[0-9]+)?[eE][-+]?[0-9]*)?)?\Z")
_NON_FINITE = re.compile(r"[-+]?(?:nan|inf|infinity)\Z", re.IGNORECASE)
_HEX = re.compile(r"[0-9a-fA-F]*\Z")
_STRING_STOP = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')
_LITERALS = ("true", "false", "null")
_PYTHON_LITERALS = {"True": "true", "False": "false", "None": "null"}


class _Flaw(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class _Frame:
    def __init__(self, opened: int, is_object: bool) -> None:
        self.opened = opened
        self.close = "}" if is_object else "]"
        self.names: dict[str, int] | None = {} if is_object else None


def diagnose_json(text: str, max_depth: int) -> Problem | None:
    """The first thing in text order that keeps a text from being strict JSON; None when all is well."""
    try:
        _walk(text, max_depth)
    except _Flaw as flaw:
        return flaw.problem
    return None


def quoted(piece: str) -> str:
    """A piece of a document, quoted and of bounded length."""
    cut = _units(piece, 40)
    text = json.dumps(piece if cut == piece else f"{cut}…", ensure_ascii=False)
    return "".join(f"\\u{ord(one):04x}" if "\ud800" <= one <= "\udfff" else one for one in text)


def _units(text: str, count: int) -> str:
    """The first UTF-16 code units, in which both languages count; half a pair may remain."""
    return text[:count].encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "surrogatepass")


def _walk(text: str, max_depth: int) -> None:
    frames: list[_Frame] = []
    at = _skip(text, 0)
    if at == len(text):
        raise _Flaw(Problem("empty", at, "the text is empty"))
    while True:
        if at >= len(text):
            raise _truncated(text, frames)
        mark = text[at]
        if mark in "{[":
            if len(frames) >= max_depth:
                raise _Flaw(Problem("depth", at, f"containers are nested more than {max_depth} deep"))
            frame = _Frame(at, mark == "{")
            frames.append(frame)
            inside = _skip(text, at + 1)
            at = _after(text, inside, frames) if text[inside : inside + 1] == frame.close else _start(text, inside, frames)
        else:
            end = _string_end(text, at) if mark == '"' else _word_end(text, at)
            at = _after(text, _skip(text, end), frames)
        if not frames:
            if at == len(text):
                return
            problem = _misplaced(text, at, "the end of the text after the document").problem
            raise _Flaw(problem if problem.code == "comment" else problem._replace(code="trailing-data"))


def _after(text: str, at: int, frames: list[_Frame]) -> int:
    """From the end of a value to the beginning of the next one, or to the end of the document."""
    while frames:
        if at >= len(text):
            raise _truncated(text, frames)
        if text[at] == ",":
            following = _skip(text, at + 1)
            mark = text[following : following + 1]
            if mark not in ("}", "]"):
                return _start(text, following, frames)
            raise _Flaw(Problem("trailing-comma", at, f'a comma stands before the closing "{mark}"'))
        if text[at] != frames[-1].close:
            raise _misplaced(text, at, f'"," or "{frames[-1].close}"')
        frames.pop()
        at = _skip(text, at + 1)
    return at


def _start(text: str, at: int, frames: list[_Frame]) -> int:
    """Where the next value of the innermost container begins: in an object, behind its name."""
    names = frames[-1].names if frames else None
    if names is None or at >= len(text):
        return at
    if text[at] != '"':
        raise _misplaced(text, at, "a name in double quotes")
    end = _string_end(text, at)
    name = json.loads(text[at:end])
    if name in names:
        line = text.count("\n", 0, names[name]) + 1
        raise _Flaw(Problem("duplicate-key", at, f"duplicate key {quoted(name)}, first at line {line}"))
    names[name] = at
    colon = _skip(text, end)
    if colon >= len(text):
        return colon
    if text[colon] != ":":
        raise _misplaced(text, colon, f'":" after the name {quoted(name)}')
    return _skip(text, colon + 1)


def _string_end(text: str, start: int) -> int:
    high: int | None = None
    at = start + 1
    while at < len(text):
        if high is None:
            stop = _STRING_STOP.search(text, at)
            if stop is None:
                break
            at = stop.start()
        begin, unit = at, ord(text[at])
        if unit == 0x22:
            if high is not None:
                raise _lone(high)
            return at + 1
        if unit < 0x20:
            raise _control(unit, at)
        if unit == 0x5C:
            unit, at = _escaped(text, at)
        is_low = 0xDC00 <= unit <= 0xDFFF
        if is_low != (high is not None):
            raise _lone(begin if high is None else high)
        high = begin if 0xD800 <= unit <= 0xDBFF else None
        at += 1
    raise _Flaw(Problem("truncated", len(text), "the text ends inside a string"))


def _escaped(text: str, at: int) -> tuple[int, int]:
    """The code unit of an escape, and where its last character stands."""
    letter = text[at + 1 : at + 2]
    if letter == "":
        raise _Flaw(Problem("truncated", len(text), "the text ends inside a string"))
    if letter in '"\\/bfnrt':
        return 0x20, at + 1
    digits = _units(text[at + 2 : at + 6], 4)
    is_hex = _HEX.match(digits) is not None
    if letter == "u" and len(digits) == 4 and is_hex:
        return int(digits, 16), at + 5
    if letter == "u" and at + 2 + len(digits) == len(text) and is_hex:
        raise _Flaw(Problem("truncated", len(text), "the text ends inside a string"))
    written = f"\\u{digits}" if letter == "u" else f"\\{_units(letter, 1)}"
    raise _Flaw(Problem("bad-escape", at, f"{quoted(written)} is not an escape of JSON"))


def _word_end(text: str, start: int) -> int:
    match = _WORD.match(text, start)
    word = match.group() if match else ""
    end = start + len(word)
    if word in _LITERALS:
        return end
    if _NUMBER.match(word):
        if math.isfinite(float(word)):
            return end
        raise _Flaw(Problem("overflow", start, f"{quoted(word)} is beyond the range of a double"))
    if word == "":
        raise _misplaced(text, start, "a value")
    if _NON_FINITE.match(word):
        raise _Flaw(Problem("non-finite", start, f"{word} is not JSON"))
    is_beginning = _NUMBER_BEGINNING.match(word) or any(one.startswith(word) for one in _LITERALS)
    if end == len(text) and is_beginning:
        raise _Flaw(Problem("truncated", end, f"the text ends inside a value, after {quoted(word)}"))
    if word[0] in "-+.0123456789":
        raise _Flaw(Problem("bad-number", start, f"{quoted(word)} is not a JSON number: {_number_flaw(word)}"))
    if word in _PYTHON_LITERALS:
        remedy = f"Write {_PYTHON_LITERALS[word]} (in Python json.dumps, not str)."
        raise _Flaw(Problem("unexpected", start, f"{word} is Python, not JSON", remedy))
    raise _misplaced(text, start, "a value")


def _number_flaw(word: str) -> str:
    flaws = (
        (r"\+", "it begins with a plus sign"),
        (r"-?0[xXoObB]", "it is not decimal"),
        (r"-?0[0-9]", "it has a leading zero"),
        (r"-?\.", "no digit stands before its point"),
        (r".*\.(?![0-9])", "no digit follows its point"),
        (r".*_", "its digits are grouped"),
    )
    for pattern, flaw in flaws:
        if re.match(pattern, word):
            return flaw
    return "it is not written as digits, fraction and exponent"


def _misplaced(text: str, at: int, expected: str) -> _Flaw:
    match = _WORD.match(text, at)
    message = f"expected {expected}, found {quoted(match.group() if match else text[at : at + 1])}"
    if re.match(r"//|/\*|#", text[at : at + 2]):
        return _Flaw(Problem("comment", at, message))
    return _Flaw(Problem("single-quote" if text[at : at + 1] == "'" else "unexpected", at, message))


def _control(unit: int, offset: int) -> _Flaw:
    name = {0x0A: "a line break", 0x09: "a tab"}.get(unit, f"control character U+{unit:04X}")
    return _Flaw(Problem("control-character", offset, f"{name} stands unescaped in a string"))


def _lone(offset: int) -> _Flaw:
    return _Flaw(Problem("lone-surrogate", offset, "half of a surrogate pair stands alone in a string"))


def _truncated(text: str, frames: list[_Frame]) -> _Flaw:
    opened = frames[-1].opened if frames else 0
    what = "object" if frames and frames[-1].names is not None else "array"
    line, column = text.count("\n", 0, opened) + 1, column_of(text, opened)
    message = f"the text ends inside the {what} that opens at line {line}, column {column}"
    return _Flaw(Problem("truncated", len(text), message))


def _skip(text: str, start: int) -> int:
    match = _SPACE.match(text, start)
    return match.end() if match else start
