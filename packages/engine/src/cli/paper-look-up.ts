import path from "node:path";
import { ConfigError } from "../errors.ts";
import { paperAlerts } from "../paper-index/paper-alerts.ts";
import { type PaperDetails, paperDetails } from "../paper-index/paper-details.ts";
import { paperHealthText } from "../paper-index/paper-health.ts";
import { paperPromotion } from "../paper-index/paper-promotion.ts";
import type { PaperRow } from "../paper-index/paper-row.ts";
import { sessionsIn } from "../paper-index/sessions-in.ts";
import { writePaperIndex } from "../paper-index/write-paper-index.ts";
import type { Environment } from "./environment.ts";
import type { Options } from "./parse-arguments.ts";
import { textTable } from "./text-table.ts";

/** Questions about paper sessions. */
export const paperQuestions = [
  "paper-sessions-list",
  "paper-sessions-show",
  "paper-sessions-health",
  "paper-sessions-alerts",
  "paper-sessions-promotion",
  "paper-sessions-index",
] as const;

/** A question about paper sessions. */
export type PaperQuestion = (typeof paperQuestions)[number];

/** Answers a question about the paper sessions of a place. */
export async function paperAnswer(
  question: PaperQuestion,
  place: string,
  options: Options,
  environment: Environment,
): Promise<string> {
  const { clock, warn } = environment;
  const directory = path.resolve(environment.cwd, place);
  switch (question) {
    case "paper-sessions-show":
      return showText(paperDetails(directory, place), place);
    case "paper-sessions-list":
      return listText(sessionsIn(directory, place, warn), place);
    case "paper-sessions-health":
      return paperHealthText(sessionsIn(directory, place, warn), place);
    case "paper-sessions-alerts": {
      const staleMinutes = Number(options["paper-stale-minutes"] ?? 60);
      if (staleMinutes < 1)
        throw new ConfigError("--paper-stale-minutes is below 1", "Give the minutes until a running session is stale.");
      return paperAlerts(detailsIn(directory, place, warn), { root: place, now: clock(), staleMinutes });
    }
    case "paper-sessions-promotion":
      return paperPromotion(detailsIn(directory, place, warn), place, clock());
    case "paper-sessions-index":
      // What is wrong with the place is said of it as it was named.
      sessionsIn(directory, place);
      await writePaperIndex(directory, environment);
      return refreshedText(path.join(place, "paper_sessions_index"));
  }
}

const refreshedText = (file: string): string =>
  `\nPaper session index refreshed:\n\n  csv_path : ${file}.csv\n  json_path: ${file}.json\n  md_path  : ${file}.md\n`;

function listText(rows: readonly PaperRow[], place: string): string {
  const table = textTable(["session_id", "status", "created_at", "request_id"], rows);
  return `\nPaper sessions in: ${place}\nTotal: ${rows.length} session(s) found\n\n${table}\n`;
}

function showText(details: PaperDetails | undefined, place: string): string {
  if (!details) throw new ConfigError(`${place} is no paper session`, "Name a directory with session_status.json.");
  const lines = Object.entries(details).map(([name, value]) => `  ${name.padEnd(20)}: ${shown(value)}`);
  return `\nPaper session: ${place}\n\n${lines.join("\n")}\n`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "None";
  return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}

function detailsIn(directory: string, place: string, tell: (text: string) => void): PaperDetails[] {
  return sessionsIn(directory, place, tell).flatMap(
    ({ session_id }) => paperDetails(path.join(directory, session_id), path.join(place, session_id)) ?? [],
  );
}
