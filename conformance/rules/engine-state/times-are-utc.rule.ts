import { escapeToken } from "../../lib/pointer.ts";
import { notUtc } from "../../lib/utc-time.ts";
import { defineRule } from "../../rule.ts";

export const timesAreUtc = defineRule({
  id: "engine-state.times-are-utc",
  severity: "warning",
  since: "1.2",
  claim: "Times are ISO 8601, in UTC.",
  why: "The age of a saved state decides whether the engine goes on from it.",
  remedy: "Write times in UTC with their offset.",
  cites: { source: "recorded", section: "foxml state" },
  kind: "engine-state",
  reads: ["engine_state.json#/last_update", "engine_state.json#/positions"],
  *check({ "engine_state.json": { last_update, positions } }) {
    yield* notUtc("/last_update", last_update);
    for (const [symbol, { entry_time }] of Object.entries(positions))
      yield* notUtc(`/positions/${escapeToken(symbol)}/entry_time`, entry_time);
  },
});
