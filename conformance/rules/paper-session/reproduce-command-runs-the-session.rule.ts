import { optionOf } from "../../lib/command-line.ts";
import { defineRule } from "../../rule.ts";

export const reproduceCommandRunsTheSession = defineRule({
  id: "paper-session.reproduce-command-runs-the-session",
  severity: "warning",
  since: "1.0",
  claim: "The reproduce command asks for a paper session, not for a sweep.",
  why: "The recorded producer writes a sweep of a configuration file that does not exist: the command does not bring the session back.",
  remedy: "Take the settings from config.json and ask for a run with paper.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["report.json#/reproduce/command"],
  *check({ "report.json": { reproduce } }) {
    const found = reproduce.command;
    if (optionOf(found, "sweep") !== undefined || optionOf(found, "paper") === undefined)
      yield { pointer: "/reproduce/command", expected: "a command with --paper", found };
  },
});
