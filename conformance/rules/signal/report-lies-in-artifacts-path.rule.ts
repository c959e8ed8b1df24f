import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { folderOf, reportedPath, samePlace } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const reportLiesInArtifactsPath = defineRule({
  id: "signal.report-lies-in-artifacts-path",
  severity: "error",
  since: "1.0",
  claim: "The report lies in the directory that artifacts_path names.",
  why: "Readers take the report from one path and everything beside it from the other. If they part, figures of one run stand beside files of another.",
  remedy: "Make artifacts_path the directory of report_path.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/artifacts_path", "signals.jsonl#/report_path"],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      if (event.artifacts_path === undefined || event.report_path === undefined) continue;
      if (samePlace(folderOf(reportedPath(event.report_path)), reportedPath(event.artifacts_path))) continue;
      yield { pointer: `/${row}/report_path`, expected: `a file in ${event.artifacts_path}`, found: event.report_path };
    }
  },
});
