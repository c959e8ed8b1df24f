import { optionOf } from "../../lib/command-line.ts";
import { defineRule } from "../../rule.ts";

export const reproduceCommandNamesTheRun = defineRule({
  id: "run.reproduce-command-names-the-run",
  severity: "warning",
  since: "1.0",
  claim: "The reproduce command names ticker, start and end of the configuration.",
  why: "Whoever runs the command gets another instrument or period, and concludes that the figures are confirmed or refuted.",
  remedy: "Take the settings from config.json instead of the command.",
  cites: { source: "recorded", section: "run" },
  kind: "run",
  reads: [
    "config.json#/ticker",
    "config.json#/start",
    "config.json#/end",
    "report.json#/config_resolved",
    "report.json#/reproduce/command",
  ],
  *check({ "config.json": config, "report.json": { config_resolved: resolved, reproduce } }) {
    const { command } = reproduce;
    // Of what the report's own copy says otherwise, run.config-resolved-is-config speaks.
    const agreed = (["ticker", "start", "end"] as const).filter((name) => config[name] === resolved[name]);
    const others = agreed.filter((name) => optionOf(command, name) !== config[name]);
    const expected = others.map((name) => `--${name} ${config[name]}`);
    if (others.length > 0) yield { file: "report.json", pointer: "/reproduce/command", expected, found: command };
  },
});
