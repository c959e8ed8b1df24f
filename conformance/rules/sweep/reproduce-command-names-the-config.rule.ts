import { defineRule } from "../../rule.ts";

export const reproduceCommandNamesTheConfig = defineRule({
  id: "sweep.reproduce-command-names-the-config",
  severity: "warning",
  since: "1.0",
  claim: "The command that reproduces a sweep names its configuration file.",
  why: "People copy the command to confirm a result. Without the right file it confirms another one.",
  remedy: "Write the command with `--sweep` and the config_path of the header.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: ["report.json#/header/config_path", "report.json#/reproduce/command"],
  *check({ "report.json": { header, reproduce } }) {
    if (!reproduce.command.includes(header.config_path))
      yield { pointer: "/reproduce/command", expected: `--sweep ${header.config_path}`, found: reproduce.command };
  },
});
