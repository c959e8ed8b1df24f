import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { systemClock } from "@quantlab/contracts";
import { runCli } from "../../src/cli/run-cli.ts";
import { oneSidedFiles, skippedFiles, textDifferences } from "./allowed-differences.ts";
import { type Edit, editOf } from "./fixture-edits.ts";
import { type Injected, injectedInto, isKnown } from "./injected.ts";
import { renamed, scanNames, withSessionNames } from "./session-names.ts";

/** A recorded command and what it left behind. */
export interface Recording {
  readonly id: string;
  readonly steps: readonly Step[];
  /** Exit code of the last command. */
  readonly exitCode: number;
  readonly folder: string;
}

/** A command line and what was made to happen to it, or what the recording did to its files in between. */
type Step = { readonly argv: readonly string[]; readonly injected: Injected } | Edit;

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
  const steps =
    recorded.steps?.length > 0
      ? recorded.steps.map((step: RecordedStep) => stepOf(step, folder))
      : [stepOf(recorded, folder)];
  if (steps.includes(undefined)) return undefined;
  return { id: recorded.id, steps, exitCode: recorded.exit_code, folder };
}

function stepOf({ argv, injected, fixture_edit = "" }: RecordedStep, folder: string): Step | undefined {
  if (!argv) return editOf(fixture_edit, folder);
  return isKnown(injected ?? {}) ? { argv: argv.slice(1), injected: injected ?? {} } : undefined;
}

interface RecordedStep {
  readonly argv?: readonly string[];
  readonly injected?: Injected | null;
  readonly fixture_edit?: string;
}

const isQuestion = ([option = ""]: readonly string[]): boolean =>
  /^--(?:runs-|paper-sessions-|list-runs|best-from)/.test(option);

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
  const recordedFiles = recordedTree(folder);
  const names = scanNames(recordedFiles);
  try {
    for (const [file, text] of Object.entries(recordedFiles)) {
      if (!/^inputs\/[^/]+$/.test(file)) continue;
      mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
      writeFileSync(path.join(cwd, file), text);
    }
    const errors: string[] = [];
    let output: string[] = [];
    const environment = {
      cwd,
      clock: systemClock,
      print: (text: string) => void output.push(text),
      warn: (text: string) => void errors.push(text),
      variables: { QUANTLAB_DATA_DIR: bars },
    };
    let exitCode = 0;
    for (const step of steps) {
      if (typeof step === "function") step(cwd);
      else {
        output = [];
        const words = ownIds(step.argv, cwd).map((word) => renamed(word, names));
        const injected = injectedInto(environment, step.injected);
        exitCode = await Promise.race([runCli(words, injected.environment), injected.killed]);
      }
    }
    const answer = recordedAnswer(steps, folder);
    if (answer !== undefined) recordedFiles["stdout.txt"] = answer;
    const told = answer === undefined ? {} : { "stdout.txt": output.map((text) => `${text}\n`).join("") };
    const ours = blanked(withSessionNames(withFormerNames({ ...treeOf(cwd), ...told }, names)), cwd);
    const recorded = blanked(withSessionNames(recordedFiles), recordedCwd);
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

/** What the last command printed, where that is its answer and was recorded. */
function recordedAnswer(steps: readonly Step[], folder: string): string | undefined {
  const last = steps.findLast((step) => typeof step !== "function");
  const file = path.join(folder, "stdout.txt");
  return last && isQuestion(last.argv) && existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function withFormerNames(files: Readonly<Record<string, string>>, names: ReadonlyMap<string, string>) {
  const former = Array.from(names, ([from, to]) => [to, from] as const);
  const pairs = Object.entries(files).map(([file, text]) => [renamed(file, former), renamed(text, former)]);
  return Object.fromEntries(pairs) as Record<string, string>;
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

/** The files of a recording: a directory, or one document of their names and texts. */
function recordedTree(folder: string): Record<string, string> {
  const packed = path.join(folder, "tree.json.gz");
  return existsSync(packed)
    ? JSON.parse(gunzipSync(readFileSync(packed)).toString("utf8"))
    : treeOf(path.join(folder, "tree"));
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
      .map(([name, text]) => [
        blank(name, "name"),
        sortedRows(blank(text.replaceAll(cwd, "<cwd>").replaceAll(recordedCwd, "<cwd>"), name), name),
      ])
      .sort(),
  );
}

/**
 * The contract's writer puts the summary of a walk-forward report at its end, the recorded program before the artifacts.
 * Rows of an index stand in the order of ids, and ids of one second in that of hashes: another second, another order.
 */
function sortedRows(text: string, file: string): string {
  if (file.endsWith("_index.csv")) return text.split("\n").sort().join("\n");
  if (file === "stdout.txt") return inOrderOfIds(text.trimEnd());
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

/** Rows of a list, and members of a document, stand in the order of ids too; a column is as wide as its widest cell. */
function inOrderOfIds(text: string): string {
  if (!/^(?:Runs|Paper sessions) in: /m.test(text)) return text;
  const lines = text.split("\n").map((line) => line.trimEnd().replaceAll(/-{3,}/g, "---").replaceAll(/ {2,}/g, "  "));
  return lines.sort().join("\n");
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
