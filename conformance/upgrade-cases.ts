import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { UpgradeCase, UpgradeCases } from "../generated/meta/types.ts";
import type { UpgradeStep } from "../src/upgrade.ts";
import { UpgradeError } from "../src/upgrade-error.ts";

const schema = new URL("../schemas/meta/upgrade-cases.schema.json", import.meta.url);
const acceptsCases = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, "utf8")));

/** Loads the cases of a step. Throws when they break their schema. */
export function loadUpgradeCases(file: string): readonly UpgradeCase[] {
  const document = JSON.parse(readFileSync(file, "utf8")) as UpgradeCases;
  if (!acceptsCases(document)) throw new Error(`${file}: ${JSON.stringify(acceptsCases.errors)}`);
  return document.cases;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** What a step does otherwise than a case says; undefined when all is well. */
export function upgradeFailure(step: UpgradeStep, one: UpgradeCase): string | undefined {
  const old = frozen(structuredClone(one.old));
  if (!step.applies(old)) return "the step does not apply to the old content";
  let made: unknown;
  try {
    made = step.lift(old, (fault) => {
      throw new UpgradeError(step.kind, step.to, fault);
    });
  } catch (thrown) {
    if (!(thrown instanceof UpgradeError)) return `the step broke: ${thrown}`;
    return "refused" in one &&
      isDeepStrictEqual([thrown.file, thrown.pointer], [one.refused.file ?? "", one.refused.pointer])
      ? undefined
      : `refused at ${thrown.file}#${thrown.pointer}: ${thrown.message}`;
  }
  if ("refused" in one) return `not refused, but lifted to ${JSON.stringify(made)}`;
  if (!isDeepStrictEqual(made, one.new)) return `lifted to ${JSON.stringify(made)}`;
  return step.applies(made) ? "the step applies again to what it made" : undefined;
}
