import { parametersOf } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const runIsGivenNoTrades = defineRule({
  id: "request.run-is-given-no-trades",
  severity: "warning",
  since: "1.0",
  claim: "A run is not given a table of trades.",
  why: "The recorded producer fails on trades_csv with exit code 1 and leaves a run directory that holds nothing but the table; where there is no such file it computes the run twice and ends well without a result.",
  remedy: "Leave trades_csv out: a paper session writes and analyses its own fills.",
  cites: { source: "recorded", section: "requests" },
  kind: "request",
  reads: ["request.json#/command", "request.json#/params/trades_csv"],
  when: ({ "request.json": { command } }) => command === "run",
  *check({ "request.json": request }) {
    const { trades_csv: found } = parametersOf(request);
    if (found !== undefined) yield { pointer: "/params/trades_csv", found };
  },
});
