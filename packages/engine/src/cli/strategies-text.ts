import { findStrategy, strategies } from "../strategies/strategies.ts";
import type { Strategy } from "../strategies/strategy.ts";

/** The strategies, or one of them with its parameters: for people, or as JSON with its schema. Throws ConfigError on an unknown name. */
export function strategiesText(name: string | undefined, asJson: boolean): string {
  const shown = name === undefined ? strategies : [findStrategy(name)];
  if (asJson) {
    const documents = shown.map(({ name, summary, parameters }) => ({ name, summary, parameters }));
    return JSON.stringify(name === undefined ? documents : documents[0], null, 2);
  }
  return shown.map((strategy) => strategyText(strategy, name !== undefined)).join("\n");
}

function strategyText({ name, summary, parameters }: Strategy, isLong: boolean): string {
  if (!isLong) return `${name.padEnd(24)}${summary}`;
  const lines = Object.entries(parameters.properties).map(([parameter, schema]) => {
    const { type, default: usual, minimum, maximum, description } = schema as ParameterSchema;
    const bounds = minimum === undefined ? "" : `, ${minimum} to ${maximum}`;
    return `  --param ${parameter}=${usual}\n      ${type}${bounds}. ${description}`;
  });
  return [name, `  ${summary}`, ...(lines.length > 0 ? lines : ["  It has no parameters."])].join("\n");
}

interface ParameterSchema {
  readonly type: string;
  readonly default: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: string;
}
