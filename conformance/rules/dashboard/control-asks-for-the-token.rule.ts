import { defineRule } from "../../rule.ts";

export const controlAsksForTheToken = defineRule({
  id: "dashboard.control-asks-for-the-token",
  severity: "error",
  since: "1.2",
  claim: "A control endpoint refuses whoever does not show the token.",
  why: "Any program on the machine, and any page in its browser, could pause trading or turn the kill switch off.",
  remedy: "Compare the bearer token before anything else, in constant time.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/refusals"],
  *check({ "probe.json": { refusals } }) {
    // 400 and 422 complain of the body: whoever gets that far was let in.
    for (const [index, { status: found, credentials }] of refusals.entries())
      if (found !== null && (found <= 400 || found === 422))
        yield { pointer: `/refusals/${index}/status`, expected: credentials === "wrong" ? 403 : 401, found };
  },
});
