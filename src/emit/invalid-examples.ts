import { applyEdits, type Edit, type EditedArtifact } from "../../conformance/edits.ts";
import type { Fixture } from "../../conformance/fixtures.ts";
import type { Column } from "../artifact.ts";
import { cellMutations } from "./cell-mutations.ts";
import type { Emitted } from "./emitted.ts";
import { jsonDocuments } from "./json-documents.ts";
import { judged } from "./judged.ts";
import { lineMutations } from "./line-mutations.ts";
import type { Material } from "./material.ts";
import { type DescribedFile, describedFiles, type SchemaFiles } from "./schema-files.ts";
import { schemaMutations } from "./schema-mutations.ts";

/** Something that may be wrong in exactly one way: judged only when it is its turn. */
interface Candidate {
  readonly base: Fixture;
  readonly about: string;
  /** Candidates of one key spoil like places in the same way; one example of it is enough. */
  readonly key: string;
  readonly make: () => EditedArtifact;
}

/**
 * Examples of a kind in which exactly one thing is wrong: cases of its rules, and one departure from its schemas at a time.
 * `order` decides which come first.
 */
export function* invalidExamples(
  material: Material,
  schemas: SchemaFiles,
  order: <T>(all: readonly T[]) => readonly T[] = (all) => all,
): Generator<Emitted> {
  const shown = new Set<string>();
  for (const { base, about, key, make } of order([...ofCases(material), ...ofSchemas(material, schemas)])) {
    if (shown.has(key)) continue;
    const one = withOneError(material.kind, base, make(), about);
    if (!one) continue;
    shown.add(key);
    yield one;
  }
}

function ofCases({ cases }: Material): Candidate[] {
  return cases
    .filter(({ good }) => !good)
    .map(({ base, artifact, rule, name }) => {
      const about = `${rule}: ${name}`;
      return { base, about, key: about, make: () => artifact };
    });
}

function ofSchemas({ kind, bases }: Material, schemas: SchemaFiles): Candidate[] {
  const files = describedFiles(kind.prepared.descriptor.files, schemas);
  return bases.flatMap((base) => {
    const documents = jsonDocuments(base);
    return files.flatMap((file) => {
      if (file.format === "jsonl") return ofLines(base, file, schemas);
      if (file.format === "csv")
        return ofCells(base, file.name, kind.prepared.descriptor.files[file.name]?.columns ?? []);
      if (file.format !== "json") return [];
      const document = documents.get(base.isDirectory ? file.name : base.name);
      if (document === undefined) return [];
      const at = base.isDirectory ? file.name : undefined;
      const where = at === undefined ? "" : ` of ${at}`;
      return [...schemaMutations(file.schema, file.id, document, schemas, at)].map(({ what, pointer, edits }) =>
        spoilt(base, `${what} at ${pointer || "/"}${where}`, `${file.name} ${what} ${anyItem(pointer)}`, edits),
      );
    });
  });
}

function ofLines(base: Fixture, file: DescribedFile, schemas: SchemaFiles): Candidate[] {
  const name = base.isDirectory ? file.name : base.name;
  const content = base.files[name];
  if (content === undefined) return [];
  return [...lineMutations(file, name, content, schemas)].map(({ what, line, pointer, shape, edit }) =>
    spoilt(base, `${what} at /${line}${pointer} of ${name}`, `${file.name} ${what} ${shape} ${anyItem(pointer)}`, [
      edit,
    ]),
  );
}

function ofCells(base: Fixture, file: string, columns: readonly Column[]): Candidate[] {
  const name = base.isDirectory ? file : base.name;
  const content = base.files[name];
  if (content === undefined) return [];
  return [...cellMutations(columns, name, content)].map(({ what, column, edit }) =>
    spoilt(base, `${what} ${column} of ${name}`, `${file} ${what} ${column}`, [edit]),
  );
}

const anyItem = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

function spoilt(base: Fixture, about: string, key: string, edits: readonly Edit[]): Candidate {
  return { base, about, key, make: () => applyEdits(base, edits, base.isDirectory ? undefined : base.name) };
}

/** The example, when one error is all that it has that is found. */
function withOneError(
  kind: Material["kind"],
  base: Fixture,
  artifact: EditedArtifact,
  about: string,
): Emitted | undefined {
  const { issues, failures } = judged(kind, base, artifact);
  const [error, ...others] = issues.filter(({ severity }) => severity !== "info");
  if (error?.severity !== "error" || others.length > 0 || failures.length > 0) return undefined;
  const { rule, file, pointer } = error;
  return { kind: kind.entry.kind, base, artifact, about, warnings: 0, breaks: { rule, file, pointer } };
}
