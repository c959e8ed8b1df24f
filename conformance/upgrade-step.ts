import type { UpgradeStep } from "../src/upgrade.ts";

/** Declares a step from one major version of a kind to the next. */
export function defineUpgrade<Old, New>(step: UpgradeStep<Old, New>): UpgradeStep<Old, New> {
  return step;
}
