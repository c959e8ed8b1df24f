import { microseconds } from "../../lib/local-time.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

const day = 24 * 3600 * 1e6;

export const runIdFitsCreatedAt = defineRule({
  id: "run.run-id-fits-created-at",
  severity: "warning",
  since: "1.0",
  claim: "The time in a canonical run_id is within a day of created_at.",
  why: "The id is in UTC, created_at in local time: more than time zones between them means that one was changed, or the clock.",
  remedy: "Check the clock of the machine, and whether the files belong to one run.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: ["metadata.json#/created_at", "report.json#/header/created_at", "report.json#/machine_contract/run_id"],
  *check({ "metadata.json": metadata, "report.json": report }) {
    const expected = parseRunId(report.machine_contract.run_id)?.time;
    const start = expected === undefined ? undefined : microseconds(expected);
    if (start === undefined) return;
    // When one of the two times fits, the other is wrong: run.created-at-agrees says so.
    for (const created of [metadata.created_at, report.header.created_at]) {
      const time = microseconds(created);
      if (time === undefined || Math.abs(time - start) <= day) return;
    }
    yield {
      file: "metadata.json",
      pointer: "/created_at",
      expected: `within a day of ${expected}`,
      found: metadata.created_at,
    };
  },
});
