import { defineChangeRule } from "../change-rule.ts";

export const ruleRaised = defineChangeRule({
  id: "change.rule-raised",
  bump: "major",
  breaks: "producer",
  claim: "A rule becomes an error.",
  why: "Documents that conformed with a warning do not conform any more.",
  remedy: "Release a major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ rules }) {
    for (const { id, before, after } of rules)
      if (before !== undefined && before.severity !== "error" && after?.severity === "error")
        yield { pointer: `/${id}`, before: before?.severity, after: after?.severity };
  },
});
