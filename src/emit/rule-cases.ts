import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { applyEdits } from "../../conformance/edits.ts";
import type { Fixture } from "../../conformance/fixtures.ts";
import type { ConformanceCase, ConformanceCases } from "../../generated/meta/types.ts";
import type { RuleCase } from "./material.ts";

/** The cases in a folder of rules, each applied to its fixture. */
export function ruleCases(folder: string, fixture: (id: string) => Fixture): RuleCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cases.json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as ConformanceCases)
    .flatMap((file) =>
      (["good", "bad"] as const).flatMap((side) =>
        file[side].map((one) => ruleCase(file, one, side === "good", fixture)),
      ),
    );
}

function ruleCase(
  file: ConformanceCases,
  one: ConformanceCase,
  good: boolean,
  fixture: (id: string) => Fixture,
): RuleCase {
  const base = fixture(one.base ?? file.base);
  const artifact = applyEdits(base, one.edits, base.isDirectory ? undefined : base.name);
  return { rule: file.rule, name: one.name, good, base, artifact };
}
