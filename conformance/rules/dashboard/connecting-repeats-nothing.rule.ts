import { defineRule } from "../../rule.ts";

export const connectingRepeatsNothing = defineRule({
  id: "dashboard.connecting-repeats-nothing",
  severity: "warning",
  since: "1.2",
  claim: "A client that connects gets no event twice.",
  why: "Recent events are sent on connecting and those still queued come again: one fill looks like two.",
  remedy: "Start the queue of a client after what was sent on connecting.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/sockets", "ws_events.jsonl?", "ws_alpaca.jsonl?"],
  *check({ "probe.json": { sockets }, "ws_events.jsonl": events, "ws_alpaca.jsonl": broker }) {
    for (const [index, { path, duplicates_on_connect: found }] of sockets.entries()) {
      // Where the frames were kept, the rule about them speaks.
      const kept = (path === "/ws/events" && events) || (path === "/ws/alpaca" && broker);
      if (found > 0 && !kept)
        yield { file: "probe.json", pointer: `/sockets/${index}/duplicates_on_connect`, expected: 0, found };
    }
  },
});
