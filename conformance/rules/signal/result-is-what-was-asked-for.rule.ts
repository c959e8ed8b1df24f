import { reading } from "../../../src/reading.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { sessionsOf } from "../../lib/signal-sessions.ts";
import { defineRule } from "../../rule.ts";

const anyResult: readonly string[] = ["run", "paper", "grid", "walkforward"];
const results: ReadonlyMap<string, readonly string[]> = new Map([
  ["run", ["run", "paper"]],
  ["paper", ["paper"]],
  ["sweep", ["grid", "walkforward"]],
  ["report", anyResult],
  ["forward", []],
  ["portfolio", []],
  ["pretrade_handoff", []],
]);

export const resultIsWhatWasAskedFor = defineRule({
  id: "signal.result-is-what-was-asked-for",
  severity: "warning",
  since: "1.0",
  claim: "The result that a session announces is of the kind that its mode asks for.",
  why: "A command that cannot do its work may fall through to a plain run of the default instrument and still succeed. The caller then takes that run for the evaluation it wanted.",
  remedy: "Compare the run_id and the contract type of the report with the command before using the result.",
  cites: { source: "stepbit-io-v1", section: "SESSION_COMPLETED" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/run_id"],
  *check({ "signals.jsonl": events }) {
    const sessions = reading(sessionsOf(events));
    while (yield* sessions.next()) {
      const { begin, end } = sessions.item;
      if (end?.event.event !== "SESSION_COMPLETED") continue;
      const { mode, run_id: id = "" } = end.event;
      // Of a session that changes its mode, signal.session-keeps-its-identity speaks.
      if (begin && begin.event.mode !== mode) continue;
      const found = parseRunId(id)?.mode;
      if (found === undefined || !anyResult.includes(found)) continue;
      // What a mode asks for that nobody knows, nobody can say.
      if (results.get(mode)?.includes(found) === false)
        yield { pointer: `/${end.row}/run_id`, expected: `a result of ${mode}`, found: id };
    }
  },
});
