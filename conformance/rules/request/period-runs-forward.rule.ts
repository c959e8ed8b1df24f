import { parametersOf } from "../../lib/request-parameters.ts";
import { defineRule } from "../../rule.ts";

export const periodRunsForward = defineRule({
  id: "request.period-runs-forward",
  severity: "error",
  since: "1.0",
  claim: "A period begins before it ends.",
  why: "An empty period has no bars. The producer reports missing data, or nothing at all.",
  remedy: "Swap the dates, or correct one of them. `end` and `forward_end` are the first day that does not count.",
  cites: { source: "quantlab-tool-adapter-61", section: "Accepted inputs" },
  kind: "request",
  reads: [
    "request.json#/command",
    "request.json#/params/start",
    "request.json#/params/end",
    "request.json#/params/forward_start",
    "request.json#/params/forward_end",
  ],
  *check({ "request.json": request }) {
    const { start, end, forward_start, forward_end } = parametersOf(request);
    const { command } = request;
    if (command === "run" && start !== undefined && end !== undefined && start >= end) {
      yield { pointer: "/params/end", expected: `after ${start}`, found: end };
    }
    if (
      command === "forward" &&
      forward_start !== undefined &&
      forward_end !== undefined &&
      forward_start > forward_end
    ) {
      yield { pointer: "/params/forward_end", expected: `not before ${forward_start}`, found: forward_end };
    }
  },
});
