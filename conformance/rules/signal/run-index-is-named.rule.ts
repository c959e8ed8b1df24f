import { reading } from "../../../src/reading.ts";
import { completions, isPaper } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const runIndexIsNamed = defineRule({
  id: "signal.run-index-is-named",
  severity: "warning",
  since: "1.0",
  claim: "A completed research run names the run index that it refreshed.",
  why: "A run that is not in the shared index is found by nobody. Some paths through the producer write a run and leave the index as it was.",
  remedy: "Refresh the index, or look for the run by its directory.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/run_id",
    "signals.jsonl#/session_id",
    "signals.jsonl#/artifacts_path",
    "signals.jsonl#/runs_index_json",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      if (event.run_id === undefined || event.runs_index_json !== undefined || isPaper(event)) continue;
      yield { pointer: `/${row}`, expected: "runs_index_json", found: Object.keys(event) };
    }
  },
});
