import { readFileSync } from "node:fs";
import path from "node:path";
import { paperDetails } from "../paper-index/paper-details.ts";
import { sessionsIn } from "../paper-index/sessions-in.ts";
import { bestRun } from "../runs-index/best-run.ts";
import { runRow } from "../runs-index/run-row.ts";
import { runsIn } from "../runs-index/runs-in.ts";
import type { Environment } from "./environment.ts";
import type { LookUp } from "./look-up.ts";
import type { Options } from "./parse-arguments.ts";
import { rankedFigure } from "./ranked-figure.ts";
import { comparisonFile } from "./write-comparison.ts";

/** The answer to a question for programs: the rows that the text for people is made of, or where the answer was written. */
export function lookUpData(
  { option, place }: LookUp,
  options: Options,
  { cwd }: Environment,
  text: string,
): Readonly<Record<string, unknown>> {
  const directory = path.resolve(cwd, place);
  switch (option) {
    case "runs-list":
      return { runs: runsIn(directory) };
    case "runs-show":
      return { run: runRow(directory) };
    case "runs-best":
      return { run: bestRun(runsIn(directory), rankedFigure(options)) };
    case "paper-sessions-list":
    case "paper-sessions-health":
      return { sessions: sessionsIn(directory, place) };
    case "paper-sessions-show":
      return { session: paperDetails(directory, place) };
    case "paper-sessions-index":
      return { index_path: path.join(directory, "paper_sessions_index.json") };
    case "advanced-report":
      return { report_path: path.join(directory, "advanced_report.json") };
    case "report":
      return { report_path: path.join(directory, "report.json") };
    case "compare":
      return comparison(path.resolve(cwd, comparisonFile(options)));
    case "paper-sessions-alerts":
    case "paper-sessions-promotion":
      // They are told as JSON to people, too.
      return { answer: JSON.parse(text) };
  }
}

/** The runs of a comparison that has been written, best first, and where it lies. */
function comparison(file: string): Readonly<Record<string, unknown>> {
  const { runs, best_run_id } = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, unknown>>;
  return { report_path: file, best_run_id, runs };
}
