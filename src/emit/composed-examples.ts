import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Fixture } from "../../conformance/fixtures.ts";
import type { ComposedExamples } from "../../generated/meta/types.ts";
import type { LoadedKind } from "../check.ts";
import { changedArtifact } from "./changed-artifact.ts";
import { repaired } from "./repaired.ts";
import type { SchemaFiles } from "./schema-files.ts";

/**
 * The examples that conformance/examples composes for a kind: edits that belong together, and after them what the rules expect. Throws when
 * more is found in one than it says.
 */
export function composedExamples(
  kind: LoadedKind,
  folder: string,
  fixture: (id: string) => Fixture,
  schemas: SchemaFiles,
): Fixture[] {
  const file = path.join(folder, `${kind.entry.kind}.examples.json`);
  if (!existsSync(file)) return [];
  const { examples } = JSON.parse(readFileSync(file, "utf8")) as ComposedExamples;
  const made = new Map<string, Fixture>();
  for (const { name, base: from, warns = [], edits } of examples) {
    const before = made.get(from) ?? fixture(from);
    const record = { ...before.record, kind: kind.entry.kind };
    const base = { ...before, id: `${kind.entry.kind}: ${name}`, record };
    const changed = changedArtifact(kind, base, edits, base.isDirectory ? undefined : base.name);
    const { artifact, judgement } = repaired(kind, base, changed, schemas);
    const found = judgement.issues.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
    if (judgement.failures.length > 0 || found.some((rule) => !warns.includes(rule)))
      throw new Error(`${file}: ${name}: ${found.join(", ")}`);
    made.set(name, { ...base, ...artifact });
  }
  return [...made.values()];
}
