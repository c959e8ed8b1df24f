import { reading } from "../../../src/reading.ts";
import { errorExitCodes } from "../../lib/error-exit-codes.ts";
import { failedBeforeItBegan } from "../../lib/signal-sessions.ts";
import { defineRule } from "../../rule.ts";

export const unreadRequestIsInvalid = defineRule({
  id: "signal.unread-request-is-invalid",
  severity: "warning",
  since: "1.0",
  claim: "A session that fails before its command is known exits with 2: what it was asked is invalid.",
  why: "Code 1 says that the program crashed, and callers try again or report it. A payload that is no object is the caller's to mend, however the program noticed.",
  remedy:
    "Check that payload and params are objects before reading them, and exit with 2. Callers: look at the request first.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/exit_code", "signals.jsonl#/error_type"],
  *check({ "signals.jsonl": events }) {
    const lines = reading(events);
    while (yield* lines.next()) {
      const { index: row, item: event } = lines;
      if (event.event !== "SESSION_FAILED" || !failedBeforeItBegan(event) || event.exit_code === 2) continue;
      // Of an error with a code of its own, signal.exit-code-fits-error-type speaks.
      if (errorExitCodes.has(event.error_type)) continue;
      yield { pointer: `/${row}/exit_code`, expected: 2, found: event.exit_code };
    }
  },
});
