import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const memberAddedToClosedObject = defineChangeRule({
  id: "change.member-added-to-closed-object",
  bump: "major",
  breaks: "consumer",
  claim: "A member is added to an object that allowed no others.",
  why: "Old readers refuse every document that has the new member.",
  remedy: "Release a major version, or leave objects open so that members can be added.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  check: (subject) => changesOf(subject, "member-added-to-closed-object"),
});
