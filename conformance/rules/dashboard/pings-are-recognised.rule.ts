import { defineRule } from "../../rule.ts";

export const pingsAreRecognised = defineRule({
  id: "dashboard.pings-are-recognised",
  severity: "warning",
  since: "1.2",
  claim: "A ping contains the text that clients look for.",
  why: 'The terminal dashboard skips a frame that contains `"type":"ping"`, without a space; any other ping is a frame that it cannot parse.',
  remedy: "Write frames without spaces between members.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/sockets"],
  *check({ "probe.json": { sockets } }) {
    for (const [index, { pings }] of sockets.entries())
      for (const [ping, { text: found }] of pings.entries())
        if (!found.includes('"type":"ping"'))
          yield { pointer: `/sockets/${index}/pings/${ping}/text`, expected: 'a text with "type":"ping"', found };
  },
});
