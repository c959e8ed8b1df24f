import path from "node:path";
import type { Run } from "@quantlab/contracts/quantlab/v1";
import { machineContract } from "../artifacts/machine-contract.ts";
import { reportHead } from "../artifacts/report-head.ts";
import { reproduceCommand } from "../artifacts/reproduce-command.ts";
import { finite } from "../artifacts/result-figures.ts";
import { ConfigError, DataError } from "../errors.ts";
import { typedRows } from "../forward/typed-rows.ts";
import type { ConfigTree } from "../identity/config-json.ts";
import type { RunConfigValues } from "../request/run-settings.ts";
import { yamlSettings } from "../sweep-run/yaml-settings.ts";
import { type DocumentValues, objectOf, type RunDirectory } from "./read-run-directory.ts";

const rewritten = ["report.json", "run_report.md"];

/** report.json of a run or sweep made once more, of its metadata, its settings and its tables. */
export function rebuiltReport(run: RunDirectory, place: string): Run["report.json"] {
  const { metadata, files } = run;
  const mode = metadata.mode;
  const config = run.document("config.json") ?? settingsIn(run.text("config_resolved.yaml"));
  const results = resultsOf(run, mode);
  const summary = summaryOf(run, results[0]);
  const isRun = mode === "run";
  const { config_resolved: _, ...head } = reportHead(headerOf(metadata), reproduceOf(run, config, place), config);
  const identity = { request_id: metadata.request_id ?? null, run_id: metadata.run_id, mode, summary };
  const report = {
    ...head,
    ...(config && { config_resolved: config }),
    ...(mode === "walkforward"
      ? { oos_leaderboard: results, summary: finiteRows(typedRows(run.tables["walkforward_summary.csv"] ?? [])) }
      : { results }),
    artifacts: files
      .filter(([name]) => !rewritten.includes(name))
      .map(([file_name, size_bytes]) => ({ file_name, size_bytes })),
    machine_contract: {
      ...machineContract(isRun ? "run" : "sweep", identity),
      ...(!isRun && results[0] && { best_result: results[0] }),
    },
    ...(mode === "walkforward" ? { kpi_summary: summary } : { summary }),
  };
  // Figures given as integers are bigints, which the writer prints as Python prints them; the contract's types know numbers only.
  return report as unknown as Run["report.json"];
}

function headerOf(metadata: DocumentValues): DocumentValues {
  const names = [
    "run_id",
    "mode",
    "created_at",
    "git_commit",
    "python_version",
    "config_path",
    "config_hash",
    "request_id",
  ];
  return Object.fromEntries(names.map((name) => [name, metadata[name] ?? null]));
}

/** At most ten rows: those of the table of the mode, else the result of metrics.json. */
function resultsOf(run: RunDirectory, mode: ConfigTree | undefined): DocumentValues[] {
  const table = run.tables[mode === "walkforward" ? "oos_leaderboard.csv" : "leaderboard.csv"];
  if (table) return finiteRows(typedRows(table)).slice(0, 10);
  const best = objectOf(run.document("metrics.json")?.best_result);
  return best ? [best] : [];
}

function finiteRows(rows: readonly DocumentValues[]): DocumentValues[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === "number" ? finite(value) : value]),
    ),
  );
}

/** The summary of metrics.json, which older runs have not; then that of the first result. */
function summaryOf(run: RunDirectory, first: DocumentValues = {}): DocumentValues {
  const written = objectOf(run.document("metrics.json")?.summary);
  if (written) return written;
  return {
    total_return: first.total_return ?? null,
    sharpe_simple: first.sharpe_simple ?? null,
    max_drawdown: first.max_drawdown ?? null,
    trades: first.trades ?? 0n,
    win_rate: first.win_rate_trades ?? null,
  };
}

/** The command of the report that is replaced, else one made of what is known of the run. */
function reproduceOf(run: RunDirectory, config: DocumentValues | undefined, place: string): string {
  const before = objectOf((run.document("report.json") ?? run.document("run_report.json"))?.reproduce)?.command;
  if (typeof before === "string") return before;
  const { mode, config_path } = run.metadata;
  if (mode !== "run") return `quantlab --sweep ${config_path} --sweep_outdir ${path.dirname(place)}`;
  return config ? reproduceCommand(config as unknown as RunConfigValues) : `quantlab --report ${place}`;
}

/** Settings of a YAML file; integers are bigints. Throws DataError when they cannot be read. */
function settingsIn(text: string | undefined): DocumentValues | undefined {
  if (text === undefined) return undefined;
  try {
    return objectOf(yamlSettings(text, "config_resolved.yaml"));
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new DataError(cause.message, "Restore the file, or run the sweep again.", { cause });
  }
}
