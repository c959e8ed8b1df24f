// Made by `npm run generate` from conformance/rules/portfolio-compare. Do not edit.
import type { AnyRule } from "../../src/catalogue-entry.ts";
import { candidatesAreCounted } from "../../conformance/rules/portfolio-compare/candidates-are-counted.rule.ts";
import { candidatesAreOneAccountEach } from "../../conformance/rules/portfolio-compare/candidates-are-one-account-each.rule.ts";
import { comparisonIsLaterThanItsSessions } from "../../conformance/rules/portfolio-compare/comparison-is-later-than-its-sessions.rule.ts";
import { contributionsFollowFromResults } from "../../conformance/rules/portfolio-compare/contributions-follow-from-results.rule.ts";
import { drawdownsArePossible } from "../../conformance/rules/portfolio-compare/drawdowns-are-possible.rule.ts";
import { drawdownsFollowFromCurves } from "../../conformance/rules/portfolio-compare/drawdowns-follow-from-curves.rule.ts";
import { modesAgreeOnGivenWeights } from "../../conformance/rules/portfolio-compare/modes-agree-on-given-weights.rule.ts";
import { modesCoverTheSameBars } from "../../conformance/rules/portfolio-compare/modes-cover-the-same-bars.rule.ts";
import { modesHaveTheirNames } from "../../conformance/rules/portfolio-compare/modes-have-their-names.rule.ts";
import { modesShareCandidates } from "../../conformance/rules/portfolio-compare/modes-share-candidates.rule.ts";
import { scanAddsUp } from "../../conformance/rules/portfolio-compare/scan-adds-up.rule.ts";
import { selectionIsHonoured } from "../../conformance/rules/portfolio-compare/selection-is-honoured.rule.ts";
import { sessionsAreDistinct } from "../../conformance/rules/portfolio-compare/sessions-are-distinct.rule.ts";
import { totalsFollowFromCandidates } from "../../conformance/rules/portfolio-compare/totals-follow-from-candidates.rule.ts";
import { weightsAddUpToOne } from "../../conformance/rules/portfolio-compare/weights-add-up-to-one.rule.ts";
import { weightsBelongToCandidates } from "../../conformance/rules/portfolio-compare/weights-belong-to-candidates.rule.ts";
import { weightsFollowTheMode } from "../../conformance/rules/portfolio-compare/weights-follow-the-mode.rule.ts";

/** The rules of kind portfolio-compare, in the order of their ids. */
export const rules: readonly AnyRule[] = [candidatesAreCounted as unknown as AnyRule, candidatesAreOneAccountEach as unknown as AnyRule, comparisonIsLaterThanItsSessions as unknown as AnyRule, contributionsFollowFromResults as unknown as AnyRule, drawdownsArePossible as unknown as AnyRule, drawdownsFollowFromCurves as unknown as AnyRule, modesAgreeOnGivenWeights as unknown as AnyRule, modesCoverTheSameBars as unknown as AnyRule, modesHaveTheirNames as unknown as AnyRule, modesShareCandidates as unknown as AnyRule, scanAddsUp as unknown as AnyRule, selectionIsHonoured as unknown as AnyRule, sessionsAreDistinct as unknown as AnyRule, totalsFollowFromCandidates as unknown as AnyRule, weightsAddUpToOne as unknown as AnyRule, weightsBelongToCandidates as unknown as AnyRule, weightsFollowTheMode as unknown as AnyRule];
