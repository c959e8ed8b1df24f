import { defineRule } from "../../rule.ts";

export const failureModeIsItsCommand = defineRule({
  id: "tool-result.failure-mode-is-its-command",
  severity: "warning",
  since: "1.0",
  claim: "The mode of a failure is the command that was asked for, or unknown.",
  why: "Without a report only the signals tell the mode, and these name the public command. Another mode books the failure for another command.",
  remedy: "Take the mode of a failed call from its request.",
  cites: { source: "stepbit-io-v1", section: "Signal fields" },
  kind: "tool-result",
  reads: ["tool-result.json#/status", "tool-result.json#/command", "tool-result.json#/mode"],
  *check({ "tool-result.json": result }) {
    if (result.status !== "error" || typeof result.mode !== "string" || result.mode === "unknown") return;
    const { command: expected, mode: found } = result;
    if (expected !== undefined && found !== expected) yield { pointer: "/mode", expected, found };
  },
});
