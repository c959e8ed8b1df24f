import { leadsToVenue, parametersIn } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const asksNothingOfAVenue = defineRule({
  id: "request.asks-nothing-of-a-venue",
  severity: "error",
  since: "1.0",
  claim: "No parameter of a request is an option of a broker, an order or an execution.",
  why: "The commands of a request are run, sweep, forward and portfolio. The producer puts every parameter on its command line all the same, and an empty forward or portfolio request then reaches the broker commands: this is how a research request sends a live order.",
  remedy: "Remove the parameter. Orders are submitted by a person on the command line, behind their gates.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "request",
  reads: ["request.json#/params{}"],
  *check({ "request.json": request }) {
    for (const { name, pointer } of parametersIn(request)) {
      if (leadsToVenue(name)) yield { pointer, found: name };
    }
  },
});
