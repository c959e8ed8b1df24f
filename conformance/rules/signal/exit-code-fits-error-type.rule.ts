import { reading } from "../../../src/reading.ts";
import { defineRule } from "../../rule.ts";

const exitCodes: ReadonlyMap<string, number> = new Map([
  ["ConfigError", 2],
  ["DataError", 3],
  ["StrategyError", 4],
]);

export const exitCodeFitsErrorType = defineRule({
  id: "signal.exit-code-fits-error-type",
  severity: "warning",
  since: "1.0",
  claim: "A failure of the configuration exits with 2, of the data with 3, of the strategy with 4, any other with 1.",
  why: "Callers decide by the exit code whether to mend the request, wait for data or give up. A code that belongs to another error sends them the wrong way.",
  remedy: "Map exceptions to exit codes in one place: ConfigError 2, DataError 3, StrategyError 4, everything else 1.",
  cites: { source: "stepbit-io-v1", section: "Exit codes" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/exit_code", "signals.jsonl#/error_type"],
  *check({ "signals.jsonl": events }) {
    const lines = reading(events);
    while (yield* lines.next()) {
      const { index: row, item: event } = lines;
      if (event.event === "SESSION_FAILED") {
        const expected = exitCodes.get(event.error_type) ?? 1;
        const found = event.exit_code;
        if (found !== expected) yield { pointer: `/${row}/exit_code`, expected, found };
      }
    }
  },
});
