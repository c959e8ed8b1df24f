import { writtenNumbers } from "../../lib/written-number.ts";
import { defineRule } from "../../rule.ts";

export const sharesAreWrittenAsIntegers = defineRule({
  id: "dashboard.shares-are-written-as-integers",
  severity: "warning",
  since: "1.2",
  claim: "Shares are written without a decimal point.",
  why: "The terminal dashboard reads a whole number and drops a position whose shares are written 100.0: the table stays empty while the engine holds positions.",
  remedy: "Write int(shares); tell fractions of a share in a member of its own.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions", "."],
  *check({ "api_positions.json": { positions }, ".": directory }) {
    const textAt = writtenNumbers(directory.text("api_positions.json"));
    for (const index of positions.keys()) {
      const text = textAt(`/positions/${index}`, "shares");
      if (text !== undefined && !/^-?\d+$/.test(text))
        yield {
          file: "api_positions.json",
          pointer: `/positions/${index}/shares`,
          message: `shares are written ${text}, which readers of whole numbers refuse`,
          expected: positions[index]?.shares,
          found: text,
        };
    }
  },
});
