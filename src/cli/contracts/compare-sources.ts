import { changeRules } from "../../../generated/change-rules.ts";
import { type Assessment, assessChanges } from "../../evolution/assess-changes.ts";
import { compareCatalogues } from "../../evolution/compare-catalogues.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { secondValidator } from "./second-validator.ts";

/** How two versions are compared by the command. */
export interface CompareSettings {
  readonly assertFormats: boolean;
  readonly timeoutMs: number;
  readonly nextMajor?: number;
  readonly allowed?: ReadonlySet<string>;
}

/** Two versions compared, and what that asks of a release. */
export interface ComparedSources extends Assessment {
  readonly base: OpenedCatalogue;
  readonly head: OpenedCatalogue;
  readonly notices: readonly string[];
}

/** Compares two opened versions. */
export function compareSources(
  base: OpenedCatalogue,
  head: OpenedCatalogue,
  settings: CompareSettings,
): ComparedSources {
  const deadline = performance.now() + settings.timeoutMs;
  const expired = () => performance.now() > deadline;
  const comparison = compareCatalogues(base.catalogue, head.catalogue, {
    validatesFor: secondValidator(settings.assertFormats, expired),
    formats: settings.assertFormats ? "assert" : "annotate",
    expired,
  });
  const { nextMajor, allowed } = settings;
  const assessment = assessChanges(comparison, changeRules, {
    ...(nextMajor !== undefined && { nextMajor }),
    ...(allowed && { allowed }),
  });
  const ruled = [base, head].filter(({ catalogue }) => catalogue.rules !== undefined);
  const notices = [...base.notices, ...head.notices];
  if (ruled.length === 1)
    notices.push(`only ${ruled[0]?.label} has a list of rules (generated/rules.json): rules were not compared`);
  return { ...assessment, base, head, notices };
}
