import path from "node:path";
import type { ConformIgnore } from "../../generated/meta/types.ts";
import type { Issue } from "../issue.ts";
import type { Suppressed } from "../report/report.ts";
import { globFolder, globMatcher } from "./glob.ts";
import { meet, type Reach } from "./judged-reach.ts";
import { relativePath } from "./relative-path.ts";
import { matchesRule } from "./rule-pattern.ts";

/** Findings that a team accepts, and why; decided by schemas/meta/conform-config.schema.json. */
export interface Ignore extends ConformIgnore {
  /** Whether a path, relative to the configuration, is meant. */
  readonly matches: (path: string) => boolean;
}

/** An ignore as the configuration has it. */
export function makeIgnore(rule: string, files: string, reason: string, expires?: string): Ignore {
  return { rule, files, reason, matches: globMatcher(files), ...(expires !== undefined && { expires }) };
}

/** The ignores of a configuration at work. Artifacts are absolute paths. */
export interface Ignores {
  /** Why a finding is accepted; undefined when no ignore means it. */
  accept(artifact: string, issue: Issue): Pick<Suppressed, "reason" | "expires"> | undefined;
  /** Hears of a rule that could not be judged: what it might have found may still be there. */
  unjudged(artifact: string, rule: string): void;
  /** Says which ignores met nothing, of those whose files were all judged; what `later` rules found may still be there. */
  finish(reach: Reach, later: ReadonlySet<string>): readonly string[];
  /** What people are told about ignores that hold no longer. */
  readonly notices: readonly string[];
}

/** Puts ignores to work; their paths are relative to a folder. */
export function openIgnores(ignores: readonly Ignore[], folder: string, today: string): Ignores {
  const ended = ({ expires }: Ignore) => expires !== undefined && expires < today;
  const active = ignores.filter((ignore) => !ended(ignore));
  const idle = new Set(active);
  const root = ({ files }: Ignore) => path.resolve(folder, globFolder(files));
  return {
    accept(artifact, { rule, file }) {
      if (active.length === 0) return undefined;
      const place = relativePath(folder, path.join(artifact, file)) || ".";
      const means = (ignore: Ignore) => matchesRule(ignore.rule, rule) && ignore.matches(place);
      // Every ignore that means the finding is in use, not only the first: the first may expire before the others.
      for (const ignore of idle) if (means(ignore)) idle.delete(ignore);
      const first = active.find(means);
      return first && { reason: first.reason, expires: first.expires ?? null };
    },
    unjudged(artifact, rule) {
      for (const ignore of idle)
        if (matchesRule(ignore.rule, rule) && meet(root(ignore), artifact)) idle.delete(ignore);
    },
    finish: (reach, later) =>
      [...idle]
        .filter((ignore) => reach.coversAll(root(ignore)) && ![...later].some((id) => matchesRule(ignore.rule, id)))
        .map(
          ({ rule, files, reason }) =>
            `the ignore of ${rule} in ${files} (${reason}) meets no finding: remove or correct it`,
        ),
    notices: ignores
      .filter(ended)
      .map(
        ({ rule, files, reason, expires }) =>
          `the ignore of ${rule} in ${files} ended on ${expires} (${reason}): its findings count again`,
      ),
  };
}
