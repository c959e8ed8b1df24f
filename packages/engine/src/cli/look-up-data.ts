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

/** The answer to a question for programs: the rows that the text for people is made of, else the text. */
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
    default:
      return { answer: parsed(text) };
  }
}

/** Alerts and promotions are told as JSON to people, too. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
