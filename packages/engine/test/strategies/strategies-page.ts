import type { Strategy } from "../../src/strategies/strategy.ts";

/** The reference page of the strategies, made of their schemas. */
export function strategiesPage(strategies: readonly Strategy[]): string {
  return `# Strategies of the reference engine

Generated from the schemas of \`packages/engine/src/strategies\`: edit those, not this page.

A run names one by \`--strategy NAME --param name=value\`, a request by \`params.strategy\` and \`params.parameters\`, the file of a sweep by
\`strategy\` and the parameters among its own keys. What is not named has its default; an unknown strategy or parameter and a value beyond
its bounds end with exit code 2, values that do not fit together with 4. Without a strategy \`${strategies[0]?.name}\` runs. A strategy sees a bar and
those before it, never a later one, and its signal of a bar is traded on the next. A run that names a strategy keeps its name and all
parameters in \`config.json\`.

${strategies.map(section).join("\n")}`;
}

function section({ name, summary, parameters }: Strategy): string {
  const rows = Object.entries(parameters.properties).map(([parameter, schema]) => {
    const { type, default: usual, minimum, maximum, description } = schema as Schema;
    const bounds = minimum === undefined ? "any" : `${minimum} to ${maximum}`;
    return `| \`${parameter}\` | ${type} | ${usual} | ${bounds} | ${description} |`;
  });
  const head = "| parameter | type | default | bounds | |\n| --- | --- | --- | --- | --- |";
  return `## \`${name}\`\n\n${summary}\n\n${rows.length > 0 ? [head, ...rows].join("\n") : "It has no parameters."}\n`;
}

interface Schema {
  readonly type: string;
  readonly default: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: string;
}
