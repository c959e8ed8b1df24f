import { coreFigures } from "./core-figures.ts";

/** A summary of an older run, by its place. */
export interface SummaryPlace {
  readonly file: string;
  readonly pointer: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

interface Summaries {
  readonly summary?: unknown;
  readonly kpi_summary?: unknown;
  readonly machine_contract?: object | undefined;
}

/** The summaries of an older run that have figures: lists of splits and empty ones are left out. */
export function filledSummaries(documents: Readonly<Record<string, object | undefined>>): SummaryPlace[] {
  return Object.entries(documents).flatMap(([file, document]) => {
    const { summary, kpi_summary, machine_contract } = (document ?? {}) as Summaries;
    const places = {
      "/machine_contract/summary": (machine_contract as Summaries | undefined)?.summary,
      "/summary": summary,
      "/kpi_summary": kpi_summary,
    };
    return Object.entries(places).flatMap(([pointer, value]) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
      const figures = value as Readonly<Record<string, unknown>>;
      return coreFigures.some((name) => figures[name]) ? [{ file, pointer, figures }] : [];
    });
  });
}
