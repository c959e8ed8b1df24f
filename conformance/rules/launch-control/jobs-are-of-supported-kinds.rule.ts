import { defineRule } from "../../rule.ts";

export const jobsAreOfSupportedKinds = defineRule({
  id: "launch-control.jobs-are-of-supported-kinds",
  severity: "warning",
  since: "1.0",
  claim: "Every job runs a supported command with supported parameters.",
  why: "What the launcher does not offer it cannot have started; a parameter beyond the list reached the command line unseen.",
  remedy: "Filter the parameters of a launch by the lists that the launcher publishes.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json"],
  *check({ "launch-control.json": control }) {
    for (const [index, { command, params }] of control.jobs.entries()) {
      const fields = command === "run" ? control.supported_run_fields : control.supported_sweep_fields;
      if (!control.supported_commands.includes(command))
        yield { pointer: `/jobs/${index}/command`, expected: control.supported_commands, found: command };
      const found = Object.keys(params).filter((name) => !fields.includes(name));
      if (found.length > 0) yield { pointer: `/jobs/${index}/params`, expected: fields, found };
    }
  },
});
