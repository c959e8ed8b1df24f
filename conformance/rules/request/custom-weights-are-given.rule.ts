import { parametersOf } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const customWeightsAreGiven = defineRule({
  id: "request.custom-weights-are-given",
  severity: "warning",
  since: "1.0",
  claim: "A portfolio with custom weights names the file of the weights.",
  why: "Without weights the producer fails after it has read every session, with exit code 1.",
  remedy: "Give portfolio_weights, or another portfolio_mode.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "request",
  reads: ["request.json#/command", "request.json#/params/portfolio_mode", "request.json#/params/portfolio_weights"],
  when: ({ "request.json": { command } }) => command === "portfolio",
  *check({ "request.json": request }) {
    const { portfolio_mode: mode, portfolio_weights: weights } = parametersOf(request);
    if (mode === "custom_weight" && weights === undefined)
      yield { pointer: "/params/portfolio_mode", expected: "portfolio_weights", found: mode };
  },
});
