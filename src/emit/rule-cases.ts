import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { applyEdits, type Edit } from "../../conformance/edits.ts";
import type { Fixture } from "../../conformance/fixtures.ts";
import type { RuleCase } from "./material.ts";

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

/** The cases in a folder of rules, each applied to its fixture. */
export function ruleCases(folder: string, fixture: (id: string) => Fixture): RuleCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cases.json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as CaseFile)
    .flatMap((file) =>
      (["good", "bad"] as const).flatMap((side) =>
        file[side].map((one) => ruleCase(file, one, side === "good", fixture)),
      ),
    );
}

function ruleCase(file: CaseFile, one: Case, good: boolean, fixture: (id: string) => Fixture): RuleCase {
  const base = fixture(one.base ?? file.base);
  const artifact = applyEdits(base, one.edits, base.isDirectory ? undefined : base.name);
  return { rule: file.rule, name: one.name, good, base, artifact };
}
