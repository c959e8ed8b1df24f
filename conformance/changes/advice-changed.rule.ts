import { defineChangeRule } from "../change-rule.ts";

export const adviceChanged = defineChangeRule({
  id: "change.advice-changed",
  bump: "minor",
  breaks: "none",
  claim: "A rule that is no error is added, removed or weighed otherwise.",
  why: "No document that conformed ceases to conform.",
  remedy: "Nothing has to be done.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check({ rules }) {
    for (const { id, before, after } of rules)
      if (before?.severity !== "error" && after?.severity !== "error")
        yield { pointer: `/${id}`, before: before?.severity, after: after?.severity };
  },
});
