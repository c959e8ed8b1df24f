import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { systemClock } from "@quantlab/contracts";
import { runCli } from "../../src/cli/run-cli.ts";
import type { BarProvider } from "../../src/data/bar-provider.ts";
import { DataError, OperatorAbort } from "../../src/errors.ts";
import { oneSidedFiles, skippedFiles, textDifferences } from "./allowed-differences.ts";

/** A recorded command and what it left behind. */
export interface Recording {
  readonly id: string;
  readonly steps: readonly Step[];
  /** Exit code of the last command. */
  readonly exitCode: number;
  readonly folder: string;
}

/** A command line with what happens when it asks for bars, or the name under inputs/ to which the directory of a sweep is moved. */
type Step = { readonly argv: readonly string[]; readonly failure: Failure | undefined } | string;

/** How the source of bars was made to fail. */
interface Failure {
  readonly mode: string;
  readonly exc?: string;
  readonly message?: string;
}

/** Our answer to a recorded command, blanked like the recorded one. */
export interface Replay {
  readonly exitCode: number;
  readonly ours: Readonly<Record<string, string>>;
  readonly recorded: Readonly<Record<string, string>>;
  readonly errors: string;
}

const recordedCwd = "/workspace/quantlab";

/** The recording in a folder with case.json and tree/; undefined when it did more than run commands. */
export function recordingIn(folder: string): Recording | undefined {
  const recorded = JSON.parse(readFileSync(path.join(folder, "case.json"), "utf8"));
  const steps = recorded.steps?.length > 0 ? recorded.steps.map(stepOf) : [stepOf(recorded)];
  if (steps.includes(undefined)) return undefined;
  return { id: recorded.id, steps, exitCode: recorded.exit_code, folder };
}

function stepOf(step: RecordedStep): Step | undefined {
  const { argv, injected, fixture_edit = "" } = step;
  if (!argv) return /^move the produced sweep run directory to (inputs\/\w+)$/.exec(fixture_edit)?.[1];
  const isKnown = Object.keys(injected ?? {}).every((name) => name === "fetch");
  const failure = injected?.fetch;
  if (!isKnown || (failure && !["none", "raise", "interrupt"].includes(failure.mode))) return undefined;
  return { argv: argv.slice(1), failure };
}

interface RecordedStep {
  readonly argv?: readonly string[];
  readonly injected?: { readonly fetch?: Failure } | null;
  readonly fixture_edit?: string;
}

function failing({ mode, exc = "", message = "" }: Failure): BarProvider {
  return {
    name: "failing",
    async bars({ ticker }) {
      if (mode === "none") throw new DataError(`No bars of ${ticker}`, "");
      if (mode === "interrupt") throw new OperatorAbort();
      throw Object.assign(new Error(message), { name: exc });
    },
  };
}

/** A recorded directory of runs in a command line is ours of the same mode and hash. */
function ownIds(argv: readonly string[], cwd: string): string[] {
  return argv.map((word) =>
    word.replace(/(?<=^|\/)\d{8}_\d{6}_((?:run|paper|grid|walkforward)_[0-9a-f]{7})/g, (id, suffix) => {
      const roots = ["outputs/runs", "outputs/paper_sessions"].map((root) => path.join(cwd, root));
      const names = roots.flatMap((root) => entriesOf(root).map(({ name }) => name));
      return names.find((name) => name.endsWith(suffix)) ?? id;
    }),
  );
}

/** Runs a recorded command on the recorded bars in an empty directory. */
export async function replay({ steps, folder }: Recording, bars: string): Promise<Replay> {
  const cwd = mkdtempSync(path.join(tmpdir(), "replay-"));
  const recordedFiles = treeOf(path.join(folder, "tree"));
  try {
    for (const [file, text] of Object.entries(recordedFiles)) {
      if (!/^inputs\/[^/]+$/.test(file)) continue;
      mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
      writeFileSync(path.join(cwd, file), text);
    }
    const errors: string[] = [];
    const environment = {
      cwd,
      clock: systemClock,
      print: () => {},
      warn: (text: string) => void errors.push(text),
      variables: { QUANTLAB_DATA_DIR: bars },
    };
    let exitCode = 0;
    for (const step of steps) {
      if (typeof step === "string") moveSweep(cwd, step);
      else {
        const provider = step.failure && { provider: failing(step.failure) };
        exitCode = await runCli(ownIds(step.argv, cwd), { ...environment, ...provider });
      }
    }
    const ours = blanked(treeOf(cwd), cwd);
    const recorded = blanked(recordedFiles, recordedCwd);
    return {
      exitCode,
      ours: withoutOneSided(ours, recorded),
      recorded: withoutOneSided(recorded, ours),
      errors: errors.join("\n"),
    };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** The newest directory of a sweep becomes the input of what follows. */
function moveSweep(cwd: string, to: string): void {
  const roots = readdirSync(path.join(cwd, "tmp")).map((name) => path.join(cwd, "tmp", name));
  const made = roots.flatMap((root) =>
    readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [path.join(root, entry.name)] : [],
    ),
  );
  mkdirSync(path.dirname(path.join(cwd, to)), { recursive: true });
  renameSync(made.sort().at(-1) ?? "", path.join(cwd, to));
}

function treeOf(root: string, folder = ""): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of entriesOf(path.join(root, folder))) {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(files, treeOf(root, name));
    else files[name] = readFileSync(path.join(root, name), "utf8");
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function blanked(files: Readonly<Record<string, string>>, cwd: string): Record<string, string> {
  const kept = Object.entries(files).filter(([name]) => !skippedFiles.some((skipped) => skipped.files.test(name)));
  return Object.fromEntries(
    kept
      .map(([name, text]) => [blank(name, "name"), sortedRows(blank(text.replaceAll(cwd, "<cwd>"), name), name)])
      .sort(),
  );
}

/**
 * The contract's writer puts the summary of a walk-forward report at its end, the recorded program before the artifacts.
 * Rows of an index stand in the order of ids, and ids of one second in that of hashes: another second, another order.
 */
function sortedRows(text: string, file: string): string {
  if (file.endsWith("_index.csv")) return text.split("\n").sort().join("\n");
  if (/_walkforward_[0-9a-f]{7}\/report\.json$/.test(file))
    return text
      .split(/,?\n(?= {2}["<]|\})/)
      .sort()
      .join("\n");
  if (!file.endsWith("_index.json")) return text;
  return text
    .split(/(?<=\{)|(?=\n {4}\},?)/)
    .sort()
    .join("")
    .replaceAll(",", "");
}

function withoutOneSided(files: Readonly<Record<string, string>>, others: object): Record<string, string> {
  const isMeant = (name: string) => !(name in others) && oneSidedFiles.some((one) => one.files.test(name));
  return Object.fromEntries(Object.entries(files).filter(([name]) => !isMeant(name)));
}

function blank(text: string, file: string): string {
  return textDifferences
    .filter(({ files }) => files.test(file))
    .reduce((current, { pattern, put }) => current.replace(pattern, put), text);
}
