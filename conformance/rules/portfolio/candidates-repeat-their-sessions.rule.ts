import { departures } from "../../lib/identity.ts";
import { memberOf } from "../../lib/json-object.ts";
import { unchangedSessions } from "../../lib/portfolio-sessions.ts";
import { defineRule } from "../../rule.ts";

export const candidatesRepeatTheirSessions = defineRule({
  id: "portfolio.candidates-repeat-their-sessions",
  severity: "error",
  since: "1.0",
  claim: "Instrument, strategy, source, cash and period of a candidate are those of its session.",
  why: "A session shown as another instrument or with other cash is weighed and traded as what it is not.",
  remedy: "Read every candidate from its portfolio_state.json. Until then, trust the session.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: [".", "report.json#/candidates"],
  *check({ ".": directory, "report.json": { candidates } }) {
    for (const { index, candidate, session } of unchangedSessions(directory, candidates)) {
      const chosen = memberOf(session.state, "candidate");
      const expected = {
        ticker:
          session.state.ticker || memberOf(chosen, "ticker") || memberOf(memberOf(chosen, "params"), "ticker") || "N/A",
        strategy: memberOf(chosen, "strategy_name") || session.state.strategy_name || "N/A",
        source_run_id: memberOf(chosen, "source_run_id") || session.state.source_run_id || "N/A",
        starting_cash: session.state.starting_cash,
        eval_start: session.state.eval_start,
        eval_end: session.state.eval_end,
      };
      for (const name of Object.keys(expected) as (keyof typeof expected)[]) {
        const place = { file: "report.json", pointer: `/candidates/${index}/${name}`, value: candidate[name] };
        if (expected[name] !== undefined) yield* departures(expected[name], [place]);
      }
    }
  },
});
