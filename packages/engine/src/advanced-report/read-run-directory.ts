import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { RunTables } from "../analytics/equity-curve.ts";
import { parseCsvRows } from "../artifacts/parse-csv-rows.ts";
import { textIn } from "../artifacts/text-in.ts";
import { ConfigError } from "../errors.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import { parseWithIntegers } from "../request/python-numbers.ts";

/** A JSON object; integers are bigints. */
export type DocumentValues = { readonly [name: string]: ConfigTree };

/** The directory of a run or sweep, in its present or its older form, as far as reports of it go. */
export interface RunDirectory {
  readonly path: string;
  /** As it was asked for. */
  readonly shownAs: string;
  /** metadata.json, or meta.json of older runs. */
  readonly metadata: DocumentValues;
  /** JSON documents by name; what is not there or is no object is undefined. */
  readonly document: (name: string) => DocumentValues | undefined;
  readonly text: (name: string) => string | undefined;
  readonly tables: RunTables;
  /** Regular files with their sizes, by name. */
  readonly files: readonly (readonly [name: string, size: number])[];
}

/** Reads the directory of a run. Throws ConfigError when it is none, DataError when a table was cut. */
export function readRunDirectory(directory: string, shownAs: string): RunDirectory {
  const text = (name: string) => textIn(directory, name);
  const document = (name: string) => documentOf(text(name));
  const files = filesOf(directory);
  const metadata = document("metadata.json") ?? document("meta.json") ?? objectOf(document("report.json")?.header);
  if (!metadata)
    throw new ConfigError(`${shownAs} holds no run`, "Name a run directory, one with metadata.json or report.json.");
  const tables = files
    .filter(([name]) => name.endsWith(".csv"))
    .map(([name]) => [name, parseCsvRows(text(name) ?? "", path.join(shownAs, name))] as const);
  return { path: directory, shownAs, metadata, document, text, tables: Object.fromEntries(tables), files };
}

function filesOf(directory: string): RunDirectory["files"] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, statSync(path.join(directory, name)).size] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  } catch {
    return [];
  }
}

function documentOf(text: string | undefined): DocumentValues | undefined {
  if (text === undefined) return undefined;
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return objectOf(parseWithIntegers(text) as ConfigTree);
}

/** The value when it is an object. */
export function objectOf(value: ConfigTree | undefined): DocumentValues | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as DocumentValues) : undefined;
}
