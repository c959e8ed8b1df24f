import { defineRule } from "../../rule.ts";

export const contractSocketsOpen = defineRule({
  id: "dashboard.contract-sockets-open",
  severity: "error",
  since: "1.2",
  claim: "The sockets of the contract open and stay open.",
  why: "Events and progress go nowhere else.",
  remedy: "Serve /ws/events and /ws/training, and keep them open with pings.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: ["probe.json#/sockets"],
  *check({ "probe.json": { sockets } }) {
    for (const [index, { path, error, closed_with }] of sockets.entries()) {
      if (!/^\/ws\/(?:events|training)$/.test(path)) continue;
      if (error !== null) yield { pointer: `/sockets/${index}/error`, expected: null, found: error };
      else if (closed_with !== null && closed_with !== 1000)
        yield { pointer: `/sockets/${index}/closed_with`, expected: null, found: closed_with };
    }
  },
});
