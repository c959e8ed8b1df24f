import { defineRule } from "../../rule.ts";

export const pythonVersionIsOne = defineRule({
  id: "health.python-version-is-one",
  severity: "warning",
  since: "1.0",
  claim: "python_version is a version of Python 3.",
  why: "Records of runs are compared by the interpreter that made them. A text that is no version compares with nothing.",
  remedy: "Report platform.python_version() of the interpreter that runs the check.",
  cites: { source: "run-artifact-contract", section: "Health Surfaces" },
  kind: "health",
  reads: ["health.json#/python_version"],
  *check({ "health.json": { python_version: found } }) {
    if (!/^3\.\d+\.\d+/.test(found)) yield { pointer: "/python_version", expected: "3.x.y", found };
  },
});
