import { parametersOf } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

const sources = ["portfolio_report", "portfolio_compare"] as const;

export const portfolioNamesItsSessions = defineRule({
  id: "request.portfolio-names-its-sessions",
  severity: "warning",
  since: "1.0",
  claim: "A portfolio request names the directory of the forward sessions either for a report or for a comparison.",
  why: "Without it the producer falls through to a plain run of ETH-USD and reports success; with both it is open which one is made.",
  remedy: "Give portfolio_report for one report, portfolio_compare for a comparison of allocation modes.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "request",
  reads: ["request.json#/command", "request.json#/params/portfolio_report", "request.json#/params/portfolio_compare"],
  when: ({ "request.json": { command } }) => command === "portfolio",
  *check({ "request.json": request }) {
    const found = sources.filter((name) => parametersOf(request)[name] !== undefined);
    if (found.length !== 1) yield { pointer: "/params", expected: sources, found };
  },
});
