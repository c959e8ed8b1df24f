import type { CatalogueEntry } from "../catalogue-entry.ts";
import { type LoadedKind, loadKind } from "../check.ts";
import type { Emitted } from "./emitted.ts";
import { invalidExamples } from "./invalid-examples.ts";
import { materialOf } from "./material.ts";
import { schemaFiles } from "./schema-files.ts";
import { shuffled } from "./shuffled.ts";
import { validExamples } from "./valid-examples.ts";

/** Which examples of a kind are wanted. */
export interface Wanted {
  readonly invalid: boolean;
  /** Only what a schema refuses, not what only a rule finds. */
  readonly schemaOnly?: boolean;
  /** At most so many; all by default. */
  readonly count?: number | undefined;
  /** Decides which; without it they come in their natural order. */
  readonly seed?: number | undefined;
}

/** Examples of a kind, made from what lies in the package folder. */
export async function examplesOf(entry: CatalogueEntry, packageRoot: string, wanted: Wanted): Promise<Emitted[]> {
  const kind: LoadedKind = await loadKind(entry);
  const schemas = schemaFiles(packageRoot);
  const material = await materialOf(kind, packageRoot, schemas);
  const { seed, count = Number.POSITIVE_INFINITY } = wanted;
  const order = <T>(all: readonly T[]): readonly T[] => (seed === undefined ? all : shuffled(all, seed));
  if (!wanted.invalid) return order(await validExamples(material, schemas)).slice(0, count);
  const taken: Emitted[] = [];
  for (const one of invalidExamples(material, schemas, order)) {
    if (taken.length >= count) break;
    if (wanted.schemaOnly && !one.breaks?.rule.startsWith("schema.")) continue;
    taken.push(one);
  }
  return taken;
}
