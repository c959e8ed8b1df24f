import { distinctNames } from "../../lib/distinct-names.ts";
import { equal } from "../../lib/equal.ts";
import { globalDecisions } from "../../lib/target-routes.ts";
import { defineRule } from "../../rule.ts";

export const fingerprintDataDescribesDecisions = defineRule({
  id: "training-run.fingerprint-data-describes-decisions",
  severity: "error",
  since: "1.0",
  claim: "fingerprint_data names the targets that the document decides on, and counts its own lists.",
  why: "A fingerprint of other targets says that two routings are equal when they are not.",
  remedy: "Build it from the decisions.",
  cites: { source: "recorded", section: "foxml routing" },
  kind: "training-run",
  reads: ["globals/routing_decisions.json"],
  *check({ "globals/routing_decisions.json": global }) {
    const data = global.fingerprint_data;
    if (data === undefined) return;
    const targets = distinctNames(globalDecisions(global).map(({ target }) => target));
    if (!equal(data.targets, targets))
      yield { pointer: "/fingerprint_data/targets", expected: targets, found: data.targets };
    for (const [name, list] of [
      ["target_count", data.targets],
      ["symbol_count", data.symbols],
    ] as const)
      if (data[name] !== list.length)
        yield { pointer: `/fingerprint_data/${name}`, expected: list.length, found: data[name] };
  },
});
