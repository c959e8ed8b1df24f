"""Syntax faults: what keeps a text from being what its format demands."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["REMEDIES", "Fault", "Problem", "column_of", "fault_in"]


class Problem(NamedTuple):
    """A fault before its line is known."""

    code: str
    offset: int
    message: str
    remedy: str = ""


class Fault(NamedTuple):
    """What is wrong with a text, and where; line and column count from 1, the column in UTF-16 code units."""

    code: str
    message: str
    line: int
    column: int
    remedy: str


REMEDIES = {
    "bom": 'Write UTF-8 without a byte order mark (in Python encoding="utf-8", not "utf-8-sig").',
    "utf16": 'Write the file as UTF-8 (in Python encoding="utf-8").',
    "encoding": 'Write the file as UTF-8 (in Python encoding="utf-8").',
    "empty": "Write the content, or leave the file out.",
    "truncated": "Write to a temporary file and rename it once it is complete.",
    "trailing-data": "Keep one document in the file; a sequence of documents belongs in JSON Lines.",
    "duplicate-key": "Keep one of the members: readers disagree about which one counts.",
    "non-finite": "Write null for a figure that is not finite (in Python allow_nan=False refuses it).",
    "overflow": "Write a number within ±1.7976931348623157e+308, or null for a figure that is not finite.",
    "depth": "Nest less deeply.",
    "size": "Split the content, or raise the limit if it is meant to be this large.",
    "trailing-comma": "Remove the comma.",
    "single-quote": "Use double quotes (in Python json.dumps, not str).",
    "control-character": "Escape it, for example as \\n or \\u0001.",
    "lone-surrogate": "Write whole characters: a surrogate counts only as a pair.",
    "bad-number": "Write digits with an optional minus, fraction and exponent, for example 0.5 or -1e-05.",
    "bad-escape": 'Use only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.',
    "comment": "Remove the comment: JSON has none.",
    "unexpected": "Correct the text, or write it with a JSON library.",
    "blank-line": "Remove the blank line.",
    "several-lines": "Write each document on one line.",
    "unterminated-quote": "Close the quoted cell, and double the quotes inside it.",
    "stray-quote": "Quote the whole cell, and double the quotes inside it.",
    "bare-cr": "End lines with LF or CRLF, and quote cells that contain a line break.",
    "ragged-row": "Write as many cells as the header has.",
    "duplicate-column": "Give each column its own name.",
    "unnamed-column": "Name the column, or leave it out (in pandas index=False).",
}


def column_of(text: str, offset: int) -> int:
    """Column of an offset in UTF-16 code units, counted from 1."""
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    return len(line) + sum(character > "\uffff" for character in line) + 1


def fault_in(text: str, problem: Problem) -> Fault:
    """The fault that a problem in a text amounts to."""
    code, offset, message, remedy = problem
    line = text.count("\n", 0, offset) + 1
    return Fault(code, message, line, column_of(text, offset), remedy or REMEDIES[code])
