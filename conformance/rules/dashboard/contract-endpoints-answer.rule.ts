import { defineRule } from "../../rule.ts";

const contractPaths: readonly string[] = ["/api/state", "/api/positions", "/api/risk/status"];

export const contractEndpointsAnswer = defineRule({
  id: "dashboard.contract-endpoints-answer",
  severity: "error",
  since: "1.2",
  claim: "The endpoints of the contract answer with status 200.",
  why: "A client of the contract has no other place to ask.",
  remedy: "Serve /api/state, /api/positions and /api/risk/status, and say in the answer what is not known.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["probe.json#/requests"],
  *check({ "probe.json": { requests } }) {
    for (const [index, { method, path, status: found, error }] of requests.entries())
      if (method === "GET" && contractPaths.includes(path.split("?")[0] ?? "") && (found !== 200 || error !== null))
        yield { pointer: `/requests/${index}/status`, expected: 200, found: error ?? found };
  },
});
