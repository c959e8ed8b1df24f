import { launchParameters } from "../../lib/launch-job.ts";
import { parametersIn } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const parametersBelongToTheCommand = defineRule({
  id: "launch-control-request.parameters-belong-to-the-command",
  severity: "warning",
  since: "1.0",
  claim: "Every parameter is one that the launcher takes for its command.",
  why: "The launcher passes on what it knows and drops the rest without a word: a fee in the form does not reach the run.",
  remedy: "Leave the parameter out, or start the producer with a request of its own.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control-request",
  reads: ["launch-control-request.json#/command", "launch-control-request.json#/params{}"],
  *check({ "launch-control-request.json": request }) {
    const expected = launchParameters(request.command);
    for (const { name, pointer } of parametersIn(request)) {
      if (!expected.includes(name)) yield { pointer, expected, found: name };
    }
  },
});
