import { defineRule } from "../../rule.ts";

export const universeNamesEachInstrumentOnce = defineRule({
  id: "model-run.universe-names-each-instrument-once",
  severity: "warning",
  since: "1.0",
  claim: "The universe of a dataset names at least one instrument, each once.",
  why: "An instrument that is named twice counts twice in every figure.",
  remedy: "List the instruments of the dataset, each once.",
  cites: { source: "learned-model-artifact-contract", section: "dataset_manifest" },
  kind: "model-run",
  reads: ["dataset_manifest.json#/universe"],
  *check({ "dataset_manifest.json": { universe } }) {
    if (universe.length === 0) yield { pointer: "/universe", expected: "at least one instrument", found: universe };
    for (const [index, found] of universe.entries()) {
      if (universe.indexOf(found) < index) yield { pointer: `/universe/${index}`, found };
    }
  },
});
