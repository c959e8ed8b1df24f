import { applyEdits, type EditedArtifact } from "../../conformance/edits.ts";
import { type Fixture, fixtureIds, fixtureTree, loadFixture } from "../../conformance/fixtures.ts";
import type { Kind } from "../../scripts/generate/kinds.ts";
import type { SchemaSet } from "../../scripts/generate/load-schemas.ts";
import { loadKind } from "../../src/check.ts";
import { type Mutation, schemaMutations } from "../../src/emit/schema-mutations.ts";
import { parseJson } from "../../src/formats/json-parse.ts";
import { judge } from "../../src/judge.ts";
import { defaultLimits } from "../../src/limits.ts";
import type { PreparedKind } from "../../src/prepared.ts";
import { catalogueEntry } from "../../src/recognise.ts";
import { rememberingTree } from "../../src/tree/remembering.ts";
import { documentMutations, fileMutations, tableMutations } from "./content-mutations.ts";

/** A mutation that nothing noticed. */
export interface Survivor {
  readonly kind: string;
  readonly fixture: string;
  readonly file: string;
  readonly pointer: string;
  readonly what: string;
}

/** How many mutations there were, and how many of them were noticed. */
export interface Count {
  noticed: number;
  total: number;
}

/** How many mutations were noticed, by operator and by kind, and which were not. */
export interface MutationScore {
  readonly groups: ReadonlyMap<string, Count>;
  readonly kinds: ReadonlyMap<string, Count>;
  readonly survivors: readonly Survivor[];
}

/** Spoils every fixture in every way that its schemas and contents suggest, and counts what is noticed. */
export async function scoreMutations(
  schemas: SchemaSet,
  kinds: readonly Kind[],
  only?: (id: string) => boolean,
): Promise<MutationScore> {
  const groups = new Map<string, Count>();
  const counts = new Map<string, Count>();
  const survivors: Survivor[] = [];
  for (const id of fixtureIds()) {
    if (only && !only(id)) continue;
    const fixture = loadFixture(id);
    const kind = kinds.find((candidate) => candidate.kind === fixture.record.kind);
    const entry = catalogueEntry(fixture.record.kind);
    if (!kind || !entry) throw new Error(`${id}: no kind ${fixture.record.kind}`);
    const { prepared } = await loadKind(entry);
    const base = findingsOf(prepared, fixture, fixture);
    for (const [file, mutation] of mutationsOf(fixture, kind, schemas)) {
      const group = countOf(groups, mutation.what);
      const whole = countOf(counts, kind.kind);
      group.total++;
      whole.total++;
      const mutated = applyEdits(fixture, mutation.edits, fixture.isDirectory ? undefined : fixture.name);
      if (same(base, findingsOf(prepared, fixture, mutated)))
        survivors.push({ kind: kind.kind, fixture: id, file, pointer: mutation.pointer, what: mutation.what });
      else {
        group.noticed++;
        whole.noticed++;
      }
    }
  }
  return { groups, kinds: counts, survivors };
}

function countOf(counts: Map<string, Count>, name: string): Count {
  const count = counts.get(name) ?? { noticed: 0, total: 0 };
  counts.set(name, count);
  return count;
}

function* mutationsOf(
  fixture: ReturnType<typeof loadFixture>,
  kind: Kind,
  schemas: SchemaSet,
): Generator<readonly [string, Mutation]> {
  for (const file of kind.files) {
    const name = fixture.isDirectory ? file.name : fixture.name;
    const content = fixture.files[name];
    if (content === undefined || file.format === "binary") continue;
    const text = new TextDecoder().decode(content as Uint8Array);
    const at = fixture.isDirectory ? file.name : undefined;
    if (fixture.isDirectory && file.format !== "text")
      for (const mutation of fileMutations(text, name)) yield [name, mutation];
    if (file.format === "csv")
      for (const mutation of tableMutations(text, name, file.schema["x-newline"] === "crlf" ? "\r\n" : "\n"))
        yield [name, mutation];
    if (file.format === "json" && file.id) {
      const parsed = parseJson(text);
      if (!parsed.ok) continue;
      for (const mutation of schemaMutations(file.schema, file.id, parsed.value, schemas, at)) yield [name, mutation];
      for (const mutation of documentMutations(parsed.value, at)) yield [name, mutation];
    }
    if (file.format === "jsonl" && file.id) yield* lineMutations(text, name, file.schema, file.id, schemas);
  }
}

/** The lines of a JSON Lines file, each spoiled as a document of its own. */
function* lineMutations(
  text: string,
  name: string,
  schema: Kind["files"][number]["schema"],
  id: string,
  schemas: SchemaSet,
): Generator<readonly [string, Mutation]> {
  const lines = text.split("\n").filter((line) => line !== "");
  for (const [index, line] of lines.entries()) {
    const parsed = parseJson(line);
    if (!parsed.ok) continue;
    for (const mutation of [
      ...schemaMutations(schema, id, parsed.value, schemas, "line"),
      ...documentMutations(parsed.value, "line"),
    ]) {
      const edited = applyEdits({ name: "", files: { line } }, mutation.edits);
      yield [
        name,
        {
          what: mutation.what,
          pointer: `/${index}${mutation.pointer}`,
          edits: [{ file: name, op: "set-line", line: index, text: edited.files.line as string }],
        },
      ];
    }
    yield [
      name,
      {
        what: "line-truncated",
        pointer: `/${index}`,
        edits: [{ file: name, op: "set-line", line: index, text: line.slice(0, line.length / 2) }],
      },
    ];
    yield [
      name,
      { what: "line-dropped", pointer: `/${index}`, edits: [{ file: name, op: "delete-line", line: index }] },
    ];
  }
}

function findingsOf(prepared: PreparedKind, fixture: Fixture, mutated: EditedArtifact): Set<string> {
  const tree = fixtureTree(fixture, mutated);
  const { issues, failures } = judge(prepared, rememberingTree(tree), {
    limits: defaultLimits,
    live: false,
    workspace: tree,
    ...(!fixture.isDirectory && { fileName: mutated.name }),
  });
  const failure = failures.find(({ rule }) => rule !== undefined);
  if (failure) throw new Error(failure.message);
  return new Set([
    ...issues.map((issue) => `${issue.rule} ${issue.file}#${issue.pointer} ${JSON.stringify(issue.found)}`),
    ...failures.map((one) => one.message),
  ]);
}

const same = (left: ReadonlySet<string>, right: ReadonlySet<string>) =>
  left.size === right.size && [...left].every((finding) => right.has(finding));
