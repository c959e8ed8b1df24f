import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const addedMemberSaysSince = defineChangeRule({
  id: "change.added-member-says-since",
  bump: "refused",
  breaks: "none",
  claim: "A new member does not say since which version it exists.",
  why: "One schema serves all minor versions: without `x-since` a document of an older version is judged by a member that it could not know.",
  remedy: "Add `x-since` with the contract version that introduces the member.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    const root = subject.after as Readonly<Record<string, unknown>> | undefined;
    // Only schemas that speak this vocabulary can be asked.
    if (root?.["x-clause"] === undefined) return;
    for (const { pointer, after } of changesOf(subject, "optional-member-added", "member-added-to-closed-object"))
      if ((after as Readonly<Record<string, unknown>> | undefined)?.["x-since"] === undefined) yield { pointer, after };
  },
});
