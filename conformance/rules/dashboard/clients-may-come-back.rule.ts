import { defineRule } from "../../rule.ts";

export const clientsMayComeBack = defineRule({
  id: "dashboard.clients-may-come-back",
  severity: "warning",
  since: "1.2",
  claim: "A client that left may come back and receives events again.",
  why: "A socket that is dead after the first client left looks like a quiet market.",
  remedy: "Remove the queue of a client when the client leaves.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/sockets"],
  *check({ "probe.json": { sockets } }) {
    for (const [index, { reconnected: found }] of sockets.entries())
      if (found === false) yield { pointer: `/sockets/${index}/reconnected`, expected: true, found };
  },
});
