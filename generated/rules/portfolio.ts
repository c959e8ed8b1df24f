// Made by `npm run generate` from conformance/rules/portfolio. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { candidateFiguresFollowFromCurves } from "../../conformance/rules/portfolio/candidate-figures-follow-from-curves.rule.ts";
import { candidatesAreCounted } from "../../conformance/rules/portfolio/candidates-are-counted.rule.ts";
import { candidatesAreOneAccountEach } from "../../conformance/rules/portfolio/candidates-are-one-account-each.rule.ts";
import { candidatesHaveTheirSessions } from "../../conformance/rules/portfolio/candidates-have-their-sessions.rule.ts";
import { candidatesRepeatTheirSessions } from "../../conformance/rules/portfolio/candidates-repeat-their-sessions.rule.ts";
import { contributionsFollowFromResults } from "../../conformance/rules/portfolio/contributions-follow-from-results.rule.ts";
import { drawdownFollowsFromCurves } from "../../conformance/rules/portfolio/drawdown-follows-from-curves.rule.ts";
import { everySessionIsScanned } from "../../conformance/rules/portfolio/every-session-is-scanned.rule.ts";
import { figuresArePossible } from "../../conformance/rules/portfolio/figures-are-possible.rule.ts";
import { portfolioReportIsTheReport } from "../../conformance/rules/portfolio/portfolio-report-is-the-report.rule.ts";
import { reportIsLaterThanItsSessions } from "../../conformance/rules/portfolio/report-is-later-than-its-sessions.rule.ts";
import { scanAddsUp } from "../../conformance/rules/portfolio/scan-adds-up.rule.ts";
import { scanIsRepeated } from "../../conformance/rules/portfolio/scan-is-repeated.rule.ts";
import { selectionIsHonoured } from "../../conformance/rules/portfolio/selection-is-honoured.rule.ts";
import { sessionsAreDistinct } from "../../conformance/rules/portfolio/sessions-are-distinct.rule.ts";
import { sessionsAreUnchanged } from "../../conformance/rules/portfolio/sessions-are-unchanged.rule.ts";
import { sessionsLieBesideTheReport } from "../../conformance/rules/portfolio/sessions-lie-beside-the-report.rule.ts";
import { summaryIsComplete } from "../../conformance/rules/portfolio/summary-is-complete.rule.ts";
import { summaryRepeatsTotals } from "../../conformance/rules/portfolio/summary-repeats-totals.rule.ts";
import { totalsFollowFromCandidates } from "../../conformance/rules/portfolio/totals-follow-from-candidates.rule.ts";
import { weightsAddUpToOne } from "../../conformance/rules/portfolio/weights-add-up-to-one.rule.ts";
import { weightsBelongToCandidates } from "../../conformance/rules/portfolio/weights-belong-to-candidates.rule.ts";
import { weightsFollowTheMode } from "../../conformance/rules/portfolio/weights-follow-the-mode.rule.ts";

/** The rules of kind portfolio, in the order of their ids. */
export const rules: readonly AnyRule[] = [candidateFiguresFollowFromCurves as unknown as AnyRule, candidatesAreCounted as unknown as AnyRule, candidatesAreOneAccountEach as unknown as AnyRule, candidatesHaveTheirSessions as unknown as AnyRule, candidatesRepeatTheirSessions as unknown as AnyRule, contributionsFollowFromResults as unknown as AnyRule, drawdownFollowsFromCurves as unknown as AnyRule, everySessionIsScanned as unknown as AnyRule, figuresArePossible as unknown as AnyRule, portfolioReportIsTheReport as unknown as AnyRule, reportIsLaterThanItsSessions as unknown as AnyRule, scanAddsUp as unknown as AnyRule, scanIsRepeated as unknown as AnyRule, selectionIsHonoured as unknown as AnyRule, sessionsAreDistinct as unknown as AnyRule, sessionsAreUnchanged as unknown as AnyRule, sessionsLieBesideTheReport as unknown as AnyRule, summaryIsComplete as unknown as AnyRule, summaryRepeatsTotals as unknown as AnyRule, totalsFollowFromCandidates as unknown as AnyRule, weightsAddUpToOne as unknown as AnyRule, weightsBelongToCandidates as unknown as AnyRule, weightsFollowTheMode as unknown as AnyRule];
