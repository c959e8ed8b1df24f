import { notUtc } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const lastUpdatedIsUtc = defineRule({
  id: "dashboard.last-updated-is-utc",
  severity: "warning",
  since: "1.2",
  claim: "The time of the last change of the control state is ISO 8601, in UTC.",
  why: "A time without an offset is read in the zone of the reader: figures look hours old or not yet made.",
  remedy: "Write times in UTC with their offset.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["api_control_status.json#/last_updated"],
  *check({ "api_control_status.json": { last_updated } }) {
    yield* notUtc("/last_updated", last_updated);
  },
});
