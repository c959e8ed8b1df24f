import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

const rests = [
  ["authenticated", "credentials_present"],
  ["account_snapshot_available", "authenticated"],
  ["readiness_allowed", "account_snapshot_available"],
  ["readiness_allowed", "account_visibility_available"],
  ["pair_supported", "public_api_reachable"],
  ["validation_accepted", "remote_validation_called"],
] as const;

export const checksRestOnOneAnother = defineRule({
  id: "signal.checks-rest-on-one-another",
  severity: "error",
  since: "1.0",
  claim:
    "What a check of a venue grants rests on what it saw: an account on a login, a login on credentials, readiness on an account, a pair on a reachable venue, an accepted order on a call.",
  why: "Each of these members opens a step towards a live order. One that is true without its ground opens it on nothing.",
  remedy: "Take the step for refused and run the check again; derive each member from the answers of the venue.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/credentials_present",
    "signals.jsonl#/authenticated",
    "signals.jsonl#/account_snapshot_available",
    "signals.jsonl#/account_visibility_available",
    "signals.jsonl#/readiness_allowed",
    "signals.jsonl#/public_api_reachable",
    "signals.jsonl#/pair_supported",
    "signals.jsonl#/remote_validation_called",
    "signals.jsonl#/validation_accepted",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      for (const [granted, ground] of rests)
        if (event[granted] === true && event[ground] === false)
          yield {
            pointer: `/${row}/${granted}`,
            expected: false,
            found: true,
            message: `${granted} without ${ground}`,
          };
    }
  },
});
