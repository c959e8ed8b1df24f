import { reading } from "../../../src/reading.ts";
import { errorExitCodes } from "../../lib/error-exit-codes.ts";
import { failedBeforeItBegan } from "../../lib/signal-sessions.ts";
import { unhandledExceptions } from "../../lib/unhandled-exceptions.ts";
import { defineRule } from "../../rule.ts";

export const exitCodeFitsErrorType = defineRule({
  id: "signal.exit-code-fits-error-type",
  severity: "warning",
  since: "1.0",
  claim:
    "A ConfigError exits with 2, a DataError with 3, a StrategyError with 4, an exception of the language itself with 1.",
  why: "Callers decide by the exit code whether to mend the request, wait for data or give up. A code that belongs to another error sends them the wrong way.",
  remedy:
    "Map exceptions to exit codes in one place: ConfigError 2, DataError 3, StrategyError 4, whatever nobody handled 1.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/exit_code", "signals.jsonl#/error_type"],
  *check({ "signals.jsonl": events }) {
    const lines = reading(events);
    while (yield* lines.next()) {
      const { index: row, item: event } = lines;
      if (event.event !== "SESSION_FAILED") continue;
      const { error_type: type, exit_code: found } = event;
      // signal.unread-request-is-invalid judges a request that could not be read; which code another class has, no document says.
      const crashed = unhandledExceptions.has(type) && !failedBeforeItBegan(event);
      const expected = errorExitCodes.get(type) ?? (crashed ? 1 : found);
      if (found !== expected) yield { pointer: `/${row}/exit_code`, expected, found };
    }
  },
});
