import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

const members = {
  hyperliquid: ["market_supported", "resolved_transport", "account_visibility_available", "signature_state"],
  kraken: [
    "pair_supported",
    "public_api_reachable",
    "credentials_present",
    "authenticated",
    "account_snapshot_available",
  ],
} as const;
const roots: ReadonlyMap<string, string> = new Map([
  ["hyperliquid_submits", "hyperliquid"],
  ["broker_dry_runs", "kraken"],
  ["broker_order_validations", "kraken"],
]);

export const adapterFitsWhatItAnnounces = defineRule({
  id: "signal.adapter-fits-what-it-announces",
  severity: "warning",
  since: "1.0",
  claim: "The adapter is the one whose checks and sessions the event announces.",
  why: "The two venues are checked in different ways. A check of one under the name of the other opens the wrong account.",
  remedy: "Take adapter_name from the adapter that made the artifact.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/adapter_name",
    "signals.jsonl#/artifacts_path",
    ...Object.values(members).flatMap((names) => names.map((name) => `signals.jsonl#/${name}` as const)),
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const { adapter_name: found, artifacts_path: path } = event;
      if (found === undefined) continue;
      const adapter = (["hyperliquid", "kraken"] as const).find((name) =>
        members[name].some((member) => event[member] !== undefined),
      );
      const expected = adapter ?? roots.get(reportedPath(path ?? "").parts.at(-2) ?? "");
      if (expected !== undefined && found !== expected) yield { pointer: `/${row}/adapter_name`, expected, found };
    }
  },
});
