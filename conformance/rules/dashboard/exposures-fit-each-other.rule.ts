import { nearly } from "../../lib/nearly.ts";
import { defineRule } from "../../rule.ts";

export const exposuresFitEachOther = defineRule({
  id: "dashboard.exposures-fit-each-other",
  severity: "error",
  since: "1.2",
  claim: "The gross exposure is not below zero, and the net exposure is no larger.",
  why: "Both come from the same positions: the absolute sum cannot be below the sum.",
  remedy: "Sum absolute values for the gross, signed values for the net exposure.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/risk/status" },
  kind: "dashboard",
  reads: ["api_risk_status.json#/gross_exposure", "api_risk_status.json#/net_exposure"],
  *check({ "api_risk_status.json": { gross_exposure, net_exposure: found } }) {
    if (gross_exposure < 0) yield { pointer: "/gross_exposure", expected: "not below 0", found: gross_exposure };
    else if (Math.abs(found) > gross_exposure && !nearly(Math.abs(found), gross_exposure))
      yield { pointer: "/net_exposure", expected: `between -${gross_exposure} and ${gross_exposure}`, found };
  },
});
