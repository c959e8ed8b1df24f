import { defineRule } from "../../rule.ts";

export const versionIsKnown = defineRule({
  id: "health.version-is-known",
  severity: "warning",
  since: "1.0",
  claim: "A producer that can work knows its version.",
  why: "Results are told apart by the version that made them. Without one, two runs cannot be compared.",
  remedy: "Install the package, so that its version can be read.",
  cites: { source: "run-artifact-contract", section: "Health Surfaces" },
  kind: "health",
  reads: ["health.json#/status", "health.json#/version"],
  *check({ "health.json": { status, version } }) {
    if (status === "ok" && (version === null || version.trim() === ""))
      yield { pointer: "/version", expected: "a version", found: version };
  },
});
