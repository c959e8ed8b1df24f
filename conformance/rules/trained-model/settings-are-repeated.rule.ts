import { isSameFamily } from "../../lib/model-families.ts";
import { defineRule } from "../../rule.ts";

export const settingsAreRepeated = defineRule({
  id: "trained-model.settings-are-repeated",
  severity: "warning",
  since: "1.0",
  claim: "The settings of the command are those of the model: symbol, fewest symbols, family.",
  why: "Settings of another training would reproduce another model.",
  remedy: "Write both from the training that made the model.",
  cites: { source: "recorded", section: "foxml models" },
  kind: "trained-model",
  reads: ["model_meta.json#/cli_args", "model_meta.json#/min_cs", "model_meta.json#/symbol", "model_meta.json#/family"],
  *check({ "model_meta.json": { cli_args: settings, min_cs, symbol, family } }) {
    if (!settings) return;
    if (min_cs !== undefined && settings.min_cs !== undefined && settings.min_cs !== min_cs)
      yield { pointer: "/cli_args/min_cs", expected: min_cs, found: settings.min_cs };
    if (typeof symbol === "string" && typeof settings.symbol === "string" && settings.symbol !== symbol)
      yield { pointer: "/cli_args/symbol", expected: symbol, found: settings.symbol };
    if (settings.families?.length && !settings.families.some((one) => isSameFamily(one, family)))
      yield { pointer: "/cli_args/families", expected: family, found: settings.families };
  },
});
