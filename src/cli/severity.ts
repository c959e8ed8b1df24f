import type { ConformLevel } from "../../generated/meta/types.ts";
import { UsageError } from "../errors.ts";
import { matchesRule } from "./rule-pattern.ts";
import { didYouMean } from "./suggest.ts";

/** How a rule counts; `off`: not at all. */
export type Level = ConformLevel;

/** A rule, or several by a pattern, and how they count from now on. */
export interface SeverityOverride {
  readonly rule: string;
  readonly level: Level;
}

/** Every level, mildest first. */
export const levels: readonly Level[] = ["off", "info", "warning", "error"];

/** Reads `RULE=LEVEL`. Throws UsageError. */
export function parseSeverity(text: string): SeverityOverride {
  const cut = text.lastIndexOf("=");
  if (cut <= 0)
    throw new UsageError(
      `--severity ${text} is not RULE=LEVEL`,
      "For example --severity run.directory-name-is-run-id=warning.",
    );
  return { rule: text.slice(0, cut), level: parseLevel(text.slice(cut + 1), `--severity ${text}`) };
}

/** Reads a level. Throws UsageError. */
export function parseLevel(text: string, where: string): Level {
  const level = levels.find((candidate) => candidate === text);
  if (level === undefined)
    throw new UsageError(
      `${where}: ${text || "nothing"} is not a level${didYouMean(text, levels)}`,
      `Levels: ${levels.join(", ")}.`,
    );
  return level;
}

/** The level that the last matching override gives to a rule; undefined when none matches. */
export function severityTable(overrides: readonly SeverityOverride[]): (rule: string) => Level | undefined {
  if (overrides.length === 0) return () => undefined;
  const known = new Map<string, Level | undefined>();
  return (rule) => {
    if (!known.has(rule)) known.set(rule, overrides.findLast((override) => matchesRule(override.rule, rule))?.level);
    return known.get(rule);
  };
}
