import type { Finding } from "../../rule.ts";
import { defineRule } from "../../rule.ts";

export const resumeCountersFitTogether = defineRule({
  id: "forward-session.resume-counters-fit-together",
  severity: "error",
  since: "1.0",
  claim:
    "Resumes, attempts and bars count up: no more resumes than attempts, no more bars in the last segment than in all.",
  why: "The counters show whether the session went on or stood still. A resume that brought nothing looks like one that did.",
  remedy: "Count every attempt, and a resume only when it evaluated a bar.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json", "report.json#/continuity/resume_count", "report.json#/continuity/is_resumed"],
  *check({ "portfolio_state.json": state, "report.json": { continuity } }): Generator<Finding> {
    const file = "portfolio_state.json";
    const { resume_count, resume_attempt_count, last_segment_bars_evaluated, total_bars_evaluated } = state;
    const attempts = resume_count + (state.is_noop ? 1 : 0);
    if (resume_attempt_count < attempts)
      yield { file, pointer: "/resume_attempt_count", expected: `at least ${attempts}`, found: resume_attempt_count };
    if (state.is_noop && last_segment_bars_evaluated !== 0)
      yield { file, pointer: "/last_segment_bars_evaluated", expected: 0, found: last_segment_bars_evaluated };
    const segment = resume_attempt_count === 0 ? total_bars_evaluated : undefined;
    if (
      total_bars_evaluated < last_segment_bars_evaluated ||
      (segment ?? last_segment_bars_evaluated) !== last_segment_bars_evaluated
    )
      yield {
        file,
        pointer: "/total_bars_evaluated",
        expected: last_segment_bars_evaluated,
        found: total_bars_evaluated,
      };
    const resumed = continuity.resume_count > 0;
    if (continuity.is_resumed !== resumed)
      yield { file: "report.json", pointer: "/continuity/is_resumed", expected: resumed, found: continuity.is_resumed };
  },
});
