import { launchParameters } from "../../lib/launch-job.ts";
import { defineRule } from "../../rule.ts";

export const launcherOffersItsParameters = defineRule({
  id: "launch-control.launcher-offers-its-parameters",
  severity: "warning",
  since: "1.0",
  claim: "The launcher offers run and sweep with all parameters that its requests may carry.",
  why: "A page offers what is listed here. What is left out cannot be launched, and a name that differs is sent and refused.",
  remedy: "Make the lists from what the launcher takes.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: [
    "launch-control.json#/supported_commands",
    "launch-control.json#/supported_run_fields",
    "launch-control.json#/supported_sweep_fields",
  ],
  *check({ "launch-control.json": control }) {
    const lists = {
      supported_commands: ["run", "sweep"],
      supported_run_fields: launchParameters("run"),
      supported_sweep_fields: launchParameters("sweep"),
    };
    for (const [member, expected] of Object.entries(lists)) {
      const found = control[member as keyof typeof lists];
      if (!expected.every((name) => found.includes(name))) yield { pointer: `/${member}`, expected, found };
    }
  },
});
