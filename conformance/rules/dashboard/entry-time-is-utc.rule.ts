import { notUtc } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const entryTimeIsUtc = defineRule({
  id: "dashboard.entry-time-is-utc",
  severity: "warning",
  since: "1.2",
  claim: "The time when a position was opened is ISO 8601, in UTC.",
  why: "A time without an offset is read in the zone of the reader: a position of today looks like one of yesterday.",
  remedy: "Write times in UTC with their offset, or null where the time is not known.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    // That it is not told is a finding of its own.
    for (const [index, { entry_time }] of positions.entries())
      if (entry_time !== "") yield* notUtc(`/positions/${index}/entry_time`, entry_time);
  },
});
