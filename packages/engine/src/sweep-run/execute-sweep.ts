import path from "node:path";
import { write } from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { Sweep } from "@quantlab/contracts/quantlab/v1";
import { provenanceOf } from "../artifacts/provenance.ts";
import { reproduceSweepCommand } from "../artifacts/reproduce-command.ts";
import { writeNewDirectory } from "../artifacts/write-new-directory.ts";
import type { Bars } from "../bars.ts";
import type { Outcome } from "../cli/session-result.ts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import { localTime } from "../identity/local-time.ts";
import { sweepRunId } from "../identity/sweep-run-id.ts";
import { type IndicatorFrame, indicatorFrame } from "../indicators/indicator-frame.ts";
import type { SweepCommand } from "../request/command.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { refreshRunsIndex } from "../runs-index/refresh-runs-index.ts";
import type { SweepRow } from "../sweep/run-sweep.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import { walkForward } from "../sweep/walk-forward.ts";
import { isWalkForward } from "../sweep/walk-forward-config.ts";
import type { GridCheckpoint } from "./grid-checkpoint.ts";
import { gridDocuments } from "./grid-documents.ts";
import { judgeSweepConfig } from "./judge-sweep-config.ts";
import { readSweepFile, type SweepFile } from "./read-sweep-config.ts";
import { runGrid } from "./run-grid.ts";
import { type SweepFacts, type SweepMode, sweepSummary } from "./sweep-facts.ts";
import type { SweepResult } from "./sweep-result.ts";
import { sweepText } from "./sweep-text.ts";
import { walkForwardDocuments } from "./walk-forward-documents.ts";

/** Runs every configuration of a sweep's file, writes its run directory and refreshes the index. A failure leaves nothing behind. */
export async function executeSweep(
  command: SweepCommand,
  requestId: string | null,
  world: CommandWorld,
): Promise<Outcome> {
  const { cwd, clock } = world;
  const file = readSweepFile(path.resolve(cwd, command.configPath), command.configPath);
  judgeSweepConfig(file.config, { warn: world.warn, isLenient: world.isLenient === true });
  const outDir = command.outDir ?? "outputs/runs";
  const root = path.resolve(cwd, outDir);
  const computed = await computeSweep(file.config, command.configPath, root, world);
  const facts = {
    requestId,
    provenance: provenanceOf(cwd),
    configPath: command.configPath,
    config: file.config,
    reproduce: reproduceSweepCommand(command.configPath, outDir, world.source),
    origins: computed.origins,
  };
  const idAt = (now: number) => sweepRunId(localTime(now), computed.mode, file.bytes);
  const pathAt = (now: number) => path.join(root, idAt(now));
  const directory = await writeNewDirectory(clock, pathAt, async (now) => {
    const all = { ...facts, runId: idAt(now), createdAt: localTime(now) };
    await write(Sweep, directoryTarget(pathAt(now)), computed.documents(all));
    return pathAt(now);
  });
  computed.removeCheckpoint?.();
  const index = await refreshRunsIndex(root, world);
  return {
    result: {
      run_id: path.basename(directory),
      artifacts_path: directory,
      report_path: path.join(directory, "report.json"),
      summary: sweepSummary(computed.best),
      ...index,
    },
    text: sweepText(file.config, computed.runs, computed.best, directory),
    afterwards: async () => {
      const { showSweep } = await import("../tear-sheet/show-sweep.ts");
      return showSweep({ directory, config: file.config, result: computed.result, origins: computed.origins }, world);
    },
  };
}

/** Rows that views get as objects: those of a greater grid would not fit into memory. */
const mostShown = 100_000;

interface ComputedSweep {
  readonly mode: SweepMode;
  readonly origins: readonly BarsOrigin[];
  readonly runs: number;
  readonly best: SweepRow | undefined;
  readonly documents: (facts: SweepFacts) => Sweep;
  readonly result: SweepResult;
  readonly removeCheckpoint?: () => void;
}

async function computeSweep(
  config: SweepFile["config"],
  configPath: string,
  root: string,
  world: CommandWorld,
): Promise<ComputedSweep> {
  const { provider, signal, progress } = world;
  const origins: BarsOrigin[] = [];
  const barsOf = async ({ ticker, start, end, interval }: SweepConfig): Promise<Bars> => {
    const asked = { ticker: String(ticker), start: String(start), end: String(end), interval: String(interval) };
    const { bars, origin } = await provider.bars(asked);
    signal?.throwIfAborted();
    origins.push(origin);
    return bars;
  };
  if (isWalkForward(config)) {
    const checkpoints: GridCheckpoint[] = [];
    const train = async (frame: IndicatorFrame, window: SweepConfig, split: string) => {
      const told = progress && { progress: (text: string) => progress(text === "" ? "" : `${split}: ${text}`) };
      // The bars of a window are fetched just before its grid.
      const run = { frame, config: window as SweepFile["config"], configPath, origins: origins.slice(-1), root };
      const { grid, checkpoint } = await runGrid(run, { ...world, ...told });
      checkpoints.push(checkpoint);
      return [...grid.rows()];
    };
    const walk = await walkForward(config, { barsOf, train });
    const runs = walk.splits.reduce((sum, { train, test }) => sum + train.length + test.length, 0);
    const documents = (facts: SweepFacts) => walkForwardDocuments({ ...facts, walk });
    const removeCheckpoint = () => {
      for (const { remove } of checkpoints) remove();
    };
    const [best] = walk.outOfSample;
    return { mode: "walkforward", origins, runs, best, documents, result: { walk }, removeCheckpoint };
  }
  const frame = indicatorFrame(await barsOf(config));
  const { grid, checkpoint } = await runGrid({ frame, config, configPath, origins, root }, world);
  const [best] = grid.ranked(1);
  const documents = (facts: SweepFacts) => {
    if (grid.size > mostShown) progress?.("Writing and checking the tables");
    return gridDocuments({ ...facts, grid });
  };
  return {
    mode: "grid",
    origins,
    runs: grid.size,
    best,
    documents,
    removeCheckpoint: checkpoint.remove,
    result: {
      get rows() {
        return grid.size > mostShown ? [] : [...grid.rows()];
      },
      get ranked() {
        return Array.from(grid.ranked(mostShown));
      },
    },
  };
}
