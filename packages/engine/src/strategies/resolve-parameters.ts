import type { Static, TObject, TSchema } from "typebox";
import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import type { Strategy } from "./strategy.ts";

/**
 * The parameters of a strategy: what is given, and the default of everything else. Throws ConfigError on a name that the
 * strategy does not have, on a value that is no number of its kind, and beyond the bounds.
 */
export function resolveParameters<Parameters extends TObject>(
  strategy: Strategy<Parameters>,
  given: Readonly<Record<string, unknown>>,
): Static<Parameters> {
  const schemas: Record<string, TSchema> = strategy.parameters.properties;
  const unknownName = Object.keys(given).find((name) => !Object.hasOwn(schemas, name));
  if (unknownName !== undefined) {
    const known = Object.keys(schemas);
    throw new ConfigError(
      `${strategy.name} has no parameter ${JSON.stringify(unknownName)}${didYouMean(unknownName, known)}`,
      known.length > 0 ? `Its parameters are: ${known.join(", ")}.` : "It has none.",
    );
  }
  const resolved = Object.entries(schemas).map(([name, schema]) => {
    const rule = schema as ParameterRule;
    const value = numberOf(given[name] === undefined ? rule.default : given[name]);
    const fault = faultOf(value, rule);
    if (fault) throw new ConfigError(`${strategy.name}: ${name} ${fault}`, rule.description);
    return [name, value];
  });
  return Object.fromEntries(resolved) as Static<Parameters>;
}

/** Integers of a request are bigints. */
const numberOf = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);

interface ParameterRule {
  readonly type: "number" | "integer";
  readonly default: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: string;
}

function faultOf(value: unknown, { type, minimum, maximum }: ParameterRule): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value))
    return `is no number: ${typeof value === "string" ? JSON.stringify(value) : String(value)}`;
  if (type === "integer" && !Number.isInteger(value)) return `is no whole number: ${value}`;
  if (minimum !== undefined && value < minimum) return `is below ${minimum}: ${value}`;
  if (maximum !== undefined && value > maximum) return `is above ${maximum}: ${value}`;
  return undefined;
}
