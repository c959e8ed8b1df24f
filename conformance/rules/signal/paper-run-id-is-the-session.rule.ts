import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const paperRunIdIsTheSession = defineRule({
  id: "signal.paper-run-id-is-the-session",
  severity: "error",
  since: "1.0",
  claim:
    "An event that names a run and a session names one identifier twice: the run_id of a paper run is that of its session.",
  why: "Callers of a run keep run_id, operators of paper sessions look for session_id. If the two differ, one of them watches another session.",
  remedy: "Write the identifier of the paper session in both members.",
  cites: { source: "stepbit-io-v1", section: "Paper results" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/run_id", "signals.jsonl#/session_id"],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const { run_id: expected, session_id: found } = event;
      if (expected === undefined || found === undefined || found === expected) continue;
      yield { pointer: `/${row}/session_id`, expected, found };
    }
  },
});
