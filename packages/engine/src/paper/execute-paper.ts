import path from "node:path";
import {
  abortPaperSession,
  completePaperSession,
  failPaperSession,
  failureOf,
  startPaperSession,
  write,
} from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { PaperSession } from "@quantlab/contracts/quantlab/v1";
import { provenanceOf } from "../artifacts/provenance.ts";
import { summaryOf } from "../artifacts/result-figures.ts";
import { writeNewDirectory } from "../artifacts/write-new-directory.ts";
import type { Outcome } from "../cli/session-result.ts";
import { blamedOnBars } from "../data/blamed-on-bars.ts";
import { OperatorAbort } from "../errors.ts";
import { configHash } from "../identity/config-hash.ts";
import { runId } from "../identity/run-id.ts";
import { refreshPaperIndex } from "../paper-index/refresh-paper-index.ts";
import { blamedOnAmounts } from "../request/blamed-on-amounts.ts";
import type { RunCommand } from "../request/command.ts";
import { runSettings } from "../request/run-settings.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { computeRun } from "../run/compute-run.ts";
import { resultText } from "../run/result-text.ts";
import { toldFailure } from "../signals/told-failure.ts";
import { type PaperFacts, paperLifeDocuments, paperResultDocuments } from "./paper-documents.ts";
import { paperFigures } from "./paper-figures.ts";
import { tradeRows } from "./trade-rows.ts";

/** Runs one backtest with the paper broker as a session: announced while it runs, and closed however it ends. */
export async function executePaper(
  command: RunCommand,
  requestId: string | null,
  world: CommandWorld,
): Promise<Outcome> {
  const { cwd, clock, provider } = world;
  const { config } = command;
  const root = path.resolve(cwd, "outputs", "paper_sessions");
  const hash = configHash(config);
  const pathAt = (now: number) => path.join(root, runId(now, "paper", hash));
  const provenance = provenanceOf(cwd);
  const { facts, running, directory } = await writeNewDirectory(clock, pathAt, async (now) => {
    const directory = pathAt(now);
    const sessionId = path.basename(directory);
    const running = startPaperSession({ session_id: sessionId, request_id: requestId, clock: () => now });
    const { source } = world;
    const facts: PaperFacts = { sessionId, requestId, createdAt: running.started_at, provenance, config, source };
    await write(PaperSession, directoryTarget(directory), paperLifeDocuments(facts, running));
    return { facts, running, directory };
  });
  const replace = (content: PaperSession) =>
    write(PaperSession, directoryTarget(directory, { replace: true }), content);
  try {
    const settings = runSettings(config);
    const { bars, origin } = await provider.bars(settings);
    world.signal?.throwIfAborted();
    const computed = computeRun(bars, settings);
    const { figures, fills } = paperFigures(computed, settings);
    const rows = tradeRows(fills, bars.zone);
    const status = completePaperSession(running, { clock });
    await replace(paperResultDocuments(facts, status, { figures, rows, origin }));
    await refreshPaperIndex(root, world);
    const report = path.join(directory, "report.json");
    return {
      result: {
        run_id: facts.sessionId,
        session_id: facts.sessionId,
        artifacts_path: directory,
        report_path: report,
        summary: summaryOf(figures),
      },
      text: resultText(computed, [path.join(directory, "trades.csv"), report]),
      afterwards: async () => {
        const { showRun } = await import("../tear-sheet/show-run.ts");
        return showRun({ directory, computed, settings, origin, hasPrice: command.pricePlot }, world);
      },
    };
  } catch (caught) {
    const thrown = blamedOnAmounts(blamedOnBars(caught, world.barRemarks ?? []), config);
    const failure = toldFailure(thrown);
    const isAborted = thrown instanceof OperatorAbort;
    const status = (isAborted ? abortPaperSession : failPaperSession)(running, failure, { clock });
    try {
      await replace(paperLifeDocuments(facts, status));
    } catch (unwritten) {
      // Why the session failed matters more than that its directory still says running.
      world.warn(`Warning: ${directory} cannot be closed: ${failureOf(unwritten).message}`);
    }
    await refreshPaperIndex(root, world);
    throw thrown;
  }
}
