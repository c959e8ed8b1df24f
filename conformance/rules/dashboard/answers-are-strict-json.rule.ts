import { defineRule } from "../../rule.ts";

export const answersAreStrictJson = defineRule({
  id: "dashboard.answers-are-strict-json",
  severity: "error",
  since: "1.2",
  claim: "Answers are strict JSON.",
  why: "A bare NaN ends the answer for every client but a Python one.",
  remedy: "Write null for what is not finite.",
  cites: { source: "foxml-integration-contracts", section: "Contract Principles" },
  kind: "dashboard",
  reads: ["probe.json#/requests", "."],
  *check({ "probe.json": { requests }, ".": directory }) {
    for (const [index, { path, status, strict_json, non_finite }] of requests.entries()) {
      const file = `${path.split("?")[0]?.slice(1).replaceAll("/", "_")}.json`;
      // Where the answer was kept, it is judged itself.
      if (status === null || strict_json || directory.size(file) !== undefined) continue;
      yield {
        file: "probe.json",
        pointer: `/requests/${index}/strict_json`,
        message: `the answer of ${path} is no JSON${non_finite ? ": it holds NaN or Infinity" : ""}`,
        expected: true,
        found: false,
      };
    }
  },
});
