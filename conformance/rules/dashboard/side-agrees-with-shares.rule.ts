import { nearly } from "../../lib/nearly.ts";
import { sidesDiffer } from "../../lib/position-shares.ts";
import { defineRule } from "../../rule.ts";

export const sideAgreesWithShares = defineRule({
  id: "dashboard.side-agrees-with-shares",
  severity: "error",
  since: "1.2",
  claim: "A position with negative shares is short, any other long.",
  why: "An operator who believes the wrong side closes a position by doubling it.",
  remedy: "Write the shares of a short position as a negative number, and derive the side from their sign.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/positions" },
  kind: "dashboard",
  reads: ["api_positions.json#/positions"],
  *check({ "api_positions.json": { positions } }) {
    for (const [index, position] of positions.entries()) {
      const { shares, side, current_price: price, market_value } = position;
      if (!sidesDiffer(position)) continue;
      // A market value with the sign of the side says that the shares have lost theirs.
      if (market_value !== 0 && nearly(-shares * price, market_value))
        yield { pointer: `/positions/${index}/shares`, expected: -shares, found: shares };
      else yield { pointer: `/positions/${index}/side`, expected: shares < 0 ? "short" : "long", found: side };
    }
  },
});
