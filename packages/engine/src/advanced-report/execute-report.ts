import path from "node:path";
import type { Outcome } from "../cli/session-result.ts";
import type { ReportCommand } from "../request/command.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { refreshRunsIndex } from "../runs-index/refresh-runs-index.ts";
import { rebuildReport } from "./rebuild-report.ts";

/** Makes the report of an earlier run once more, as a session that has that run for its result. */
export async function executeReport({ runDir }: ReportCommand, world: CommandWorld): Promise<Outcome> {
  const { text, ...run } = await rebuildReport(runDir, world.cwd);
  const index = await refreshRunsIndex(path.dirname(run.directory), world);
  return {
    result: {
      run_id: run.runId,
      artifacts_path: run.directory,
      report_path: path.join(run.directory, "report.json"),
      summary: run.summary,
      ...index,
    },
    text,
  };
}
