import { defineChangeRule } from "../change-rule.ts";
import { changesOf } from "../lib/change-findings.ts";

export const removedBeforeDeprecated = defineChangeRule({
  id: "change.removed-before-deprecated",
  bump: "refused",
  breaks: "none",
  claim: "A member is removed before its deprecation has lasted two major versions.",
  why: "The deprecation process keeps a member for at least two major versions, so that every consumer has met the notice.",
  remedy:
    "Put the member back with `deprecated`, `x-replacement` and `x-deprecated-since`; remove it two major versions later.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    for (const { pointer, before } of changesOf(subject, "optional-member-removed", "required-member-removed")) {
      // A changed list of required members says nothing of the member itself.
      if (pointer.endsWith("/required") && Array.isArray(before)) continue;
      const notice = typeof before === "object" && before !== null ? (before as Readonly<Record<string, unknown>>) : {};
      const since = Number.parseInt(String(notice["x-deprecated-since"] ?? ""), 10);
      if (notice.deprecated !== true) yield { pointer, before, message: "it was never deprecated" };
      else if (Number.isNaN(since)) yield { pointer, before, message: "`x-deprecated-since` does not say since when" };
      else if (subject.nextMajor !== undefined && subject.nextMajor - since < 2)
        yield { pointer, before, message: `deprecated since ${since}, it stays until ${since + 2}.0` };
    }
  },
});
