import { nearly } from "../../lib/nearly.ts";
import { comparedModes } from "../../lib/portfolio-comparison.ts";
import { modeFigures } from "../../lib/portfolio-curve.ts";
import { soundMode } from "../../lib/portfolio-mode.ts";
import { defineRule } from "../../rule.ts";

export const drawdownsFollowFromCurves = defineRule({
  id: "portfolio-compare.drawdowns-follow-from-curves",
  severity: "error",
  since: "1.0",
  claim: "The drawdown of every mode follows from the curves of its sessions, where they lie beside the comparison.",
  why: "Modes are chosen by what they may lose on the way. A drawdown that the curves do not have chooses the wrong one.",
  remedy: "Compare anew. Until then, take the drawdown of the worst candidate for that of every mode.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio-compare",
  reads: [".", "portfolio_compare.json"],
  *check({ ".": directory, "portfolio_compare.json": { comparison } }) {
    for (const { pointer, result } of comparedModes(comparison)) {
      const { max_drawdown: found, total_return } = result.portfolio_summary;
      // What no curve can have is said by drawdowns-are-possible.
      if (!soundMode(result) || found < -1 || found > Math.min(0, total_return) + 1e-9) continue;
      const expected = modeFigures(directory, result)?.maxDrawdown;
      if (expected === undefined || !Number.isFinite(expected) || nearly(expected, found, 1e-3)) continue;
      yield { file: "portfolio_compare.json", pointer: `${pointer}/portfolio_summary/max_drawdown`, expected, found };
    }
  },
});
