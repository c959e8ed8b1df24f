import { defineRule } from "../../rule.ts";

export const cooldownIsWhole = defineRule({
  id: "sweep.cooldown-is-whole",
  severity: "warning",
  since: "1.0",
  claim: "cooldown_days is a whole number, in the configuration and in its grid.",
  why: "Days are counted in bars, and the strategy cuts off what is behind the point: 2.9 runs as 2, and a grid of 2.1 and 2.9 runs one configuration twice.",
  remedy: "Write whole bars.",
  cites: { source: "run-artifact-contract", section: "config.json" },
  kind: "sweep",
  reads: ["config.json#/cooldown_days", "config.json#/param_grid/cooldown_days"],
  *check({ "config.json": { cooldown_days: stated, param_grid } }) {
    const expected = "a whole number";
    if (stated !== undefined && !Number.isInteger(stated)) yield { pointer: "/cooldown_days", expected, found: stated };
    for (const [index, found] of (param_grid?.cooldown_days ?? []).entries())
      if (!Number.isInteger(found)) yield { pointer: `/param_grid/cooldown_days/${index}`, expected, found };
  },
});
