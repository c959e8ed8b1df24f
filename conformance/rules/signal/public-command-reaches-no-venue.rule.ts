import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { defineRule } from "../../rule.ts";

const publicCommands: readonly string[] = ["run", "sweep", "forward", "portfolio"];

export const publicCommandReachesNoVenue = defineRule({
  id: "signal.public-command-reaches-no-venue",
  severity: "warning",
  since: "1.0",
  claim: "A session of a public command announces no venue adapter and no order.",
  why: "Parameters of a request are put on the command line unseen, and an empty forward or portfolio request falls through to the broker commands: a research request can place a live order.",
  remedy:
    "Refuse requests whose parameters do not belong to their command, and keep venue keys out of the environment of research sessions.",
  cites: { source: "stepbit-io-v1", section: "Request fields" },
  kind: "signal",
  reads: ["signals.jsonl#/event", "signals.jsonl#/mode", "signals.jsonl#/adapter_name", "signals.jsonl#/submit_state"],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const member = (["adapter_name", "submit_state"] as const).find((name) => event[name] !== undefined);
      if (member && publicCommands.includes(event.mode)) yield { pointer: `/${row}/${member}`, found: event[member] };
    }
  },
});
