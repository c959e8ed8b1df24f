import path from "node:path";
import { write } from "@quantlab/contracts";
import { fileTarget } from "@quantlab/contracts/node";
import { CompareReport } from "@quantlab/contracts/quantlab/v1";
import { ConfigError } from "../errors.ts";
import { localTime } from "../identity/local-time.ts";
import { compareRuns } from "../runs-index/compare-runs.ts";
import { type RunRow, runRow } from "../runs-index/run-row.ts";
import type { Environment } from "./environment.ts";
import type { Options } from "./parse-arguments.ts";
import { rankedFigure } from "./ranked-figure.ts";

/** Compares run directories by a figure and writes compare_report.json to --outdir, `outputs` by default. */
export async function writeComparison(
  places: readonly string[],
  options: Options,
  { cwd, clock }: Environment,
): Promise<string> {
  const figure = rankedFigure(options);
  const runs = compareRuns(
    places.map((place) => rowAt(place, cwd)),
    figure,
  );
  const best = runs[0] as RunRow;
  const file = comparisonFile(options);
  await write(CompareReport, fileTarget(path.resolve(cwd, file)), {
    generated_at: localTime(clock()),
    sort_by: figure,
    n_runs: runs.length,
    best_run_id: best.run_id,
    best_run_path: best.path,
    runs,
  });
  return `Comparison report written:\n  JSON: ${file}`;
}

/** Where a comparison is written. */
export function comparisonFile({ outdir = "outputs" }: Options): string {
  return path.join(String(outdir), "compare_report.json");
}

function rowAt(place: string, cwd: string): RunRow {
  const row = runRow(path.resolve(cwd, place));
  if (!row)
    throw new ConfigError(`${place} holds no run`, "Name run directories, those with metadata.json or report.json.");
  return { ...row, path: place };
}
