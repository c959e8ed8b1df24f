// Made by `npm run generate` from conformance/upgrades. Do not edit.
import type { UpgradeStep } from "../src/upgrade.ts";


/** What lifts an older major version to the next. */
export const upgradeSteps: readonly UpgradeStep[] = [];
