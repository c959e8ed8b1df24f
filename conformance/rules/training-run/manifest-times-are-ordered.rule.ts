import { defineRule } from "../../rule.ts";

export const manifestTimesAreOrdered = defineRule({
  id: "training-run.manifest-times-are-ordered",
  severity: "warning",
  since: "1.0",
  claim: "The manifest was not updated before it was created.",
  why: "Times that run backwards come from two clocks or two zones; ages and orders computed from them are wrong.",
  remedy: "Take all times from one clock, in UTC.",
  cites: { source: "recorded", section: "foxml training" },
  kind: "training-run",
  reads: ["manifest.json#/created_at", "manifest.json#/updated_at"],
  *check({ "manifest.json": manifest }) {
    const { created_at: created, updated_at: updated } = manifest;
    const zoned = (time: string) => /(Z|[+-]\d{2}:\d{2})$/.test(time);
    if (created === undefined || updated === undefined || zoned(created) !== zoned(updated)) return;
    if (Date.parse(updated) < Date.parse(created))
      yield { pointer: "/updated_at", expected: `not before ${created}`, found: updated };
  },
});
