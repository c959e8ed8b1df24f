import { grouped } from "./number-text.ts";
import type { KindCoverage, Share, Unseen } from "./report.ts";
import { valueText } from "./value-text.ts";

/** The four shares of a kind, in the order in which they are shown. */
export const coverageParts = ["fields", "enums", "branches", "rules"] as const;

/** Whole percent, rounded down so that 100 means all; null when there is nothing to see. */
export function percent({ seen, total }: Share): number | null {
  return total === 0 ? null : Math.floor((100 * seen) / total);
}

/** `87%`, or `–` when there is nothing to see. */
export function percentText(share: Share): string {
  const value = percent(share);
  return value === null ? "–" : `${value}%`;
}

/** `54/62`. */
export function shareText({ seen, total }: Share): string {
  return `${grouped(seen)}/${grouped(total)}`;
}

/** `report.json#/status = "aborted"`. */
export function unseenText({ where, value }: Unseen): string {
  return value === undefined ? where : `${where} = ${valueText(value, 60)}`;
}

/** What was never seen, by what it is. */
export function unseenByWhat({ unseen }: KindCoverage): [Unseen["what"], Unseen[]][] {
  const order = ["field", "enum", "branch", "rule"] as const;
  return order
    .map((what): [Unseen["what"], Unseen[]] => [what, unseen.filter((part) => part.what === what)])
    .filter(([, parts]) => parts.length > 0);
}
