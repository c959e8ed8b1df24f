import { defineChangeRule } from "../change-rule.ts";
import { annotationsOf, besideIn } from "../lib/change-findings.ts";

const parts = (version: unknown): readonly number[] => String(version).split(".").map(Number);

function isEarlier(version: unknown, than: unknown): boolean {
  const [major = 0, minor = 0] = parts(version);
  const [otherMajor = 0, otherMinor = 0] = parts(than);
  return major === otherMajor ? minor < otherMinor : major < otherMajor;
}

export const deprecationBackdated = defineChangeRule({
  id: "change.deprecation-backdated",
  bump: "refused",
  breaks: "none",
  claim: "A deprecation is said to be older than it is.",
  why: "A member stays for two major versions after its deprecation: an earlier version would let it go before consumers have met the notice.",
  remedy: "Put back the version in which the member was deprecated.",
  cites: { source: "foxml-integration-contracts", section: "Versioning and Compatibility" },
  *check(subject) {
    for (const found of annotationsOf(subject, "x-deprecated-since")) {
      if (found.before === undefined || besideIn(subject, found, "deprecated") !== true) continue;
      if (found.after === undefined || isEarlier(found.after, found.before)) yield found;
    }
  },
});
