import type { EditedArtifact } from "../../conformance/edits.ts";
import { parsePointer } from "../../src/formats/json-pointer.ts";
import type { Issue } from "../../src/issue.ts";

const decoder = new TextDecoder();

/** What is wrong about the place that a finding names; undefined when it is one of the artifact, or where something is missing in it. */
export function misplaced(issue: Issue, { files }: EditedArtifact, own?: string): string | undefined {
  const name = issue.file === "" && own !== undefined ? own : issue.file;
  const tokens = parsePointer(issue.pointer);
  if (tokens === undefined) return "no pointer";
  const content = files[name];
  if (content === undefined) {
    if (issue.line !== null || issue.column !== null) return "a line of no file";
    return undefined;
  }
  const text = typeof content === "string" ? content : decoder.decode(content);
  if (issue.line !== null || issue.column !== null) {
    const line = text.split(/\r\n|\r|\n/)[(issue.line ?? 0) - 1];
    if (line === undefined) return `no line ${issue.line}`;
    if (issue.column === null || issue.column < 1 || issue.column > [...line].length + 1)
      return `no column ${issue.column}`;
  }
  if (issue.rule.startsWith("syntax.") || tokens.length === 0) return undefined;
  if (name.endsWith(".csv")) return outsideTable(tokens, text);
  if (name.endsWith(".jsonl")) {
    const lines = text.split("\n");
    if (!/^\d+$/.test(tokens[0] ?? "") || Number(tokens[0]) >= lines.length) return "no such line";
    return outsideDocument(tokens.slice(1), lines[Number(tokens[0])] ?? "");
  }
  return name.endsWith(".json") ? outsideDocument(tokens, text) : undefined;
}

function outsideTable([row = "", ...cell]: readonly string[], text: string): string | undefined {
  if (row === "columns") return undefined;
  const rows = text.split(/\r\n|\r|\n/).filter((line) => line !== "").length - 1;
  if (!/^\d+$/.test(row) || Number(row) >= rows) return "no such row";
  return cell.length > 1 ? "below a cell" : undefined;
}

/** What is asked for may be missing, but not what it is missing from. */
function outsideDocument(tokens: readonly string[], text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "no document";
  }
  for (const token of tokens.slice(0, -1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return `nothing at ${token}`;
    value = (value as Record<string, unknown>)[token];
  }
  if (tokens.length === 0) return undefined;
  if (typeof value !== "object" || value === null) return "below no object";
  return Array.isArray(value) && !/^\d+$/.test(tokens.at(-1) ?? "") ? "no item" : undefined;
}
