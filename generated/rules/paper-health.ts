// Made by `npm run generate` from conformance/rules/paper-health. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { countsSumToTheTotal } from "../../conformance/rules/paper-health/counts-sum-to-the-total.rule.ts";
import { issueIsNoLaterThanTheLatestSession } from "../../conformance/rules/paper-health/issue-is-no-later-than-the-latest-session.rule.ts";
import { latestIssueIsNamed } from "../../conformance/rules/paper-health/latest-issue-is-named.rule.ts";
import { latestSessionIsNamed } from "../../conformance/rules/paper-health/latest-session-is-named.rule.ts";
import { missingRootHasNoSessions } from "../../conformance/rules/paper-health/missing-root-has-no-sessions.rule.ts";
import { missingRootIsSaid } from "../../conformance/rules/paper-health/missing-root-is-said.rule.ts";
import { namedStatesAreCounted } from "../../conformance/rules/paper-health/named-states-are-counted.rule.ts";
import { runningSessionsAreListed } from "../../conformance/rules/paper-health/running-sessions-are-listed.rule.ts";

/** The rules of kind paper-health, in the order of their ids. */
export const rules: readonly AnyRule[] = [countsSumToTheTotal as unknown as AnyRule, issueIsNoLaterThanTheLatestSession as unknown as AnyRule, latestIssueIsNamed as unknown as AnyRule, latestSessionIsNamed as unknown as AnyRule, missingRootHasNoSessions as unknown as AnyRule, missingRootIsSaid as unknown as AnyRule, namedStatesAreCounted as unknown as AnyRule, runningSessionsAreListed as unknown as AnyRule];
