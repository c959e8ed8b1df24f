import { nestedDepartures } from "../../lib/nested-settings.ts";
import { byEither } from "../../lib/row-settings.ts";
import { defineRule } from "../../rule.ts";

export const resultsCarryTheConfiguration = defineRule({
  id: "sweep.results-carry-the-configuration",
  severity: "error",
  since: "1.0",
  claim:
    "Splits, selection, constraints and other lists and maps in top10, best_result and best_config.json are those of config.json.",
  why: "A result is taken further with what travels along with it. Other windows or another selection did not produce it.",
  remedy: "Take them from config.json; run the sweep again if files of two sweeps were mixed.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [
    "config.json",
    "report.json#/config_resolved",
    "metadata.json#/top10",
    "metrics.json#/best_result",
    "best_config.json?",
  ],
  *check({
    "config.json": stored,
    "report.json": report,
    "metadata.json": { top10 },
    "metrics.json": metrics,
    "best_config.json": best,
  }) {
    yield* byEither([stored, report.config_resolved], function* (config) {
      for (const [index, row] of top10.entries())
        for (const finding of nestedDepartures(config, row, `/top10/${index}`))
          yield { file: "metadata.json", ...finding };
      for (const finding of nestedDepartures(config, metrics.best_result, "/best_result"))
        yield { file: "metrics.json", ...finding };
      for (const finding of nestedDepartures(config, best, "")) yield { file: "best_config.json", ...finding };
    });
  },
});
