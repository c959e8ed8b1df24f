import { defineRule } from "../../rule.ts";

export const learnerFiguresAddUp = defineRule({
  id: "dashboard.learner-figures-add-up",
  severity: "warning",
  since: "1.2",
  claim: "The weights of the learner add up to 1 and its choices to their total.",
  why: "Weights that do not add up give a blend of more or less than the whole position.",
  remedy: "Normalise the weights; count every choice for one arm.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_cils_stats.json"],
  when: ({ "api_cils_stats.json": { enabled, arms } }) => enabled && arms !== undefined && arms.length > 0,
  *check({ "api_cils_stats.json": { arms = [], total_pulls: found } }) {
    const weight = arms.reduce((sum, arm) => sum + arm.weight, 0);
    const expected = arms.reduce((sum, arm) => sum + arm.pull_count, 0);
    if (Math.abs(weight - 1) > 1e-6) yield { pointer: "/arms", expected: "weights that add up to 1", found: weight };
    if (found !== undefined && found !== expected) yield { pointer: "/total_pulls", expected, found };
  },
});
