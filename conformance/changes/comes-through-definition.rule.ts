import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const comesThroughDefinition = defineChangeRule({
  id: "change.comes-through-definition",
  bump: "patch",
  breaks: "shown",
  claim: "A definition in another schema changed, and with it what this one accepts.",
  why: "What the change needs is said where the definition stands.",
  remedy: "See the changed definition.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "comes-through-definition"),
});
