import path from "node:path";
import { failureOf, write } from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { Sweep } from "@quantlab/contracts/quantlab/v1";
import { provenanceOf } from "../artifacts/provenance.ts";
import { reproduceSweepCommand } from "../artifacts/reproduce-command.ts";
import { writeNewDirectory } from "../artifacts/write-new-directory.ts";
import type { Bars } from "../bars.ts";
import type { Outcome } from "../cli/session-result.ts";
import type { BarSeries, BarsOrigin } from "../data/bar-provider.ts";
import { blamedOnBars } from "../data/blamed-on-bars.ts";
import { sortedByTime } from "../data/in-order-of-time.ts";
import { NoRowsError } from "../errors.ts";
import { localTime } from "../identity/local-time.ts";
import { sweepRunId } from "../identity/sweep-run-id.ts";
import { warmUpBars } from "../indicators/frame-columns.ts";
import { isObject } from "../is-object.ts";
import { blamedOnAmounts } from "../request/blamed-on-amounts.ts";
import type { SweepCommand } from "../request/command.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { refreshRunsIndex } from "../runs-index/refresh-runs-index.ts";
import type { GridRows } from "../sweep/grid-rows.ts";
import type { SweepRow } from "../sweep/run-sweep.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import { walkForward } from "../sweep/walk-forward.ts";
import { isWalkForward } from "../sweep/walk-forward-config.ts";
import type { GridCheckpoint } from "./grid-checkpoint.ts";
import { gridDocuments } from "./grid-documents.ts";
import { judgeSweepConfig } from "./judge-sweep-config.ts";
import { readSweepFile, type SweepFile } from "./read-sweep-config.ts";
import { runMarketGrids } from "./run-market-grids.ts";
import { sweepAmountRemarks } from "./sweep-amount-remarks.ts";
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
  for (const remark of await sweepAmountRemarks(file.config)) world.warn(remark);
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
    try {
      await write(Sweep, directoryTarget(pathAt(now)), computed.documents(all));
    } catch (thrown) {
      throw blamedOnAmounts(blamedOnBars(thrown, world.barRemarks ?? []), varied(file.config));
    }
    return pathAt(now);
  });
  computed.removeCheckpoints();
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

/** The settings, those that vary with all of their values. */
const varied = ({ param_grid: grid, ...settings }: SweepConfig) => ({ ...settings, ...(isObject(grid) && grid) });

/** Rows that views get as objects: those of a greater grid would not fit into memory. */
const mostShown = 100_000;

interface ComputedSweep {
  readonly mode: SweepMode;
  readonly origins: readonly BarsOrigin[];
  readonly runs: number;
  readonly best: SweepRow | undefined;
  readonly documents: (facts: SweepFacts) => Sweep;
  readonly result: SweepResult;
  readonly removeCheckpoints: () => void;
}

async function computeSweep(
  config: SweepFile["config"],
  configPath: string,
  root: string,
  world: CommandWorld,
): Promise<ComputedSweep> {
  const { provider, signal, progress } = world;
  const origins: BarsOrigin[] = [];
  const series = async ({ ticker, start, end, interval }: SweepConfig): Promise<BarSeries> => {
    const asked = { ticker: String(ticker), start: String(start), end: String(end), interval: String(interval) };
    const found = await provider.bars(asked);
    signal?.throwIfAborted();
    const { length } = found.bars.close;
    if (length <= warmUpBars)
      throw new NoRowsError(`${length} bars of ${asked.ticker} (${interval}) from ${start} before ${end}`);
    origins.push(found.origin);
    // The Python program sorts the bars that it keeps for sweeps, and those of no other command.
    return { ...found, bars: sortedByTime(found.bars) };
  };
  const barsOf = async (window: SweepConfig): Promise<Bars> => (await series(window)).bars;
  const checkpoints: GridCheckpoint[] = [];
  const removeCheckpoints = (): void => {
    for (const { folder, remove } of checkpoints) {
      try {
        remove();
      } catch (thrown) {
        // The sweep is written: what it leaves beside itself is no failure.
        world.warn(`Warning: ${folder} cannot be removed: ${failureOf(thrown).message}`);
      }
    }
  };
  const run = async (grid: SweepFile["config"], name?: string): Promise<GridRows> => {
    const job = { config: grid, configPath, root, series, ...(name !== undefined && { name }) };
    const finished = await runMarketGrids(job, world);
    checkpoints.push(...finished.checkpoints);
    return finished.grid;
  };
  if (isWalkForward(config)) {
    const train = async (window: SweepConfig, split: string): Promise<SweepRow[]> => {
      const grid = await run(window as SweepFile["config"], split);
      return [...grid.rows()];
    };
    const walk = await walkForward(config, { barsOf, train });
    const runs = walk.splits.reduce((sum, { train, test }) => sum + train.length + test.length, 0);
    const documents = (facts: SweepFacts) => walkForwardDocuments({ ...facts, walk });
    const [best] = walk.outOfSample;
    return { mode: "walkforward", origins, runs, best, documents, result: { walk }, removeCheckpoints };
  }
  const grid = await run(config);
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
    removeCheckpoints,
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
