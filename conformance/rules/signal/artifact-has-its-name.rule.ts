import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { lastName } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

/** The first member that an event has tells which artifact it announces. */
const artifacts = [
  ["submit_state", "hyperliquid_submit_response.json"],
  ["signature_state", "hyperliquid_signed_action.json"],
  ["account_visibility_available", "hyperliquid_account_readiness.json"],
  ["account_snapshot_available", "broker_account_snapshot.json"],
  ["credentials_present", "broker_auth_preflight.json"],
  ["market_supported", "broker_preflight.json"],
  ["pair_supported", "broker_preflight.json"],
  ["validation_accepted", "broker_order_validate.json"],
  ["preflight_allowed", "broker_dry_run.json"],
  ["ready_for_evidence_pass", "broker_evidence_readiness.json"],
  ["ready_for_draft_execution_intent", "pretrade_handoff_validation.json"],
] as const;

export const artifactHasItsName = defineRule({
  id: "signal.artifact-has-its-name",
  severity: "warning",
  since: "1.0",
  claim: "The artifact of a venue command has the name of what the command makes.",
  why: "The file name is the only thing that tells a signed action from an account snapshot. A path to another file makes one pass for the other.",
  remedy: "Announce the path of the file that the command wrote.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/artifact_path",
    ...artifacts.map(([member]) => `signals.jsonl#/${member}` as const),
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const { artifact_path: found } = event;
      const expected = artifacts.find(([member]) => event[member] !== undefined)?.[1];
      if (found === undefined || expected === undefined || lastName(found) === expected) continue;
      yield { pointer: `/${row}/artifact_path`, expected, found };
    }
  },
});
