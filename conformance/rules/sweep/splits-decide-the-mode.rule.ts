import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

export const splitsDecideTheMode = defineRule({
  id: "sweep.splits-decide-the-mode",
  severity: "error",
  since: "1.0",
  claim: "A sweep with splits is a walk-forward, one without is a grid.",
  why: "Without splits nothing was judged out of sample, whatever the mode says.",
  remedy: "Run the sweep again with the configuration that was meant.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json#/splits", "metadata.json#/mode", "metrics.json#/mode", "report.json#/machine_contract/mode"],
  *check({ "config.json": { splits }, "metadata.json": metadata, "metrics.json": metrics, "report.json": report }) {
    const mode = majority([metadata.mode, metrics.mode, report.machine_contract.mode]);
    const expected = mode === "grid" ? "no splits" : "splits";
    const found = splits?.length ?? 0;
    if ((mode === "grid") === found > 0) yield { file: "config.json", pointer: "/splits", expected, found };
  },
});
