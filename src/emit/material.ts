import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { applyEdits, type Edit, type EditedArtifact } from "../../conformance/edits.ts";
import { type Fixture, fixtureIds, loadFixture } from "../../conformance/fixtures.ts";
import type { LoadedKind } from "../check.ts";
import { judged, warningsOf } from "./judged.ts";

/** What the examples of a kind are made of. */
export interface Material {
  readonly kind: LoadedKind;
  /** Fixtures that conform, those without warnings first. */
  readonly bases: readonly Base[];
  readonly cases: readonly RuleCase[];
}

/** A fixture that conforms. */
export interface Base {
  readonly fixture: Fixture;
  /** Real producers depart from what the contract asks for: so many warnings its recording has. */
  readonly warnings: number;
}

/** A case of a rule, applied to its fixture. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly good: boolean;
  readonly base: Fixture;
  readonly artifact: EditedArtifact;
}

interface CaseFile {
  readonly rule: string;
  readonly base: string;
  readonly good: readonly Case[];
  readonly bad: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly base?: string;
  readonly edits: readonly Edit[];
}

/** Loads fixtures and cases of a kind from a package folder. */
export function materialOf(kind: LoadedKind, packageRoot: string): Material {
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
  return {
    kind,
    bases: own
      .flatMap((one) => {
        const warnings = warningsOf(judged(kind, one, one));
        return warnings === undefined ? [] : [{ fixture: one, warnings }];
      })
      .sort((left, right) => left.warnings - right.warnings),
    cases: caseFiles(path.join(packageRoot, "conformance/rules", kind.entry.kind)).flatMap((file) =>
      (["good", "bad"] as const).flatMap((side) =>
        file[side].map((one) => ruleCase(file, one, side === "good", fixture)),
      ),
    ),
  };
}

function caseFiles(folder: string): CaseFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cases.json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as CaseFile);
}

function ruleCase(file: CaseFile, one: Case, good: boolean, fixture: (id: string) => Fixture): RuleCase {
  const base = fixture(one.base ?? file.base);
  const artifact = applyEdits(base, one.edits, base.isDirectory ? undefined : base.name);
  return { rule: file.rule, name: one.name, good, base, artifact };
}
