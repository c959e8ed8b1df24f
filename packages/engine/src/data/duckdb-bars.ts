import { tmpdir } from "node:os";
import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBType } from "@duckdb/node-api";
import { ConfigError, DataError } from "../errors.ts";
import type { BarProvider, BarRequest } from "./bar-provider.ts";
import { barSeries } from "./bar-series.ts";
import { columnPlaces } from "./column-names.ts";
import { dateRange } from "./date-range.ts";
import { readDuckdbRows } from "./duckdb-rows.ts";
import { inOrderOfTime } from "./in-order-of-time.ts";
import { optionalLibrary } from "./optional-library.ts";

type Duckdb = typeof import("@duckdb/node-api");

const FORM = /^duckdb((?:\+[a-z0-9_]+)*):([\s\S]+)$/;

/** Whether a place of data is a question to DuckDB rather than a file. */
export function isDuckdb(place: string): boolean {
  return place.startsWith("duckdb:") || place.startsWith("duckdb+");
}

/**
 * Bars from DuckDB: `duckdb:SELECT …`, or `duckdb:` and a pattern of Parquet files. A query may use the parameters $ticker, $start, $end
 * and $interval. Only one query that reads is run, without network and extensions but for those that the place names, as in
 * `duckdb+httpfs:`. Rows are put in the order of their times; two of one time are refused.
 */
export function duckdbBars(place: string, cwd: string, signal?: AbortSignal): BarProvider {
  return {
    name: "duckdb",
    async bars(request) {
      const range = dateRange(request);
      const [, names = "", text = ""] = FORM.exec(place) ?? [];
      if (text.trim() === "")
        throw new ConfigError(`${place} holds no query`, "Write --data 'duckdb:SELECT … FROM read_parquet(…)'.");
      const duckdb = optionalLibrary<Duckdb>("@duckdb/node-api", "A query");
      const connection = await connect(duckdb, cwd, names.split("+").slice(1));
      const stop = () => connection.interrupt();
      signal?.addEventListener("abort", stop);
      try {
        const prepared = await prepare(duckdb, connection, text.trim(), request);
        const table = await readDuckdbRows(duckdb, await prepared.stream(), range, request.ticker);
        const bars = inOrderOfTime(table.bars, "The query");
        return barSeries(request, bars, { provider: "duckdb", source: place, adjusted: table.adjusted });
      } catch (cause) {
        signal?.throwIfAborted();
        throw cause instanceof DataError || cause instanceof ConfigError ? cause : refused(cause);
      } finally {
        signal?.removeEventListener("abort", stop);
        connection.closeSync();
      }
    },
  };
}

async function connect({ DuckDBInstance }: Duckdb, cwd: string, extensions: string[]): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    temp_directory: tmpdir(),
    file_search_path: cwd,
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'").catch(() => {});
  for (const extension of extensions) {
    try {
      await connection.run(`LOAD ${extension}`).catch(() => connection.run(`INSTALL ${extension}`));
      await connection.run(`LOAD ${extension}`);
    } catch (cause) {
      throw new DataError(
        `DuckDB cannot load its extension ${extension}: ${firstLine(cause)}`,
        "Install it once where there is a network, or copy the files and name them with --data.",
        { cause },
      );
    }
  }
  await connection.run("SET lock_configuration = true");
  return connection;
}

async function prepare(
  duckdb: Duckdb,
  connection: DuckDBConnection,
  text: string,
  request: BarRequest,
): Promise<DuckDBPreparedStatement> {
  if (!/^(?:select|from|with)\b/i.test(text)) {
    const files = await connection.prepare("FROM read_parquet($path)");
    files.bind({ path: text });
    return bound(await connection.prepare(await narrowed(duckdb, files)), { ...request, path: text });
  }
  const statements = await connection.extractStatements(text);
  const prepared = statements.count === 1 ? await statements.prepare(0) : undefined;
  if (prepared?.statementType !== duckdb.StatementType.SELECT)
    throw new ConfigError("Bars come from one query that reads", "Write one SELECT after duckdb:.");
  return bound(prepared, { ...request });
}

/** The query of Parquet files for the columns that are kept, and the period where their times have no zone. */
async function narrowed({ DuckDBTypeId }: Duckdb, files: DuckDBPreparedStatement): Promise<string> {
  const result = await files.stream();
  const names = result.columnNames();
  const { time, values, instrument } = columnPlaces(names, "The pattern");
  const quoted = (place: number) => `"${(names[place] ?? "").replaceAll('"', '""')}"`;
  const columns = [time, ...values.map(({ place }) => place), ...(instrument === undefined ? [] : [instrument])];
  const type: DuckDBType | undefined = result.columnTypes()[time];
  const isNaive = type?.typeId === DuckDBTypeId.TIMESTAMP || type?.typeId === DuckDBTypeId.DATE;
  const period = isNaive ? ` WHERE ${quoted(time)} >= $start::DATE AND ${quoted(time)} < $end::DATE` : "";
  return `SELECT ${columns.map(quoted).join(", ")} FROM read_parquet($path)${period}`;
}

/** Binds those parameters that a query names. */
function bound(prepared: DuckDBPreparedStatement, values: object): DuckDBPreparedStatement {
  const known = new Map<string, string>(Object.entries(values));
  for (let index = 1; index <= prepared.parameterCount; index++) {
    const name = prepared.parameterName(index);
    const value = known.get(name);
    if (value === undefined)
      throw new ConfigError(
        `The query has a parameter ${name}, for which there is no value`,
        "Use $ticker, $start, $end and $interval.",
      );
    prepared.bindVarchar(index, value);
  }
  return prepared;
}

function refused(cause: unknown): DataError {
  const needsExtension = cause instanceof Error && /requires the extension (\w+)/.exec(cause.message)?.[1];
  const remedy = needsExtension
    ? `Allow the network by naming it: --data 'duckdb+${needsExtension}:…'.`
    : "Try the query in the DuckDB shell, with the parameters written out.";
  return new DataError(`DuckDB refuses the query: ${firstLine(cause)}`, remedy, { cause });
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "";
}
