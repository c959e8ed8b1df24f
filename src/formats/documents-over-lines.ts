import { parseJson } from "./json-parse.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Attempts that may fail in one text: what is neither JSON Lines nor printed documents is not searched for long. */
const mostFailures = 8;

/**
 * JSON documents that begin on a line of their own and go on over several, as people print them: the first line of each, counted from
 * 0, with its last one. An editor that formats JSON Lines makes such a file of it.
 */
export function documentsOverLines(bytes: Uint8Array, maxDepth: number): ReadonlyMap<number, number> {
  const lines = decodeUtf8(bytes)?.split("\n") ?? [];
  const ends = lines.flatMap((line, index) => (/^[\]}]/.test(line) ? [index] : []));
  const isDocument = (from: number, to: number) => parseJson(lines.slice(from, to + 1).join("\n"), { maxDepth }).ok;
  const spans = new Map<number, number>();
  let failures = 0;
  let next = 0;
  for (let from = 0; from < lines.length; from++) {
    if (!/^[[{]/.test(lines[from] ?? "") || isDocument(from, from)) continue;
    while ((ends[next] ?? lines.length) <= from) next++;
    for (let at = next; at < ends.length && !spans.has(from); at++) {
      if (isDocument(from, ends[at] ?? from)) spans.set(from, ends[at] ?? from);
      else if (++failures === mostFailures) return spans;
    }
    if (next === ends.length) return spans;
    from = spans.get(from) ?? from;
  }
  return spans;
}
