import { reading } from "../../../src/reading.ts";
import { reportedResults } from "../../lib/announced-result.ts";
import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

const contractTypes: ReadonlyMap<string, string> = new Map([
  ["run", "quantlab.run.result"],
  ["paper", "quantlab.paper.result"],
  ["grid", "quantlab.sweep.result"],
  ["walkforward", "quantlab.sweep.result"],
]);

export const reportIsOfTheAnnouncedKind = defineRule({
  id: "signal.report-is-of-the-announced-kind",
  severity: "error",
  since: "1.0",
  claim: "The report that a session announces has the contract type of its run_id: run, sweep or paper.",
  why: "A paper session is announced with mode run; only the contract type of the report tells it from a research run. If id and report disagree, paper figures pass for research or the other way round.",
  remedy:
    "Write the contract type that belongs to what ran: quantlab.run.result, quantlab.sweep.result or quantlab.paper.result.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/artifacts_path", "signals.jsonl#/run_id", "/"],
  *check({ "signals.jsonl": events, "/": workspace }) {
    const announced = reading(reportedResults(events, workspace));
    while (yield* announced.next()) {
      const { row, event, contract } = announced.item;
      const expected = contractTypes.get(parseRunId(event.run_id ?? "")?.mode ?? "");
      const found = contract.contract_type;
      if (expected !== undefined && found !== expected)
        yield { file: "signals.jsonl", pointer: `/${row}/artifacts_path`, expected, found };
    }
  },
});
