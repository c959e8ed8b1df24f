import type { EditedArtifact } from "../../conformance/edits.ts";
import { type Choice, mutateDocument } from "./mutate-document.ts";

const decoder = new TextDecoder();
const textOf = (content: string | Uint8Array) => (typeof content === "string" ? content : decoder.decode(content));
const pick = <Item>(items: readonly Item[], choice: number): Item => items[choice % items.length] as Item;

const cells = [
  ..."|nan|inf|-inf|1e308|-1|0|1e-320|null|true|2026-02-30|2026-01-01 00:00:00|__proto__|../..|[]|{".split("|"),
  '"a,b"',
  "x".repeat(20_000),
  "9".repeat(400),
];

/** A table whose cells, columns or rows are others. */
function mutateTable(text: string, { line, place, what, value }: Choice): string {
  const rows = text.split(/\r?\n/).map((one) => one.split(","));
  const at = line % rows.length;
  const row = rows[at] as string[];
  const column = value % row.length;
  const operations: (() => unknown)[] = [
    () => rows.splice(0),
    () => rows.splice(1),
    () => rows.splice(at, 1),
    () => rows.splice(at, 0, [...row]),
    () => row.splice(column, 1),
    () => row.push("", "7"),
    () => rows.reverse(),
    () => rows.unshift(...rows.splice(at, 1)),
    () => rows[0]?.splice(column, 1, pick(rows[0], place)),
    () => {
      for (const one of rows) one.splice(column, 1);
    },
    ...[0, 1, 2, 3].map(() => () => row.splice(place % row.length, 1, pick(cells, value))),
  ];
  pick(operations, what)();
  return rows.map((one) => one.join(",")).join("\n");
}

/** Lines of which one is another document, another line, or none. */
function mutateLines(text: string, choice: Choice): string {
  const lines = text.split("\n");
  const at = choice.line % lines.length;
  const line = lines[at] as string;
  const operations: (() => unknown)[] = [
    () => lines.splice(at, 1),
    () => lines.push(line),
    () => lines.splice(at, 1, pick(["", "null", "[]", "7", "{", '{"event":null}', "{}"], choice.value)),
    () => lines.reverse(),
    () => lines.splice(0),
    ...[0, 1, 2, 3, 4, 5].map(() => () => lines.splice(at, 1, mutateDocument(line, choice))),
  ];
  pick(operations, choice.what)();
  return lines.join("\n");
}

/** An artifact with one thing about it changed: inside a file, or which files there are. `own` is the file of a single-file artifact. */
export function mutateArtifact(artifact: EditedArtifact, choice: Choice, own?: string): EditedArtifact {
  const names = own === undefined ? Object.keys(artifact.files).filter((name) => !name.endsWith("/")) : [own];
  if (names.length === 0) return artifact;
  const name = pick(names, choice.file);
  const content = artifact.files[name] as string | Uint8Array;
  if (own === undefined && choice.what % 10 === 9) return rearranged(artifact, names, name, choice);
  const text = textOf(content);
  if (choice.what % 100 === 57) return withFile(artifact, name, text.slice(0, choice.place % (text.length + 1)));
  if (name.endsWith(".csv")) return withFile(artifact, name, mutateTable(text, choice));
  if (name.endsWith(".jsonl")) return withFile(artifact, name, mutateLines(text, choice));
  if (name.endsWith(".json")) return withFile(artifact, name, mutateDocument(text, choice));
  const lines = text.split("\n");
  lines.splice(
    choice.place % lines.length,
    choice.what % 2,
    pick(["", "- [", ": {", "a: &a [*a]", "\t", "{}"], choice.value),
  );
  return withFile(artifact, name, lines.join("\n"));
}

const withFile = ({ name, files }: EditedArtifact, file: string, content: string | Uint8Array): EditedArtifact => ({
  name,
  files: { ...files, [file]: content },
});

/** Files gone, in the place of others, or folders where files are asked for. */
function rearranged(artifact: EditedArtifact, names: readonly string[], name: string, choice: Choice): EditedArtifact {
  const other = pick(names, choice.value);
  const files = { ...artifact.files };
  const content = files[name] as string | Uint8Array;
  switch (choice.place % 6) {
    case 0:
      delete files[name];
      return { ...artifact, files };
    case 1:
      delete files[name];
      return { ...artifact, files: { ...files, [`${name}/`]: "" } };
    case 2:
      return { ...artifact, files: { ...files, [name]: files[other] as string | Uint8Array, [other]: content } };
    case 3:
      delete files[name];
      return { ...artifact, files: { ...files, [`${name}.tmp`]: content } };
    case 4:
      return { ...artifact, files: { ...files, [name]: "" } };
    default:
      return {
        name: pick(["", "x", "__proto__", "20260230_996199_run_zzzzzzz", `${artifact.name}0`], choice.value),
        files,
      };
  }
}
