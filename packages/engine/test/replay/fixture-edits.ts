import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** What a recording did to its files between two commands. */
export type Edit = (cwd: string) => void;

/** The edit that a recording in a folder tells; undefined when it is not known how to make it. */
export function editOf(told: string, folder: string): Edit | undefined {
  if (told.startsWith("outputs/ and inputs/ were produced by running commit 848f2c4"))
    return (cwd) => cpSync(untouched(folder), cwd, { recursive: true });
  if (told.startsWith("report.json removed from both run directories")) return (cwd) => remove(cwd, ["report.json"]);
  if (told.startsWith("report.json and run_report.json removed"))
    return (cwd) => remove(cwd, ["report.json", "run_report.json"]);
  if (told.startsWith("first run directory: metadata.json -> meta.json")) return (cwd) => ageRun(cwd, folder);
  const [, moved] = /^move the (?:produced sweep )?run directory to (inputs\/\w+)$/.exec(told) ?? [];
  if (moved) return (cwd) => move(cwd, moved);
  const [, file, weights, folders] =
    /^write (inputs\/\w+\.json) with weights (\[[^\]]*\]) for the \(([\w, ]+)\) session ids$/.exec(told) ?? [];
  if (file && weights && folders) return (cwd) => weigh(cwd, file, weights, folders.split(", "));
  const [, copy] = /^copy trades\.csv of the paper session to (inputs\/\w+\.csv)$/.exec(told) ?? [];
  if (copy) return (cwd) => copyTrades(cwd, copy);
  return undefined;
}

/** What the older program left: a recording of a question changes none of it. */
function untouched(folder: string): string {
  return path.join(path.dirname(folder), "legacy848-list", "tree");
}

function remove(cwd: string, names: readonly string[]): void {
  const runs = path.join(cwd, "outputs/runs");
  for (const folder of foldersIn(runs))
    for (const name of names) rmSync(path.join(runs, folder, name), { force: true });
}

/** Which of the runs is the first one tells the recorded tree, for ids of one second have another order. */
function ageRun(cwd: string, folder: string): void {
  const recorded = path.join(folder, "tree/outputs/runs");
  const aged = foldersIn(recorded).find((name) => existsSync(path.join(recorded, name, "meta.json"))) ?? "";
  const runs = path.join(cwd, "outputs/runs");
  const first = path.join(runs, foldersIn(runs).find((name) => name.endsWith(aged.slice(-7))) ?? "");
  renameSync(path.join(first, "metadata.json"), path.join(first, "meta.json"));
  renameSync(path.join(first, "report.json"), path.join(first, "run_report.json"));
  for (const name of ["metrics.json", "config.json"]) rmSync(path.join(first, name));
}

/** The newest directory of a sweep or run becomes the input of what follows. */
function move(cwd: string, to: string): void {
  const roots = ["outputs/runs", ...foldersIn(path.join(cwd, "tmp")).map((name) => `tmp/${name}`)];
  const made = roots.flatMap((root) => foldersIn(path.join(cwd, root)).map((name) => path.join(cwd, root, name)));
  mkdirSync(path.dirname(path.join(cwd, to)), { recursive: true });
  renameSync(made.sort().at(-1) ?? "", path.join(cwd, to));
}

function weigh(cwd: string, file: string, weights: string, folders: readonly string[]): void {
  const root = path.join(cwd, "outputs/forward_runs");
  const members = weights
    .slice(1, -1)
    .split(",")
    .map((weight, index) => {
      const folder = foldersIn(root).find((name) => name.endsWith(`fwd_${folders[index]}`)) ?? "";
      const state = readFileSync(path.join(root, folder, "portfolio_state.json"), "utf8");
      return `"${(JSON.parse(state) as { readonly session_id: string }).session_id}": ${weight.trim()}`;
    });
  writeFileSync(path.join(cwd, file), `{${members.join(", ")}}`);
}

function copyTrades(cwd: string, to: string): void {
  const root = path.join(cwd, "outputs/paper_sessions");
  mkdirSync(path.dirname(path.join(cwd, to)), { recursive: true });
  copyFileSync(path.join(root, foldersIn(root)[0] ?? "", "trades.csv"), path.join(cwd, to));
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
