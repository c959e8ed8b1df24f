import path from "node:path";
import { ConfigError, DataError } from "../errors.ts";
import { bestRun } from "../runs-index/best-run.ts";
import { type RunRow, runRow } from "../runs-index/run-row.ts";
import { runsIn } from "../runs-index/runs-in.ts";
import type { Environment } from "./environment.ts";
import { lookUpData } from "./look-up-data.ts";
import { type PaperQuestion, paperAnswer, paperQuestions } from "./paper-look-up.ts";
import type { Options } from "./parse-arguments.ts";
import { rankedFigure } from "./ranked-figure.ts";
import type { Outcome } from "./session-result.ts";
import { cellText, textTable } from "./text-table.ts";
import { writeComparison } from "./write-comparison.ts";

/** A question about what earlier commands have written. */
export interface LookUp {
  readonly option: (typeof questions)[number] | PaperQuestion | "compare" | "advanced-report" | "report";
  readonly mode: "runs" | "paper_sessions" | "report";
  readonly place: string;
}

const questions = ["runs-list", "runs-show", "runs-best"] as const;

/** The question that the options ask; undefined when they ask for work. Throws ConfigError on one that has no answer here. */
export function lookUpOf(options: Options): LookUp | undefined {
  for (const option of questions) {
    const place = options[option];
    if (typeof place === "string") return { option, mode: "runs", place };
  }
  for (const option of ["advanced-report", "report"] as const) {
    const place = options[option];
    if (typeof place === "string") return { option, mode: "report", place };
  }
  if (Array.isArray(options.compare)) return { option: "compare", mode: "runs", place: "" };
  for (const option of paperQuestions) {
    const place = options[option];
    if (typeof place === "string") return { option, mode: "paper_sessions", place };
  }
  return undefined;
}

/** Answers a question about runs or paper sessions. */
export async function lookUp(look: LookUp, options: Options, environment: Environment): Promise<Outcome> {
  const text = await answerTo(look, options, environment);
  if (options.json !== true) return { result: {}, text };
  return { result: {}, text, data: lookUpData(look, options, environment, text) };
}

async function answerTo(look: LookUp, options: Options, environment: Environment): Promise<string> {
  const { option, place } = look;
  if (option === "compare") {
    return writeComparison(options.compare as readonly string[], options, environment);
  }
  if (option === "advanced-report") {
    const { writeAdvancedReport } = await import("../advanced-report/write-advanced-report.ts");
    return writeAdvancedReport(place, { ...environment, hasPictures: options["no-pictures"] !== true });
  }
  if (option === "report") {
    const { rebuildReport } = await import("../advanced-report/rebuild-report.ts");
    return (await rebuildReport(place, environment.cwd)).text;
  }
  return isPaperQuestion(option)
    ? await paperAnswer(option, place, options, environment)
    : answer[option](path.resolve(environment.cwd, place), place, options);
}

function isPaperQuestion(option: LookUp["option"]): option is PaperQuestion {
  return (paperQuestions as readonly string[]).includes(option);
}

const answer = {
  "runs-list": (directory: string, place: string) => listText(runsIn(directory), place),
  "runs-show": (directory: string, place: string) => {
    const row = runRow(directory);
    if (!row)
      throw new ConfigError(`${place} holds no run`, "Name a run directory, one with metadata.json or report.json.");
    const lines = Object.entries({ ...row, path: place }).map(
      ([name, value]) => `  ${name.padEnd(20)}: ${cellText(value)}`,
    );
    return `\nRun: ${place}\n\n${lines.join("\n")}\n`;
  },
  "runs-best": (directory: string, place: string, options: Options) => {
    const figure = rankedFigure(options);
    const row = bestRun(runsIn(directory), figure);
    if (!row)
      throw new DataError(
        `No run in ${place} has the figure ${figure}`,
        "Run something first, or name another directory.",
      );
    const where = path.join(place, path.basename(row.path));
    return `\nBest run by '${figure}':\n  run_id  : ${row.run_id}\n  ${figure}: ${cellText(row[figure])}\n  path    : ${where}\n`;
  },
};

function listText(rows: readonly RunRow[], place: string): string {
  const head = `\nRuns in: ${place}\nTotal: ${rows.length} run(s) found\n`;
  if (rows.length === 0) return `${head}\n  No valid run directories found.`;
  return `${head}\n${textTable(["run_id", "mode", "ticker", "created_at", "sharpe_simple", "trades"], rows)}\n`;
}
