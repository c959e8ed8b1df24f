import { reading } from "../../../src/reading.ts";
import { reportedResults } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const runIdIsThatOfTheReport = defineRule({
  id: "signal.run-id-is-that-of-the-report",
  severity: "error",
  since: "1.0",
  claim: "The announced run_id is that of the report's machine contract.",
  why: "The signal says where a result is, the report what it is. If their ids differ, the path leads to another run.",
  remedy: "Announce the run_id that was written into the report.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/artifacts_path", "signals.jsonl#/run_id", "/"],
  *check({ "signals.jsonl": events, "/": workspace }) {
    const announced = reading(reportedResults(events, workspace));
    while (yield* announced.next()) {
      const { row, event, contract } = announced.item;
      if (event.run_id === undefined || contract.run_id === undefined || event.run_id === contract.run_id) continue;
      yield { file: "signals.jsonl", pointer: `/${row}/run_id`, expected: contract.run_id, found: event.run_id };
    }
  },
});
