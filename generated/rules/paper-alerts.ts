// Made by `npm run generate` from conformance/rules/paper-alerts. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { ageIsTheTimeSinceTheActivity } from "../../conformance/rules/paper-alerts/age-is-the-time-since-the-activity.rule.ts";
import { alertCountsCountTheAlerts } from "../../conformance/rules/paper-alerts/alert-counts-count-the-alerts.rule.ts";
import { alertPathsLieInTheRoot } from "../../conformance/rules/paper-alerts/alert-paths-lie-in-the-root.rule.ts";
import { alertStatusIsTheWorstSeverity } from "../../conformance/rules/paper-alerts/alert-status-is-the-worst-severity.rule.ts";
import { alertsFitTheirCodes } from "../../conformance/rules/paper-alerts/alerts-fit-their-codes.rule.ts";
import { alertsNameEachSessionOnce } from "../../conformance/rules/paper-alerts/alerts-name-each-session-once.rule.ts";
import { countsSumToTheTotal } from "../../conformance/rules/paper-alerts/counts-sum-to-the-total.rule.ts";
import { everyFailureIsAnAlert } from "../../conformance/rules/paper-alerts/every-failure-is-an-alert.rule.ts";
import { hasAlertsFitsTheList } from "../../conformance/rules/paper-alerts/has-alerts-fits-the-list.rule.ts";
import { latestAlertIsListed } from "../../conformance/rules/paper-alerts/latest-alert-is-listed.rule.ts";
import { latestAlertIsTheLatest } from "../../conformance/rules/paper-alerts/latest-alert-is-the-latest.rule.ts";
import { latestSuccessIsNamed } from "../../conformance/rules/paper-alerts/latest-success-is-named.rule.ts";
import { missingRootIsSaid } from "../../conformance/rules/paper-alerts/missing-root-is-said.rule.ts";
import { runningSessionsAreListed } from "../../conformance/rules/paper-alerts/running-sessions-are-listed.rule.ts";
import { staleMessageTellsAgeAndLimit } from "../../conformance/rules/paper-alerts/stale-message-tells-age-and-limit.rule.ts";
import { staleSessionsAreOldAndRunning } from "../../conformance/rules/paper-alerts/stale-sessions-are-old-and-running.rule.ts";

/** The rules of kind paper-alerts, in the order of their ids. */
export const rules: readonly AnyRule[] = [ageIsTheTimeSinceTheActivity as unknown as AnyRule, alertCountsCountTheAlerts as unknown as AnyRule, alertPathsLieInTheRoot as unknown as AnyRule, alertStatusIsTheWorstSeverity as unknown as AnyRule, alertsFitTheirCodes as unknown as AnyRule, alertsNameEachSessionOnce as unknown as AnyRule, countsSumToTheTotal as unknown as AnyRule, everyFailureIsAnAlert as unknown as AnyRule, hasAlertsFitsTheList as unknown as AnyRule, latestAlertIsListed as unknown as AnyRule, latestAlertIsTheLatest as unknown as AnyRule, latestSuccessIsNamed as unknown as AnyRule, missingRootIsSaid as unknown as AnyRule, runningSessionsAreListed as unknown as AnyRule, staleMessageTellsAgeAndLimit as unknown as AnyRule, staleSessionsAreOldAndRunning as unknown as AnyRule];
