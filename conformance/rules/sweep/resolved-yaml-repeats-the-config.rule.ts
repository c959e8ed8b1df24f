import { plainValue } from "../../lib/plain-value.ts";
import { byEither } from "../../lib/row-settings.ts";
import { yamlSettings } from "../../lib/yaml-settings.ts";
import { defineRule } from "../../rule.ts";

const file = "config_resolved.yaml";

export const resolvedYamlRepeatsTheConfig = defineRule({
  id: "sweep.resolved-yaml-repeats-the-config",
  severity: "warning",
  since: "1.0",
  claim: "config_resolved.yaml has the settings of config.json.",
  why: "This is the file that people feed to the next sweep. With other settings it does not repeat this one.",
  remedy: "Write both from the configuration that ran; trust config.json, which config_hash vouches for.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [".", "config.json", "report.json#/config_resolved"],
  *check({ ".": directory, "config.json": stored, "report.json": { config_resolved } }) {
    const text = directory.text(file);
    if (text === undefined) return;
    const settings = yamlSettings(text);
    yield* byEither([stored, config_resolved], function* (config) {
      for (const [name, value] of Object.entries(config as object)) {
        const found = settings.get(name);
        const message = `${name} is missing in ${file}`;
        if (/^[A-Za-z_][\w.-]*$/.test(name) && !settings.has(name))
          yield { file, pointer: "", expected: name, message };
        else if (found !== undefined && typeof value !== "object" && plainValue(value) !== plainValue(found))
          yield { file, pointer: "", expected: `${name}: ${value}`, found: `${name}: ${found}` };
      }
    });
  },
});
