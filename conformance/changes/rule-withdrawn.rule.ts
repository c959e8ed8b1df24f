import { defineChangeRule } from "../change-rule.ts";

export const ruleWithdrawn = defineChangeRule({
  id: "change.rule-withdrawn",
  bump: "major",
  breaks: "consumer",
  claim: "A rule of severity error is no longer demanded.",
  why: "Consumers that relied on it meet documents that break it.",
  remedy: "Release a major version, or keep the rule.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ rules }) {
    for (const { id, before, after } of rules)
      if (before?.severity === "error" && after?.severity !== "error")
        yield { pointer: `/${id}`, before: before?.severity, after: after?.severity };
  },
});
