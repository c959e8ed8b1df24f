import { defineRule } from "../../rule.ts";

export const refusalsUseTheirStatus = defineRule({
  id: "dashboard.refusals-use-their-status",
  severity: "warning",
  since: "1.2",
  claim: "Control endpoints answer 401 without a bearer token and 403 to a wrong one.",
  why: "A client reads the token again after 401 or 403, and gives up after anything else.",
  remedy: "Answer 401 without a token or with a malformed one, 403 with a wrong one.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["probe.json#/refusals"],
  *check({ "probe.json": { refusals } }) {
    for (const [index, { status, credentials, error }] of refusals.entries()) {
      const expected = credentials === "wrong" ? 403 : 401;
      // Where the request got past the token, dashboard.control-asks-for-the-token speaks.
      const isLetIn = status !== null && (status <= 400 || status === 422);
      if (!isLetIn && status !== expected)
        yield { pointer: `/refusals/${index}/status`, expected, found: status ?? error };
    }
  },
});
