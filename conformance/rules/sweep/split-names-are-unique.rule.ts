import { defineRule } from "../../rule.ts";

export const splitNamesAreUnique = defineRule({
  id: "sweep.split-names-are-unique",
  severity: "warning",
  since: "1.0",
  claim: "No two splits of a configuration have one name.",
  why: "Rows name their split. Under one name, two windows become one and their figures mix.",
  remedy: "Give every split a name of its own.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["config.json"],
  *check({ "config.json": { splits } }) {
    const seen = new Set<string>();
    for (const [index, { name }] of (splits ?? []).entries()) {
      if (seen.has(name)) yield { pointer: `/splits/${index}/name`, expected: "a name of its own", found: name };
      seen.add(name);
    }
  },
});
