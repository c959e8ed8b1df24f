import { reading } from "../../../src/reading.ts";
import { asObject, reportedResults } from "../../lib/announced-result.ts";
import { figureDepartures } from "../../lib/core-figures.ts";
import { defineRule } from "../../rule.ts";

export const summaryMirrorsMachineContract = defineRule({
  id: "signal.summary-mirrors-machine-contract",
  severity: "error",
  since: "1.0",
  claim: "The announced summary repeats the figures of the report's machine contract.",
  why: "Automation decides by the signal, people by the report. If the figures differ, one run has two results.",
  remedy: "Write both from the same figures. Until then, trust `machine_contract.summary`.",
  cites: { source: "run-artifact-contract", section: "report.json.machine_contract" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/artifacts_path", "signals.jsonl#/summary", "/"],
  *check({ "signals.jsonl": events, "/": workspace }) {
    const announced = reading(reportedResults(events, workspace));
    while (yield* announced.next()) {
      const { row, event, contract } = announced.item;
      const expected = asObject(contract.summary);
      if (!event.summary || !expected) continue;
      for (const finding of figureDepartures(expected, { ...event.summary }, `/${row}/summary`))
        yield { file: "signals.jsonl", ...finding };
    }
  },
});
