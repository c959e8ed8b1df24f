import { statSync } from "node:fs";
import path from "node:path";
import { parseCsvRows } from "../artifacts/parse-csv-rows.ts";
import { textIn } from "../artifacts/text-in.ts";
import { ConfigError, DataError } from "../errors.ts";
import type { CandidateSource } from "../forward/choose-candidate.ts";
import { typedRows } from "../forward/typed-rows.ts";
import type { ConfigTree, ConfigValues } from "../identity/config-json.ts";
import { isObject } from "../is-object.ts";
import { parseWithIntegers } from "../request/python-numbers.ts";

type Document = Readonly<Record<string, ConfigTree>>;

const tables = ["leaderboard.csv", "experiments.csv", "oos_leaderboard.csv"] as const;

/**
 * What the directory of a run or sweep offers for a forward session: the rows of its tables, else of its report, and its id. Throws
 * ConfigError when there is no such directory, DataError when what is there cannot be read.
 */
export function readSourceRun(directory: string, shownAs: string): CandidateSource {
  if (shownAs === "" || !isDirectory(directory))
    throw new ConfigError(`Run directory not found: ${shownAs || '""'}`, "Name the directory of a run or a sweep.");
  const rows = tables.map((name) => tableRows(directory, name));
  const isEmpty = rows.every((table) => table === undefined || table.length === 0);
  const report = isEmpty ? (document(directory, "report.json") ?? document(directory, "run_report.json")) : undefined;
  const metadata = document(directory, "metadata.json") ?? document(directory, "meta.json");
  const chosen = isEmpty ? chosenSettings(document(directory, "config.json")) : undefined;
  const results = firstOf(report?.results);
  return {
    rows: [
      ...rows,
      chosen ? results?.map((row) => ({ ...chosen, ...row })) : results,
      firstOf(report?.oos_leaderboard),
    ],
    runId: textOf(metadata?.run_id) ?? path.basename(directory),
    runDir: directory,
  };
}

/**
 * The settings of a run that names its strategy, as columns beside its figures. The result of any other run names none: the recorded
 * program evaluates its default instrument with the default settings then.
 */
function chosenSettings(config: Document | undefined): ConfigValues | undefined {
  if (!config || typeof config.strategy !== "string") return undefined;
  const { parameters, fee, paper: _, ...settings } = config;
  const own = isObject(parameters) ? parameters : {};
  return { ...settings, ...own, fee, fee_rate: fee } as ConfigValues;
}

function tableRows(directory: string, name: string): ConfigValues[] | undefined {
  const text = textIn(directory, name);
  return text === undefined ? undefined : typedRows(parseCsvRows(text, path.join(directory, name)));
}

function document(directory: string, name: string): Document | undefined {
  const text = textIn(directory, name);
  if (text === undefined) return undefined;
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new DataError(`${path.join(directory, name)} is not JSON`, "Run the source again, or restore the file.", {
      cause,
    });
  }
  const value = parseWithIntegers(text) as ConfigTree;
  return isObject(value) ? value : undefined;
}

function firstOf(value: ConfigTree | undefined): ConfigValues[] | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isObject(first) ? [first as ConfigValues] : undefined;
}

function isDirectory(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

const textOf = (value: ConfigTree | undefined): string | undefined => (typeof value === "string" ? value : undefined);
