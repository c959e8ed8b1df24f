import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { reportedInOtherRoot } from "../../lib/other-root.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const resultLiesInItsOwnRoot = defineRule({
  id: "signal.result-lies-in-its-own-root",
  severity: "error",
  since: "1.0",
  claim: "The directory of a paper session lies among paper sessions, that of a run or sweep does not.",
  why: "A paper session is announced with mode run: that it is one is inferred from its root. In another root its figures pass for research, or research for paper.",
  remedy: "Write paper sessions to outputs/paper_sessions and runs to outputs/runs, and announce that directory.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/run_id", "signals.jsonl#/artifacts_path"],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const elsewhere = reportedInOtherRoot(event.artifacts_path ?? "", parseRunId(event.run_id ?? "")?.mode);
      if (elsewhere) yield { pointer: `/${row}/artifacts_path`, ...elsewhere };
    }
  },
});
