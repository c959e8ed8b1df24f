import path from "node:path";
import type { EditedArtifact } from "../../conformance/edits.ts";
import { type Fixture, fixtureIds, loadFixture } from "../../conformance/fixtures.ts";
import type { LoadedKind } from "../check.ts";
import { composedExamples } from "./composed-examples.ts";
import { conformsInside } from "./conforms-inside.ts";
import { judged, warningsOf } from "./judged.ts";
import { ruleCases } from "./rule-cases.ts";
import type { SchemaFiles } from "./schema-files.ts";

/** What the examples of a kind are made of. */
export interface Material {
  readonly kind: LoadedKind;
  /** Artifacts about which nothing is found: recordings, then what conformance/examples composes. */
  readonly bases: readonly Fixture[];
  /** Those that conform with warnings, fewest first: real producers depart from what the contract asks for. */
  readonly departing: readonly Fixture[];
  readonly cases: readonly RuleCase[];
}

/** A case of a rule, applied to its fixture. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly good: boolean;
  readonly base: Fixture;
  readonly artifact: EditedArtifact;
}

/** Loads fixtures, composed examples and cases of a kind from a package folder. */
export async function materialOf(kind: LoadedKind, packageRoot: string, schemas: SchemaFiles): Promise<Material> {
  const folder = path.join(packageRoot, "fixtures");
  const fixtures = new Map<string, Fixture>();
  const fixture = (id: string): Fixture => {
    const known = fixtures.get(id) ?? loadFixture(id, folder);
    fixtures.set(id, known);
    return known;
  };
  const own = fixtureIds(folder)
    .map(fixture)
    .filter(({ record }) => record.kind === kind.entry.kind);
  const composed = composedExamples(kind, path.join(packageRoot, "conformance/examples"), fixture, schemas);
  const judgedOnes: { readonly one: Fixture; readonly warnings: number | undefined }[] = [];
  for (const one of [...own, ...composed])
    if (await conformsInside(one, one)) judgedOnes.push({ one, warnings: warningsOf(judged(kind, one, one)) });
  const withWarnings = judgedOnes.flatMap(({ one, warnings }) => (warnings ? [{ one, warnings }] : []));
  return {
    kind,
    bases: judgedOnes.flatMap(({ one, warnings }) => (warnings === 0 ? [one] : [])),
    departing: withWarnings.sort((left, right) => left.warnings - right.warnings).map(({ one }) => one),
    cases: ruleCases(path.join(packageRoot, "conformance/rules", kind.entry.kind), fixture),
  };
}
