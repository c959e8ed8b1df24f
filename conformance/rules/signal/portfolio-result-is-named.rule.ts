import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

const members = ["artifacts_path", "report_path"] as const;

export const portfolioResultIsNamed = defineRule({
  id: "signal.portfolio-result-is-named",
  severity: "info",
  since: "1.0",
  claim: "A completed portfolio names its artifacts_path and its report_path.",
  why: "The producer never names the result of a portfolio. It is also silent when there was no session to combine.",
  remedy:
    "Look for portfolio_report.json below the directory of the forward sessions, and compare its time with that of the session.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/artifacts_path", "signals.jsonl#/report_path"],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const found = members.filter((member) => event[member] !== undefined);
      if (found.length < members.length && event.mode === "portfolio")
        yield { pointer: `/${row}`, expected: members, found };
    }
  },
});
