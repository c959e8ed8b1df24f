import { defineRule } from "../../rule.ts";

export const knownEndpointsAnswer = defineRule({
  id: "dashboard.known-endpoints-answer",
  severity: "warning",
  since: "1.2",
  claim: "The endpoints that the terminal dashboard asks answer with status 200.",
  why: "Its panels stay empty without a word.",
  remedy: "Serve them, or take the panel out.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/requests"],
  *check({ "probe.json": { requests } }) {
    for (const [index, { method, path, status: found, error }] of requests.entries())
      if (method === "GET" && !/^\/api\/(?:state|positions|risk\/status)(?:\?|$)/.test(path) && found !== 200)
        yield { pointer: `/requests/${index}/status`, expected: 200, found: found ?? error };
  },
});
