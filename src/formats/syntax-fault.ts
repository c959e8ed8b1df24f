import { type Position, positionAt } from "./text-position.ts";

/** What is wrong with a text, as a stable name. */
export type SyntaxCode = keyof typeof REMEDIES;

/**
 * Why a text is not what its format demands, and where. `line` and `column` count from 1; `column` and `offset` are in UTF-16 code
 * units of the decoded text (`offset` from its beginning, or from the beginning of the line in JSON Lines).
 */
export interface SyntaxFault {
  readonly code: SyntaxCode;
  readonly message: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly remedy: string;
}

/** A fault before its line is known. */
export interface Problem {
  readonly code: SyntaxCode;
  readonly offset: number;
  readonly message: string;
  readonly remedy?: string;
}

const REMEDIES = {
  bom: 'Write UTF-8 without a byte order mark (in Python encoding="utf-8", not "utf-8-sig").',
  utf16: 'Write the file as UTF-8 (in Python encoding="utf-8").',
  encoding: 'Write the file as UTF-8 (in Python encoding="utf-8").',
  empty: "Write the content, or leave the file out.",
  truncated: "Write to a temporary file and rename it once it is complete.",
  "trailing-data": "Keep one document in the file; a sequence of documents belongs in JSON Lines.",
  "duplicate-key": "Keep one of the members: readers disagree about which one counts.",
  "non-finite": "Write null for a figure that is not finite (in Python allow_nan=False refuses it).",
  overflow: "Write a number within ±1.7976931348623157e+308, or null for a figure that is not finite.",
  depth: "Nest less deeply.",
  size: "Split the content, or raise the limit if it is meant to be this large.",
  "trailing-comma": "Remove the comma.",
  "single-quote": "Use double quotes (in Python json.dumps, not str).",
  "control-character": "Escape it, for example as \\n or \\u0001.",
  "lone-surrogate": "Write whole characters: a surrogate counts only as a pair.",
  "bad-number": "Write digits with an optional minus, fraction and exponent, for example 0.5 or -1e-05.",
  "bad-escape": 'Use only \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.',
  comment: "Remove the comment: JSON has none.",
  unexpected: "Correct the text, or write it with a JSON library.",
  "blank-line": "Remove the blank line.",
  "unterminated-quote": "Close the quoted cell, and double the quotes inside it.",
  "stray-quote": "Quote the whole cell, and double the quotes inside it.",
  "bare-cr": "End lines with LF or CRLF, and quote cells that contain a line break.",
  "ragged-row": "Write as many cells as the header has.",
  "duplicate-column": "Give each column its own name.",
  "unnamed-column": "Name the column, or leave it out (in pandas index=False).",
} as const;

/** The fault that a problem in `text` amounts to. */
export function faultIn(text: string, problem: Problem): SyntaxFault {
  return faultAt(problem, positionAt(text, problem.offset));
}

/** The fault that a problem at a known place amounts to. */
export function faultAt(problem: Problem, { line, column }: Position): SyntaxFault {
  const { code, message, offset, remedy = REMEDIES[code] } = problem;
  return { code, message, offset, line, column, remedy };
}
