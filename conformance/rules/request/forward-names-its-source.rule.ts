import { parametersOf } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

const sources = ["run_dir", "resume_forward"] as const;

export const forwardNamesItsSource = defineRule({
  id: "request.forward-names-its-source",
  severity: "warning",
  since: "1.0",
  claim: "A forward request names either the run whose candidate it begins with or the session that it resumes.",
  why: "Without both the producer falls through to a plain run of ETH-USD and reports success; with both it is open which one wins.",
  remedy: "Give run_dir for a new evaluation, resume_forward for one more segment of an old one.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "request",
  reads: ["request.json#/command", "request.json#/params/run_dir", "request.json#/params/resume_forward"],
  when: ({ "request.json": { command } }) => command === "forward",
  *check({ "request.json": request }) {
    const found = sources.filter((name) => parametersOf(request)[name] !== undefined);
    if (found.length !== 1) yield { pointer: "/params", expected: sources, found };
  },
});
