import path from "node:path";
import type { Issue } from "../issue.ts";
import { count, grouped } from "../report/number-text.ts";
import type { Suppressed } from "../report/report.ts";
import { type BaselineEntry, readBaseline, writeBaseline } from "./baseline-file.ts";
import { relativePath } from "./relative-path.ts";

/** Findings that are accepted as they are. */
export interface Baseline {
  /** Why a finding is accepted; undefined when it is new. */
  accept(artifact: string, issue: Issue): Pick<Suppressed, "reason" | "expires"> | undefined;
  /** Hears of a rule that could not be judged: what it might have found may still be there. */
  unjudged(artifact: string, rule: string): void;
  /**
   * Says which entries are out of date, or writes the baseline anew. `covered` tells whether a path was judged, or lies no more where it
   * would have been; what `later` rules found may still be there.
   */
  finish(covered: (path: string) => boolean, later: ReadonlySet<string>): Promise<readonly string[]>;
  readonly notices: readonly string[];
}

/** How a baseline is used. */
export interface BaselineUse {
  readonly cwd: string;
  /** Accept everything and write it down at the end. */
  readonly update: boolean;
  readonly today: string;
  /** The rules of teams that were loaded. */
  readonly teamRules: readonly { readonly id: string }[];
}

/** Opens a baseline; paths in it are relative to its own folder. Throws UsageError. */
export function openBaseline(file: string, { cwd, update, today, teamRules }: BaselineUse): Baseline {
  const old = readBaseline(file, update);
  const folder = path.dirname(file);
  const expired = (entry: BaselineEntry) => entry.expires !== undefined && entry.expires < today;
  const entries = new Map(old.map((entry) => [key(entry), entry]));
  const met = new Map<string, BaselineEntry>();
  const unjudged = new Set<string>();
  const teams = new Set(["", ...teamRules.map(({ id }) => teamOf(id))]);
  const pathOf = (artifact: string) => relativePath(folder, path.resolve(cwd, artifact));
  const unexplained = `accepted in ${path.basename(file)}`;
  return {
    accept(artifact, { rule, file: inArtifact, pointer, fingerprint }) {
      const now: BaselineEntry = {
        path: pathOf(artifact),
        fingerprint,
        rule,
        file: inArtifact,
        pointer,
      };
      const known = entries.get(key(now));
      const kept = known && !expired(known) ? known : undefined;
      if (!kept && !update) return undefined;
      met.set(key(now), kept ?? now);
      return { reason: kept?.reason ?? unexplained, expires: kept?.expires ?? null };
    },
    unjudged: (artifact, rule) => unjudged.add(`${rule} ${pathOf(artifact)}`),
    async finish(covered, later) {
      const isGone = (entry: BaselineEntry) =>
        !met.has(key(entry)) &&
        teams.has(teamOf(entry.rule)) &&
        !later.has(entry.rule) &&
        !unjudged.has(`${entry.rule} ${entry.path}`) &&
        covered(path.resolve(folder, entry.path));
      const gone = old.filter(isGone);
      if (update) {
        // Another command may have accepted findings elsewhere since this one began.
        const elsewhere = readBaseline(file, true).filter((entry) => !met.has(key(entry)) && !isGone(entry));
        await writeBaseline(file, [...elsewhere, ...met.values()]);
        return [
          `${relativePath(cwd, file)}: ${count(met.size + elsewhere.length, "finding")} accepted, ${gone.length === 1 ? "1 entry" : `${grouped(gone.length)} entries`} dropped`,
        ];
      }
      const stale = gone.filter((entry) => !expired(entry));
      const first = stale.slice(0, 5).map((entry) => `${entry.path} ${entry.rule}`);
      const more = stale.length > first.length ? ` and ${stale.length - first.length} more` : "";
      return stale.length === 0
        ? []
        : [
            `${relativePath(cwd, file)}: ${stale.length === 1 ? "1 entry is out of date, --update-baseline drops it" : `${grouped(stale.length)} entries are out of date, --update-baseline drops them`}: ${first.join(", ")}${more}`,
          ];
    },
    notices: old
      .filter(expired)
      .slice(0, 20)
      .map((entry) => `the baseline accepted ${entry.rule} in ${entry.path} until ${entry.expires}: it counts again`),
  };
}

const key = ({ path: artifact, fingerprint }: Pick<BaselineEntry, "path" | "fingerprint">) =>
  `${fingerprint} ${artifact}`;

/** The team whose rule it is, "" for one of the contract. */
const teamOf = (rule: string) => rule.slice(0, Math.max(0, rule.indexOf("/")));
