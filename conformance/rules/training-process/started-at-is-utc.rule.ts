import { notUtc } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const startedAtIsUtc = defineRule({
  id: "training-process.started-at-is-utc",
  severity: "warning",
  since: "1.2",
  claim: "The process says when it began, in UTC.",
  why: "A process id is used again by the system: only the time tells whether it is still the trainer that would be ended.",
  remedy: "Write the time in UTC with its offset, and compare it with the start of the process before ending it.",
  cites: { source: "recorded", section: "foxml events" },
  kind: "training-process",
  reads: ["foxml_training.pid"],
  *check({ "foxml_training.pid": { started_at } }) {
    yield* notUtc("/started_at", started_at);
  },
});
