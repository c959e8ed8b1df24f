import { byEither } from "../../lib/row-settings.ts";
import { agreedSplits, summaryTables } from "../../lib/split-summaries.ts";
import { defineRule } from "../../rule.ts";

export const splitsAreSummedUp = defineRule({
  id: "sweep.splits-are-summed-up",
  severity: "error",
  since: "1.0",
  claim: "The summary by split has one row for each split of the configuration, in its order.",
  why: "A split that is left out is usually the one that failed.",
  remedy: "Sum up every split, also one in which nothing was selected.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "config.json",
    "metadata.json#/mode",
    "report.json#/config_resolved",
    "report.json#/summary",
    "walkforward_summary.csv?",
    "split_metrics.csv?",
  ],
  when: ({ "metadata.json": { mode } }) => mode === "walkforward",
  *check(content) {
    const found = (yield* agreedSplits(summaryTables(content))).map(({ name }) => name);
    yield* byEither([content["config.json"], content["report.json"].config_resolved], function* ({ splits }) {
      const expected = (splits ?? []).map(({ name }) => name);
      if (expected.join("\n") !== found.join("\n")) yield { file: "report.json", pointer: "/summary", expected, found };
    });
  },
});
