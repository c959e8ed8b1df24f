import { defineRule } from "../../rule.ts";

export const brokerStreamIsToldAlike = defineRule({
  id: "dashboard.broker-stream-is-told-alike",
  severity: "warning",
  since: "1.2",
  claim: "/health and /api/alpaca/status agree about the broker stream, which connects with credentials only.",
  why: "An operator who reads `connected` trusts fills that never come.",
  remedy: "Answer both from the client itself.",
  cites: { source: "recorded", section: "foxml bridge" },
  kind: "dashboard",
  reads: ["health.json", "api_alpaca_status.json"],
  *check({ "health.json": health, "api_alpaca_status.json": status }) {
    const { alpaca_connected: expected } = health;
    const file = "api_alpaca_status.json";
    if (status.connected !== expected) yield { file, pointer: "/connected", expected, found: status.connected };
    else if (expected && (status.has_credentials === false || !status.available))
      yield { file, pointer: "/connected", expected: false, found: true };
  },
});
