import path from "node:path";
import { InvalidArtifactError, write } from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { Run } from "@quantlab/contracts/quantlab/v1";
import { provenanceOf } from "../artifacts/provenance.ts";
import { summaryOf } from "../artifacts/result-figures.ts";
import { runDocuments } from "../artifacts/run-documents.ts";
import { writeNewDirectory } from "../artifacts/write-new-directory.ts";
import type { Outcome } from "../cli/session-result.ts";
import { ConfigError, DataError } from "../errors.ts";
import { configHash } from "../identity/config-hash.ts";
import { localTime } from "../identity/local-time.ts";
import { runId } from "../identity/run-id.ts";
import { executePaper } from "../paper/execute-paper.ts";
import type { RunCommand } from "../request/command.ts";
import { runSettings } from "../request/run-settings.ts";
import { refreshRunsIndex } from "../runs-index/refresh-runs-index.ts";
import type { CommandWorld } from "./command-world.ts";
import { computeRun } from "./compute-run.ts";
import { readTradesCsv } from "./read-trades-csv.ts";
import { resultText } from "./result-text.ts";

/** Runs one backtest, writes its run directory and refreshes the index of runs. A failure leaves nothing behind. */
export async function executeRun(command: RunCommand, requestId: string | null, world: CommandWorld): Promise<Outcome> {
  const { cwd, clock, provider } = world;
  const { tradesCsv } = command;
  if (command.config.paper === true) {
    if (tradesCsv === undefined) return executePaper(command, requestId, world);
    throw new ConfigError("A paper session analyses its own fills", "Leave out trades_csv, or paper.");
  }
  const given = tradesCsv === undefined ? undefined : readTradesCsv(path.resolve(cwd, tradesCsv), tradesCsv);
  const settings = runSettings(command.config);
  const { bars, origin } = await provider.bars(settings);
  world.signal?.throwIfAborted();
  const backtest = computeRun(bars, settings);
  const figures = { ...backtest.figures, ...(given && { roundTrips: given.roundTrips }) };
  const computed = { ...backtest, figures };
  const provenance = provenanceOf(cwd);
  const hash = configHash(command.config);
  const root = path.resolve(cwd, "outputs", "runs");
  const pathAt = (now: number) => path.join(root, runId(now, "run", hash));
  const directory = await writeNewDirectory(clock, pathAt, async (now) => {
    const facts = {
      runId: runId(now, "run", hash),
      requestId,
      createdAt: localTime(now),
      provenance,
      origin,
      source: world.source,
    };
    const documents = runDocuments({
      ...facts,
      config: command.config,
      figures,
      ...(given && { trades: given.rows, tradesCsv }),
    });
    await write(Run, directoryTarget(pathAt(now)), documents).catch((thrown) =>
      Promise.reject(unfitTrades(thrown, tradesCsv)),
    );
    return pathAt(now);
  });
  const index = await refreshRunsIndex(root, world);
  const report = path.join(directory, "report.json");
  return {
    result: {
      run_id: path.basename(directory),
      artifacts_path: directory,
      report_path: report,
      summary: summaryOf(computed.figures),
      ...index,
    },
    text: resultText(computed, [report]),
    afterwards: async () => {
      // Nobody waits for the pictures of a run that draws none.
      const { showRun } = await import("../tear-sheet/show-run.ts");
      return showRun({ directory, computed, settings, origin, hasPrice: command.pricePlot }, world);
    },
  };
}

/** What the contract finds wrong with fills that somebody else has made is said of their file. */
function unfitTrades(thrown: unknown, tradesCsv: string | undefined): unknown {
  const issues =
    thrown instanceof InvalidArtifactError ? thrown.issues.filter(({ severity }) => severity === "error") : [];
  const [first] = issues;
  if (!first || issues.some(({ file }) => file !== "trades.csv")) return thrown;
  return new DataError(`${tradesCsv} ${first.pointer}: ${first.message}`, first.remedy, { cause: thrown });
}
