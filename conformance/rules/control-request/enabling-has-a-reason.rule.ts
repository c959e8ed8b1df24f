import { isBlank } from "../../lib/blank.ts";
import { defineRule } from "../../rule.ts";

export const enablingHasAReason = defineRule({
  id: "control-request.enabling-has-a-reason",
  severity: "info",
  since: "1.2",
  claim: "A request that turns the kill switch on gives a reason.",
  why: "Without one the bridge writes a sentence of its own, which says nothing.",
  remedy: "Send `reason`.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "control-request",
  reads: ["control_request.json"],
  *check({ "control_request.json": { action, reason: found } }) {
    if (action === "enable" && isBlank(found)) yield { pointer: "/reason", expected: "a reason", found };
  },
});
