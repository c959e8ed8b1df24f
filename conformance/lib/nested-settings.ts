import { escapeToken } from "../../src/formats/json-pointer.ts";
import type { Finding } from "../rule.ts";
import { differences } from "./equal.ts";

const isNested = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Lists and maps of a result that are not those of the configuration: splits, selection and whatever else travels along. One finding a result. */
export function* nestedDepartures(config: object, result: unknown, pointer: string): Generator<Finding> {
  if (!isNested(result)) return;
  for (const [name, expected] of Object.entries(config)) {
    const found = (result as Readonly<Record<string, unknown>>)[name];
    if (!isNested(expected) || !isNested(found)) continue;
    const [difference] = differences(expected, found, `${pointer}/${escapeToken(name)}`);
    if (!difference) continue;
    yield difference;
    return;
  }
}
