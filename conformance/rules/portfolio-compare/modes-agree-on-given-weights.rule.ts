import { disagreements } from "../../lib/identity.ts";
import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { defineRule } from "../../rule.ts";

export const modesAgreeOnGivenWeights = defineRule({
  id: "portfolio-compare.modes-agree-on-given-weights",
  severity: "error",
  since: "1.0",
  claim: "The given weights are the same in every mode, and custom_weight is there exactly when there are any.",
  why: "Weights that were given and not compared were given in vain.",
  remedy: "Compare all modes with the same weights.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: ["portfolio_compare.json"],
  *check({ "portfolio_compare.json": { comparison } }) {
    const modes = comparedModes(comparison);
    yield* disagreements(
      modes.map(({ pointer, result }) => ({
        file: "portfolio_compare.json",
        pointer: `${pointer}/allocation/weights_supplied`,
        value: result.allocation.weights_supplied,
      })),
    );
    const given = modes.some(({ result }) => Object.keys(result.allocation.weights_supplied).length > 0);
    if (given === (comparison.custom_weight !== undefined)) return;
    yield {
      pointer: "/comparison",
      expected: `${given ? "a" : "no"} mode custom_weight`,
      found: Object.keys(comparison),
    };
  },
});
