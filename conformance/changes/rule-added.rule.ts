import { defineChangeRule } from "../change-rule.ts";

export const ruleAdded = defineChangeRule({
  id: "change.rule-added",
  bump: "major",
  breaks: "producer",
  claim: "A rule of severity error demands something new.",
  why: "Documents that conformed do not conform any more.",
  remedy: "Add the rule as a warning first and raise it in the next major version.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ rules }) {
    for (const { id, before, after } of rules)
      if (before === undefined && after?.severity === "error") yield { pointer: `/${id}`, after: after.severity };
  },
});
