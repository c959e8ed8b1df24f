import { otherwiseAsked } from "../../lib/asked-data.ts";
import { defineRule } from "../../rule.ts";

export const dataIsWhatWasAskedFor = defineRule({
  id: "run.data-is-what-was-asked-for",
  severity: "warning",
  since: "1.1",
  claim: "The bars that a run rests on are of the instrument, interval and period of its configuration.",
  why: "The fingerprint explains why the same input gave another output. One of other bars explains nothing.",
  remedy: "Take the fingerprint of the bars that were really used.",
  cites: { source: "quantlab-contracts", section: "Data fingerprint" },
  kind: "run",
  reads: ["metadata.json#/data", "config.json"],
  *check({ "metadata.json": { data }, "config.json": config }) {
    if (data) yield* otherwiseAsked(data, config, "/data");
  },
});
