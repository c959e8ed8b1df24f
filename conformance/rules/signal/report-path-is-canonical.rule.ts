import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const reportPathIsCanonical = defineRule({
  id: "signal.report-path-is-canonical",
  severity: "warning",
  since: "1.0",
  claim: "report_path names the canonical report.json.",
  why: "A forward evaluation names forward_report.json, the older name of the same document. A reader that asks for report.json by the last name of the path misses it.",
  remedy: "Read report.json in artifacts_path; both files have the same bytes.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/report_path"],
  // The contract says "is", but every recorded forward evaluation that succeeded departs from it, and nothing is lost: hence a warning.
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const found = event.report_path === undefined ? "report.json" : lastName(event.report_path);
      if (found !== "report.json") yield { pointer: `/${row}/report_path`, expected: "report.json", found };
    }
  },
});
