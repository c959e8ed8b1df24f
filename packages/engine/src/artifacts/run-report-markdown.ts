import type { BarsOrigin } from "../data/bar-provider.ts";
import type { RunConfigValues } from "../request/run-settings.ts";
import type { SummaryFigures } from "./result-figures.ts";

/** What a person reads about a run. */
export interface MarkdownFacts {
  readonly title: string;
  readonly createdAt: string;
  readonly config: RunConfigValues;
  readonly summary: SummaryFigures;
  readonly origin: BarsOrigin;
}

/** run_report.md: the figures, the settings and the bars of a run, for people. Programs read report.json. */
export function runReportMarkdown({ title, createdAt, config, summary, origin }: MarkdownFacts): string {
  const bars = {
    source: origin.source,
    rows: origin.rows,
    first: origin.first,
    last: origin.last,
    sha256: origin.sha256,
  };
  return `# ${title}

Created ${createdAt}.

## Result

${table(summary)}

## Settings

${table({ ...config, ...(config.parameters && { parameters: parameterText(config.parameters) }) })}

## Bars

${table(bars)}
`;
}

const parameterText = (parameters: object) =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join(", ") || "none";

function table(rows: object): string {
  const lines = Object.entries(rows).map(([name, value]) => `| ${name} | ${cellText(value)} |`);
  return ["| | |", "| --- | --- |", ...lines].join("\n");
}

function cellText(value: unknown): string {
  if (value === null) return "not available";
  const text =
    typeof value === "number" && !Number.isInteger(value) ? String(Number(value.toPrecision(6))) : String(value);
  return text.replaceAll("|", "\\|").replace(/[\r\n]+/g, " ");
}
