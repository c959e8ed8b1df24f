import { reading } from "../../../src/reading.ts";
import { reportedResults } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

export const requestIdIsThatOfTheReport = defineRule({
  id: "signal.request-id-is-that-of-the-report",
  severity: "error",
  since: "1.0",
  claim: "The report that a session announces answers the request of that session.",
  why: "Two runs of one configuration in one second share a directory, and the later one overwrites the earlier. The earlier request then points at a result that is not its own.",
  remedy: "Run the earlier request again; never start the same configuration twice within a second.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/artifacts_path", "signals.jsonl#/request_id", "/"],
  *check({ "signals.jsonl": events, "/": workspace }) {
    const announced = reading(reportedResults(events, workspace));
    while (yield* announced.next()) {
      const { row, event, contract } = announced.item;
      const [expected, found] = [contract.request_id ?? null, event.request_id ?? null];
      // A sweep drops an empty id.
      if (found === expected || (found === "" && expected === null)) continue;
      yield { file: "signals.jsonl", pointer: `/${row}/request_id`, expected, found };
    }
  },
});
