import path from "node:path";
import type { AnyRule } from "../catalogue-entry.ts";
import type { Issue } from "../issue.ts";
import type { Suppressed } from "../report/report.ts";
import { visible } from "../report/visible-text.ts";
import { type Baseline, openBaseline } from "./baseline.ts";
import type { Config } from "./config.ts";
import { openIgnores } from "./ignores.ts";
import type { Reach } from "./judged-reach.ts";
import { laterRules } from "./later-rules.ts";
import { assertRulesExist } from "./rule-names.ts";
import { parseSeverity, severityTable } from "./severity.ts";
import type { Terminal } from "./terminal.ts";
import type { Verdict } from "./verdict.ts";

/** What of a verdict counts: severities are changed, accepted findings taken out. */
export interface Policy {
  settle(path: string, verdict: Verdict): Verdict & { readonly suppressed: readonly Suppressed[] };
  /** Called when everything was judged: notices for people, and the baseline written if that was asked for. */
  finish(reach: Reach): Promise<readonly string[]>;
  /** Notices that are known before anything is judged. */
  readonly notices: readonly string[];
}

/** Where a policy comes from. */
export interface PolicySources {
  readonly severities: readonly string[];
  readonly config: Config | undefined;
  /** Absolute path. */
  readonly baseline: string | undefined;
  readonly update: boolean;
  readonly teamRules: readonly AnyRule[];
  /** Contract family → version that was asked for. */
  readonly versions: Readonly<Record<string, string>>;
  readonly terminal: Terminal;
  /** Today as YYYY-MM-DD, in UTC. */
  readonly today?: string;
}

/** Makes the policy of a run. Throws UsageError for rules that do not exist and files that are not what they should be. */
export async function makePolicy({
  severities,
  config,
  baseline,
  update,
  teamRules,
  versions,
  terminal,
  today = new Date().toISOString().slice(0, 10),
}: PolicySources): Promise<Policy> {
  const overrides = [...(config?.severity ?? []), ...severities.map(parseSeverity)];
  const ignored = config?.ignore ?? [];
  await assertRulesExist(
    [
      ...overrides.map(({ rule }) => ({ rule, where: rule })),
      ...ignored.map(({ rule }, index) => ({ rule, where: `${config?.file}#/ignore/${index}/rule` })),
    ],
    teamRules,
  );
  const severityOf = severityTable(overrides);
  const accepted: Baseline | undefined =
    baseline === undefined ? undefined : openBaseline(baseline, { cwd: terminal.cwd, update, today, teamRules });
  const ignores = openIgnores(ignored, config === undefined ? terminal.cwd : path.dirname(config.file), today);
  return {
    settle(artifact, verdict) {
      const issues: Issue[] = [];
      const suppressed: Suppressed[] = [];
      const place = path.resolve(terminal.cwd, artifact);
      for (const { rule } of verdict.skipped) {
        ignores.unjudged(place, rule);
        accepted?.unjudged(artifact, rule);
      }
      for (const found of verdict.issues) {
        const severity = severityOf(found.rule) ?? found.severity;
        const ignore = ignores.accept(place, found);
        if (severity === "off") {
          // Nobody looks at what it found: it may still be there when the rule is on again.
          accepted?.unjudged(artifact, found.rule);
          continue;
        }
        const acceptance = ignore ?? accepted?.accept(artifact, found);
        if (acceptance) suppressed.push(suppressedEntry(artifact, found, acceptance));
        else issues.push(severity === found.severity ? found : { ...found, severity });
      }
      return {
        issues,
        suppressed,
        skipped: verdict.skipped.filter(({ rule }) => severityOf(rule) !== "off"),
        failures: verdict.failures.filter(({ rule }) => rule === undefined || severityOf(rule) !== "off"),
      };
    },
    finish: async (reach) => {
      const later = await laterRules(versions);
      return [...ignores.finish(reach, later), ...((await accepted?.finish(reach.covers, later)) ?? [])];
    },
    notices: [...ignores.notices, ...(accepted?.notices ?? [])].map(visible),
  };
}

function suppressedEntry(
  artifact: string,
  { fingerprint, rule, file, pointer }: Issue,
  { reason, expires }: Pick<Suppressed, "reason" | "expires">,
): Suppressed {
  return { fingerprint, rule, path: artifact, file, pointer, reason, expires };
}
