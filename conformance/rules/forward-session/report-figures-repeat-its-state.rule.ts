import { departures } from "../../lib/identity.ts";
import { defineRule } from "../../rule.ts";

const sources = {
  "": ["session_id", "mode", "eval_start", "eval_end", "created_at", "updated_at", "candidate", "is_noop"],
  performance: ["starting_cash", ["ending_equity", "current_equity"], "realized_pnl", "unrealized_pnl"],
  warmup: [
    ["bars_fetched_segment", "last_segment_bars_fetched"],
    ["warmup_bars_segment", "last_segment_warmup_bars"],
    ["bars_evaluated_segment", "last_segment_bars_evaluated"],
    ["bars_fetched_total", "bars_fetched"],
    ["warmup_bars_total", "warmup_bars"],
    ["bars_evaluated_total", "total_bars_evaluated"],
  ],
  continuity: [
    ["original_start", "original_eval_start"],
    ["latest_update", "eval_end"],
    ["resume_count", "resume_count"],
    ["resume_attempt_count", "resume_attempt_count"],
    ["total_bars", "total_bars_evaluated"],
    ["last_ts", "last_timestamp"],
  ],
} as const;

export const reportFiguresRepeatItsState = defineRule({
  id: "forward-session.report-figures-repeat-its-state",
  severity: "error",
  since: "1.0",
  claim: "What the report takes from its portfolio_state, it repeats unchanged.",
  why: "Readers take one block or the other. If they differ, the session has two accounts.",
  remedy: "Write every block of the report from the portfolio state. Until then, trust portfolio_state.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["report.json"],
  *check({ "report.json": report }) {
    const members = (value: unknown) => value as Readonly<Record<string, unknown>>;
    for (const [block, names] of Object.entries(sources)) {
      const values = block === "" ? members(report) : members(members(report)[block]);
      for (const name of names) {
        const [member, source] = typeof name === "string" ? [name, name] : name;
        const pointer = block === "" ? `/${member}` : `/${block}/${member}`;
        yield* departures(members(report.portfolio_state)[source], [
          { file: "report.json", pointer, value: values[member] },
        ]);
      }
    }
  },
});
