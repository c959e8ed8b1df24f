import { reading } from "../../../src/reading.ts";
import { completions, isPaper } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const paperSessionNamesNoRunIndex = defineRule({
  id: "signal.paper-session-names-no-run-index",
  severity: "warning",
  since: "1.0",
  claim: "A completed paper session names no run index.",
  why: "Paper sessions are not part of the shared run index. Whoever looks the session up in the index that it names does not find it there.",
  remedy: "Look a paper session up below outputs/paper_sessions, whatever the event says about an index.",
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
      if (event.runs_index_json === undefined || !isPaper(event)) continue;
      yield { pointer: `/${row}/runs_index_json`, found: event.runs_index_json };
    }
  },
});
