import { defineRule } from "../../rule.ts";

export const noSiteMayRead = defineRule({
  id: "dashboard.no-site-may-read",
  severity: "warning",
  since: "1.2",
  claim: "No answer allows every site to read it.",
  why: "With `*`, or with the name of the stranger repeated, any page in a browser on this machine reads positions.",
  remedy: "Allow the origins of the dashboard by name.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/requests", "probe.json#/strangers"],
  *check({ "probe.json": { requests, strangers } }) {
    for (const [index, { cors_allow_origin: found }] of requests.entries())
      if (found === "*")
        yield { pointer: `/requests/${index}/cors_allow_origin`, expected: "a local origin, or none", found };
    for (const [index, { cors_allow_origin: found, accepted }] of strangers.entries())
      if (found !== null && !accepted)
        yield { pointer: `/strangers/${index}/cors_allow_origin`, expected: null, found };
  },
});
