import path from "node:path";
import { type Clock, write } from "@quantlab/contracts";
import { RunsIndex } from "@quantlab/contracts/quantlab/v1";
import { filesIn } from "../artifacts/files-in.ts";
import { indexSettled } from "../artifacts/index-settled.ts";
import { countText } from "../charts/number-texts.ts";
import { localTime } from "../identity/local-time.ts";
import { runsIn } from "./runs-in.ts";

/** Where the index of the runs of a directory lies. */
export interface RunsIndexPaths {
  readonly runs_index_root: string;
  readonly runs_index_csv: string;
  readonly runs_index_json: string;
  readonly runs_index_md: string;
}

/** Writes the index of the runs of a directory anew: as JSON, as CSV, and for people. */
export async function writeRunsIndex(root: string, clock: Clock): Promise<RunsIndexPaths> {
  const directory = path.resolve(root);
  return indexSettled(directory, () => writeOnce(directory, clock));
}

async function writeOnce(directory: string, clock: Clock): Promise<RunsIndexPaths> {
  const runs = runsIn(directory);
  const generated_at = localTime(clock());
  const rows = runs.map(
    ({ run_id, mode, ticker, start, end }) => `| ${[run_id, mode, ticker, start, end].join(" | ")} |`,
  );
  await write(RunsIndex, filesIn(directory), {
    "runs_index.json": { generated_at, root_dir: directory, n_runs: runs.length, runs },
    // The rows of an array are a table whose columns are the declared ones.
    "runs_index.csv": runs as unknown as RunsIndex["runs_index.csv"],
    "runs_index.md": `# Runs of ${directory}\n\n${countText(runs.length, "run")}, ${generated_at}.\n\n| run | mode | ticker | start | end |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `${row}\n`).join("")}`,
  });
  return {
    runs_index_root: directory,
    runs_index_csv: path.join(directory, "runs_index.csv"),
    runs_index_json: path.join(directory, "runs_index.json"),
    runs_index_md: path.join(directory, "runs_index.md"),
  };
}
