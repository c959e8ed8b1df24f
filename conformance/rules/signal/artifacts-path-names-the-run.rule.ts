import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const artifactsPathNamesTheRun = defineRule({
  id: "signal.artifacts-path-names-the-run",
  severity: "error",
  since: "1.0",
  claim: "The directory of a result is named after its run_id, that of a session after its session_id.",
  why: "Consumers find a run by its id and the id by its directory. If they differ, one of both leads to another run.",
  remedy: "Announce the id under which the directory was made.",
  cites: { source: "run-artifact-contract", section: "Contract Root" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/mode",
    "signals.jsonl#/artifacts_path",
    "signals.jsonl#/run_id",
    "signals.jsonl#/session_id",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const expected = event.run_id ?? event.session_id;
      const found = lastName(event.artifacts_path ?? "");
      // The caller names the directory of a forward evaluation.
      if (event.mode === "forward" || expected === undefined || found === "" || found === expected) continue;
      yield { pointer: `/${row}/artifacts_path`, expected, found };
    }
  },
});
