import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

const anyResult: readonly string[] = ["run", "paper", "grid", "walkforward"];
const results: ReadonlyMap<string, readonly string[]> = new Map([
  ["run", ["run", "paper"]],
  ["paper", ["paper"]],
  ["sweep", ["grid", "walkforward"]],
  ["report", anyResult],
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
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const found = parseRunId(event.run_id ?? "")?.mode;
      if (found === undefined || !anyResult.includes(found)) continue;
      const expected = results.get(event.mode) ?? [];
      if (!expected.includes(found))
        yield { pointer: `/${row}/run_id`, expected: `a result of ${event.mode}`, found: event.run_id };
    }
  },
});
