import { leadsToVenue, parameterNames, parametersIn } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const parametersBelongToTheCommand = defineRule({
  id: "request.parameters-belong-to-the-command",
  severity: "warning",
  since: "1.0",
  claim: "Every parameter of a request is one that its command takes.",
  why: "Unknown parameters are dropped without a word: a request with a misspelt `fee` runs with the default fee and succeeds. A name that happens to be another option of the command line starts something else.",
  remedy: "Correct the name, or leave it out; refuse the request before it reaches the producer.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "request",
  reads: ["request.json#/command", "request.json#/params{}"],
  *check({ "request.json": request }) {
    const known = parameterNames(request.command);
    for (const { name, pointer } of parametersIn(request)) {
      if (!known.includes(name) && !leadsToVenue(name)) yield { pointer, expected: known, found: name };
    }
  },
});
