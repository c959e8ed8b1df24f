import type { Directory } from "../../src/view.ts";
import { majority } from "./majority.ts";
import { parseRunId } from "./run-id.ts";

type Loose = Readonly<Record<string, unknown>>;

const objectAt = (value: unknown, ...path: readonly (string | number)[]): Loose | undefined => {
  const at = path.reduce<unknown>(
    (one, name) => (typeof one === "object" && one !== null ? (one as Loose)[name] : undefined),
    value,
  );
  return typeof at === "object" && at !== null ? (at as Loose) : undefined;
};

const documentsIn = (directory: Directory, folder: string) => (name: string) =>
  objectAt(directory.json(folder === "" ? name : `${folder}/${name}`));

/** The figures of an index row. */
export const indexedFigures = ["sharpe_simple", "total_return", "max_drawdown", "trades"] as const;

/**
 * What a run's own documents say of the members of its row in an index: of today's names first, then of the older ones. A member of which
 * they say nothing is left out. Undefined when the folder has no document of a run.
 */
export function indexedRun(directory: Directory, folder: string): Loose | undefined {
  const document = documentsIn(directory, folder);
  const report = document("report.json") ?? document("run_report.json");
  const blocks = [
    objectAt(report, "results", 0),
    objectAt(report, "oos_leaderboard", 0),
    objectAt(report, "machine_contract", "summary"),
  ].filter(hasFigure);
  const header = objectAt(report, "header");
  const metadata = header && blocks.length > 0 ? undefined : (document("metadata.json") ?? document("meta.json"));
  if (!report && !metadata) return undefined;
  const named = header ?? metadata;
  const config = objectAt(report, "config_resolved");
  const sources =
    blocks.length > 0 ? blocks : [objectAt(metadata, "top10", 0), objectAt(metadata, "summary")].filter(hasFigure);
  return {
    ...pick(named, ["mode", "created_at", "git_commit"]),
    ...pick(config, ["ticker", "start", "end"]),
    ...figuresOf(sources, report ?? metadata),
  };
}

/** Everything that a run's own documents say of a member of its row: more than one value where they disagree. */
export function saidOfRun(directory: Directory, folder: string, member: string): readonly unknown[] {
  const document = documentsIn(directory, folder);
  const report = document("report.json") ?? document("run_report.json");
  const metadata = document("metadata.json") ?? document("meta.json");
  const places = [
    ...[objectAt(report, "header"), metadata],
    ...[objectAt(report, "config_resolved"), document("config.json")],
    ...[objectAt(report, "results", 0), objectAt(report, "oos_leaderboard", 0)],
    ...[objectAt(report, "machine_contract", "summary"), objectAt(document("metrics.json"), "summary")],
  ];
  return places.flatMap((place) => (place?.[member] === undefined ? [] : [place[member]]));
}

const hasFigure = (block: Loose | undefined): block is Loose =>
  block !== undefined &&
  ["sharpe_simple", "total_return", "max_drawdown"].some((name) => typeof block[name] === "number");

/** By most sources; without a source, as in a walk-forward that selected nothing, the figures are not known. */
function figuresOf(sources: readonly Loose[], document: Loose | undefined): Loose {
  if (sources.length > 0)
    return Object.fromEntries(
      indexedFigures.map((name) => [name, majority(sources.map((block) => block[name] ?? null))]),
    );
  const nothingSelected = Array.isArray(document?.oos_leaderboard) && document.oos_leaderboard.length === 0;
  return nothingSelected ? { sharpe_simple: null, total_return: null, max_drawdown: null, trades: 0 } : {};
}

function pick(from: Loose | undefined, names: readonly string[]): Loose {
  return Object.fromEntries(names.flatMap((name) => (from?.[name] === undefined ? [] : [[name, from[name]]])));
}

/** Whether a folder holds what a run or sweep writes when it is done, under today's names or the older ones. */
export function holdsRun(directory: Directory, folder: string): boolean {
  return ["report.json", "run_report.json", "metadata.json", "meta.json"].some(
    (name) => directory.size(`${folder}/${name}`) !== undefined,
  );
}

/** Whether a folder holds a paper session: by its id, or by the file that says where it stands. */
export function holdsPaperSession(directory: Directory, folder: string): boolean {
  return parseRunId(folder)?.mode === "paper" || directory.size(`${folder}/session_status.json`) !== undefined;
}

/** Whether a folder holds no file at all, at any depth. */
export function holdsNothing(directory: Directory, folder: string): boolean {
  return directory
    .entries(folder)
    .every(({ name, type }) => type === "directory" && holdsNothing(directory, `${folder}/${name}`));
}
