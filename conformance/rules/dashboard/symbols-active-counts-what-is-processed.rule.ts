import { defineRule } from "../../rule.ts";

export const symbolsActiveCountsWhatIsProcessed = defineRule({
  id: "dashboard.symbols-active-counts-what-is-processed",
  severity: "info",
  since: "1.2",
  claim: "symbols_active is at least the number of symbols of the latest decisions.",
  why: "The recorded producer counts open positions here, which says nothing about what is being processed.",
  remedy: "Count the symbols of the current cycle.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /api/state" },
  kind: "dashboard",
  reads: ["api_state.json#/symbols_active", "api_decisions_recent.json#/decisions"],
  *check({ "api_state.json": { symbols_active: found }, "api_decisions_recent.json": { decisions } }) {
    const last = decisions.reduce((latest, { timestamp }) => (timestamp > latest ? timestamp : latest), "");
    const symbols = new Set(decisions.filter(({ timestamp }) => timestamp === last).map(({ symbol }) => symbol));
    if (found !== undefined && found < symbols.size)
      yield { file: "api_state.json", pointer: "/symbols_active", expected: `at least ${symbols.size}`, found };
  },
});
