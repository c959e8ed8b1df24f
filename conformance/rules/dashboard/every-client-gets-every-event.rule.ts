import { defineRule } from "../../rule.ts";

export const everyClientGetsEveryEvent = defineRule({
  id: "dashboard.every-client-gets-every-event",
  severity: "warning",
  since: "1.2",
  claim: "Every client of a socket gets every event.",
  why: "With one queue for all, a second window takes events away from the first: neither sees all fills.",
  remedy: "Give every client a queue of its own.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/events" },
  kind: "dashboard",
  reads: ["probe.json#/sockets"],
  *check({ "probe.json": { sockets } }) {
    for (const [index, { same_events_to_all: found, frames, path }] of sockets.entries())
      if (found === false)
        yield {
          pointer: `/sockets/${index}/same_events_to_all`,
          message: `${path} sent ${frames.join(" and ")} frames to clients that listened at once`,
          expected: true,
          found,
        };
  },
});
