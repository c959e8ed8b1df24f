import { reading } from "../../../src/reading.ts";
import { sessionsOf } from "../../lib/signal-sessions.ts";
import { defineRule } from "../../rule.ts";

const publicCommands: readonly string[] = ["run", "sweep", "forward", "portfolio"];

export const modeIsAPublicCommand = defineRule({
  id: "signal.mode-is-a-public-command",
  severity: "info",
  since: "1.0",
  claim: "The mode of a session is one of the public commands: run, sweep, forward, portfolio.",
  why: "The contract gives examples, not a closed list, and the producer writes other words too (paper, report, broker_preflight …), `unknown` when it never learnt the command. Code that switches on the mode needs a branch for them.",
  remedy: "Treat a mode that you do not know as a session without a research result.",
  cites: { source: "stepbit-io-v1", section: "Signal fields" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/request_id"],
  *check({ "signals.jsonl": events }) {
    const sessions = reading(sessionsOf(events));
    while (yield* sessions.next()) {
      const { begin, end } = sessions.item;
      const line = begin ?? end;
      if (!line || publicCommands.includes(line.event.mode)) continue;
      // Of a request for paper, signal.paper-request-keeps-the-mode-run speaks.
      if (line.event.mode === "paper" && (line.event.request_id ?? null) !== null) continue;
      yield { pointer: `/${line.row}/mode`, expected: publicCommands, found: line.event.mode };
    }
  },
});
