import { span, startOf } from "../../lib/period.ts";
import { defineRule } from "../../rule.ts";

/** Microseconds. */
const units: Readonly<Record<string, number>> = { m: 60e6, h: 3600e6, d: 86_400e6, w: 604_800e6 };

export const splitLeavesRoomForTheTarget = defineRule({
  id: "model-run.split-leaves-room-for-the-target",
  severity: "info",
  since: "1.0",
  claim: "The gap between two periods of the split is at least as long as the target looks ahead.",
  why: "The target of the last training bar is computed from bars of the next period. Without a gap the model learns them.",
  remedy: "End each period earlier by the horizon of the target.",
  cites: { source: "learned-model-artifact-contract", section: "dataset_manifest" },
  kind: "model-run",
  reads: ["dataset_manifest.json"],
  *check({ "dataset_manifest.json": { target, split } }) {
    const [, amount, unit = ""] = /^(\d+) ?([mhdw])$/.exec(String(target.horizon)) ?? [];
    const horizon = Number(amount) * (units[unit] ?? Number.NaN);
    for (const [name, before, after] of [
      ["validation", split.train, split.validation],
      ["test", split.validation, split.test],
    ] as const) {
      const gap = span(startOf(before.end), startOf(after.start));
      // A negative gap is a split that does not run forward.
      if (gap !== undefined && gap > 0 && gap <= horizon)
        yield {
          pointer: `/split/${name}/start`,
          expected: `more than ${target.horizon} after ${before.end}`,
          found: after.start,
        };
    }
  },
});
