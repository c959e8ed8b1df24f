import { defineRule } from "../../rule.ts";

export const strangersAreRefused = defineRule({
  id: "dashboard.strangers-are-refused",
  severity: "warning",
  since: "1.2",
  claim: "Requests and handshakes in the name of another site get no data.",
  why: "A page that the operator visits can rebind its name to 127.0.0.1 and read positions and orders.",
  remedy: "Compare Host and Origin with a list of local names, on requests and on websockets.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/strangers"],
  *check({ "probe.json": { strangers } }) {
    for (const [index, { accepted: found, header, transport, value }] of strangers.entries())
      if (found)
        yield {
          pointer: `/strangers/${index}/accepted`,
          message: `a ${transport} request with ${header} ${value} was served`,
          expected: false,
          found,
        };
  },
});
