import path from "node:path";
import { write } from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { Run } from "@quantlab/contracts/quantlab/v1";
import { provenanceOf } from "../artifacts/provenance.ts";
import { summaryOf } from "../artifacts/result-figures.ts";
import { runDocuments } from "../artifacts/run-documents.ts";
import { writeNewDirectory } from "../artifacts/write-new-directory.ts";
import type { Outcome } from "../cli/session-result.ts";
import { ConfigError } from "../errors.ts";
import { configHash } from "../identity/config-hash.ts";
import { localTime } from "../identity/local-time.ts";
import { runId } from "../identity/run-id.ts";
import { executePaper } from "../paper/execute-paper.ts";
import type { RunCommand } from "../request/command.ts";
import { runSettings } from "../request/run-settings.ts";
import { writeRunsIndex } from "../runs-index/write-runs-index.ts";
import type { CommandWorld } from "./command-world.ts";
import { computeRun } from "./compute-run.ts";
import { resultText } from "./result-text.ts";

/** Runs one backtest, writes its run directory and refreshes the index of runs. A failure leaves nothing behind. */
export async function executeRun(command: RunCommand, requestId: string | null, world: CommandWorld): Promise<Outcome> {
  if (command.pricePlot) world.warn("Warning: this version draws no pictures.");
  if (command.tradesCsv !== undefined)
    throw new ConfigError(
      "trades_csv is not part of this version",
      "Leave it out; a paper session analyses its own fills.",
    );
  if (command.config.paper === true) return executePaper(command, requestId, world);
  const { cwd, clock, provider } = world;
  const settings = runSettings(command.config);
  const { bars, origin } = await provider.bars(settings);
  world.signal?.throwIfAborted();
  const computed = computeRun(bars, settings);
  const provenance = provenanceOf(cwd);
  const hash = configHash(command.config);
  const root = path.resolve(cwd, "outputs", "runs");
  const pathAt = (now: number) => path.join(root, runId(now, "run", hash));
  const directory = await writeNewDirectory(clock, pathAt, async (now) => {
    const facts = { runId: runId(now, "run", hash), requestId, createdAt: localTime(now), provenance, origin };
    const documents = runDocuments({ ...facts, config: command.config, figures: computed.figures });
    await write(Run, directoryTarget(pathAt(now)), documents);
    return pathAt(now);
  });
  const index = await writeRunsIndex(root, clock);
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
  };
}
