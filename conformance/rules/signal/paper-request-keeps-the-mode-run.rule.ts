import { reading } from "../../../src/reading.ts";
import { sessionsOf } from "../../lib/signal-sessions.ts";
import { defineRule } from "../../rule.ts";

export const paperRequestKeepsTheModeRun = defineRule({
  id: "signal.paper-request-keeps-the-mode-run",
  severity: "error",
  since: "1.0",
  claim: "The mode of a session that a request asked for is run, also when it trades on paper.",
  why: "A request has no command paper: its caller waits for events of the mode run, and never sees those of another.",
  remedy:
    "Write mode run in the signals of a paper request. Callers: tell a paper session by the contract_type of its report.",
  cites: { source: "run-artifact-contract", section: "Machine Request Surface" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/request_id"],
  *check({ "signals.jsonl": events }) {
    const sessions = reading(sessionsOf(events));
    while (yield* sessions.next()) {
      const line = sessions.item.begin ?? sessions.item.end;
      // Only a request has an id; the command line has the mode paper and none.
      if (line?.event.mode === "paper" && (line.event.request_id ?? null) !== null)
        yield { pointer: `/${line.row}/mode`, expected: "run", found: "paper" };
    }
  },
});
