import { reading } from "../../../src/reading.ts";
import { completions } from "../../lib/announced-result.ts";
import { reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

const members = ["artifacts_path", "report_path", "artifact_path", "runs_index_json"] as const;

export const pathsAreAbsolute = defineRule({
  id: "signal.paths-are-absolute",
  severity: "info",
  since: "1.0",
  claim: "The paths that a session announces are absolute.",
  why: "Run and paper write absolute paths, sweep and forward paths relative to their working directory, which the signal file does not tell.",
  remedy: "Resolve relative paths against the directory in which you started the producer.",
  cites: { source: "recorded", section: "signals" },
  kind: "signal",
  reads: [
    "signals.jsonl#/event",
    "signals.jsonl#/artifacts_path",
    "signals.jsonl#/report_path",
    "signals.jsonl#/artifact_path",
    "signals.jsonl#/runs_index_json",
  ],
  *check({ "signals.jsonl": events }) {
    const announced = reading(completions(events));
    while (yield* announced.next()) {
      const { row, event } = announced.item;
      const member = members.find((name) => event[name] !== undefined && !reportedPath(event[name]).absolute);
      if (member) yield { pointer: `/${row}/${member}`, expected: "an absolute path", found: event[member] };
    }
  },
});
