import { defineRule } from "../../rule.ts";

/** Rounding of a product of many returns. */
const tolerance = 1e-9;

export const summaryIsPossible = defineRule({
  id: "response-envelope.summary-is-possible",
  severity: "warning",
  since: "1.0",
  claim:
    "The figures of a response can be those of an account that holds what it bought: no loss above everything, and a drawdown at least as deep as the loss.",
  why: "A drawdown below -1 or a loss above 100 percent comes from costs that exceed the position. Such figures rank a strategy by an error of its configuration.",
  remedy: "Look at fee and slippage of the request before using the figures.",
  cites: { source: "stepbit-io-v1", section: "Response envelope" },
  kind: "response-envelope",
  reads: ["response.json#/status", "response.json#/summary/total_return", "response.json#/summary/max_drawdown"],
  *check({ "response.json": response }) {
    if (response.status !== "success") return;
    const { total_return: gain, max_drawdown: fall } = response.summary;
    if (gain !== null && gain < -1) yield { pointer: "/summary/total_return", expected: "at least -1", found: gain };
    if (fall === null) return;
    const deepest = Math.min(gain ?? 0, 0);
    if (fall < -1 || fall > deepest + tolerance) {
      yield { pointer: "/summary/max_drawdown", expected: `from -1 to ${deepest}`, found: fall };
    }
  },
});
