import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

const members = ["run_id", "artifacts_path", "report_path"] as const;
const producing: readonly string[] = ["run", "sweep", "forward", "paper", "report"];

export const resultIsNamed = defineRule({
  id: "signal.result-is-named",
  severity: "warning",
  since: "1.0",
  claim:
    "A completed run, sweep, paper session, report or forward evaluation names its run_id, its artifacts_path and its report_path.",
  why: "Too little history ends a plain run with success and without a result. Whoever takes the exit code for a result reads an older one.",
  remedy: "Take a completed session that names no report for a failure.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/mode",
    "signals.jsonl#/run_id",
    "signals.jsonl#/artifacts_path",
    "signals.jsonl#/report_path",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const found = members.filter((member) => event[member] !== undefined);
      if (found.length < members.length && producing.includes(event.mode))
        yield { pointer: `/${row}`, expected: members, found };
    }
  },
});
