import type { EditedArtifact } from "../../conformance/edits.ts";
import { parsePointer } from "../../src/formats/json-pointer.ts";
import type { Issue } from "../../src/issue.ts";

const decoder = new TextDecoder();

/**
 * Says what is wrong about the place that a finding names: undefined when it is one of the artifact, or where something is missing in it.
 * Every text is cut and parsed once, however much is found in it.
 */
export function misplacedIn({ files }: EditedArtifact, own?: string): (issue: Issue) => string | undefined {
  const texts = new Map<string, Text>();
  return (issue) => {
    const name = issue.file === "" && own !== undefined ? own : issue.file;
    const tokens = parsePointer(issue.pointer);
    if (tokens === undefined) return "no pointer";
    const content = files[name];
    if (content === undefined) return issue.line === null && issue.column === null ? undefined : "a line of no file";
    const text = texts.get(name) ?? textOf(typeof content === "string" ? content : decoder.decode(content));
    texts.set(name, text);
    return outside(issue, name, tokens, text);
  };
}

interface Text {
  readonly lines: readonly string[];
  /** How many rows a table has at most. */
  readonly rows: number;
  /** The document, or that of a line; undefined when it is none. */
  readonly documentAt: (line?: number) => unknown;
}

function textOf(text: string): Text {
  const documents = new Map<number | undefined, unknown>();
  const lines = text.split("\n");
  return {
    lines,
    rows: lines.filter((line) => line !== "").length - 1,
    documentAt(line) {
      if (!documents.has(line)) documents.set(line, parsed(line === undefined ? text : lines[line]));
      return documents.get(line);
    },
  };
}

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outside(issue: Issue, name: string, tokens: readonly string[], text: Text): string | undefined {
  if (issue.line !== null || issue.column !== null) {
    const line = text.lines[(issue.line ?? 0) - 1];
    if (line === undefined) return `no line ${issue.line}`;
    if (issue.column === null || issue.column < 1 || issue.column > line.length + 1) return `no column ${issue.column}`;
  }
  if (issue.rule.startsWith("syntax.") || tokens.length === 0) return undefined;
  if (name.endsWith(".csv")) return outsideTable(tokens, text.rows);
  if (name.endsWith(".json")) return outsideDocument(tokens, text.documentAt());
  if (!name.endsWith(".jsonl")) return undefined;
  const [row = "", ...below] = tokens;
  const document = /^\d+$/.test(row) ? text.documentAt(Number(row)) : undefined;
  return outsideDocument(below, document);
}

function outsideTable([row = "", ...cell]: readonly string[], rows: number): string | undefined {
  if (row === "columns") return undefined;
  if (!/^\d+$/.test(row) || Number(row) >= rows) return "no such row";
  return cell.length > 1 ? "below a cell" : undefined;
}

/** What is asked for may be missing, but not what it is missing from. */
function outsideDocument(tokens: readonly string[], document: unknown): string | undefined {
  if (document === undefined) return "no document";
  let value: unknown = document;
  for (const token of tokens.slice(0, -1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return `nothing at ${token}`;
    value = (value as Record<string, unknown>)[token];
  }
  if (tokens.length === 0) return undefined;
  if (typeof value !== "object" || value === null) return "below no object";
  return Array.isArray(value) && !/^\d+$/.test(tokens.at(-1) ?? "") ? "no item" : undefined;
}
