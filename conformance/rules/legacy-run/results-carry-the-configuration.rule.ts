import { nestedDepartures } from "../../lib/nested-settings.ts";
import { byEither } from "../../lib/row-settings.ts";
import { defineRule } from "../../rule.ts";

export const resultsCarryTheConfiguration = defineRule({
  id: "legacy-run.results-carry-the-configuration",
  severity: "error",
  since: "1.0",
  claim: "Splits, selection and other lists and maps in top10 are those of the configuration in the reports.",
  why: "A result is taken further with what travels along with it. Other windows or another selection did not produce it.",
  remedy: "Take them from config_resolved.yaml.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: ["meta.json", "run_report.json?", "report.json?"],
  *check({ "meta.json": meta, "run_report.json": old, "report.json": report }) {
    const configs = [old?.config_resolved, report?.config_resolved].filter((config) => config !== undefined);
    yield* byEither(configs, function* (config) {
      for (const [index, row] of ("top10" in meta ? meta.top10 : []).entries())
        for (const finding of nestedDepartures(config, row, `/top10/${index}`)) yield { file: "meta.json", ...finding };
    });
  },
});
