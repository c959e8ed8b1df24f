import { existsSync } from "node:fs";
import path from "node:path";
import type { AnyRule, CatalogueEntry } from "../catalogue-entry.ts";
import { UsageError } from "../errors.ts";
import type { Config } from "./config.ts";
import { type FormatTarget, parseFormats } from "./format-targets.ts";
import { kindNamed } from "./named-kind.ts";
import type { ConformLine } from "./options.ts";
import type { Policy } from "./policy.ts";
import type { TakenFiles } from "./report-places.ts";
import type { Terminal } from "./terminal.ts";

/** What is to be done, from the command line and the configuration together. */
export interface Plan {
  readonly line: ConformLine;
  readonly as: CatalogueEntry | undefined;
  readonly strict: boolean;
  readonly targets: readonly FormatTarget[];
  /** Contract family → version that was asked for. */
  readonly versions: Readonly<Record<string, string>>;
  /** Folders of a team's own rules, absolute. */
  readonly ruleFolders: readonly string[];
  readonly teamRules: readonly AnyRule[];
  /** Undefined: every finding counts as it is. */
  readonly policy: Policy | undefined;
  /** What no report may take the place of. */
  readonly taken: TakenFiles;
}

const configName = "quantlab-conform.json";

/** Puts the command line and the configuration together; loads only what they name. Throws UsageError. */
export async function makePlan(line: ConformLine, terminal: Terminal): Promise<Plan> {
  const config = await loadConfig(line, terminal);
  const baseline = line.baseline === undefined ? config?.baseline : path.resolve(terminal.cwd, line.baseline);
  const ruleFolders = ruleFoldersOf(line, config, terminal);
  const teamRules = ruleFolders.length === 0 ? [] : await (await import("./team-rules.ts")).loadTeamRules(ruleFolders);
  const versions =
    line.contractVersions.length === 0
      ? {}
      : (await import("./contract-versions.ts")).chooseVersions(line.contractVersions);
  return {
    line,
    as: line.as === undefined ? undefined : kindNamed(line.as),
    strict: line.strict || (config?.strict ?? false),
    targets: parseFormats(line.formats.length > 0 ? line.formats : (config?.format ?? [])),
    versions,
    ruleFolders,
    teamRules,
    policy: await loadPolicy(line, config, baseline, teamRules, versions, terminal),
    taken: {
      ...Object.fromEntries(line.paths.map((given) => [given, "what is judged"])),
      ...(config && { [config.file]: "the configuration" }),
      ...(baseline !== undefined && { [baseline]: "the baseline" }),
    },
  };
}

/** Folders of a team's own rules, absolute. */
export function ruleFoldersOf(line: ConformLine, config: Config | undefined, terminal: Terminal): string[] {
  return [...(config?.rules ?? []), ...line.rules.map((folder) => path.resolve(terminal.cwd, folder))];
}

/** The configuration that was named, or the nearest one; undefined when there is none. */
export async function loadConfig(line: ConformLine, terminal: Terminal): Promise<Config | undefined> {
  if (line.config === false) return undefined;
  const file = line.config === undefined ? configAbove(terminal.cwd) : path.resolve(terminal.cwd, line.config);
  return file === undefined ? undefined : (await import("./config.ts")).readConfig(file);
}

/** The nearest configuration in a folder or above it, not beyond the root of a repository. */

/** The configuration in a folder, or in the nearest above it of the same repository. */
function configAbove(start: string): string | undefined {
  // Functions of node:path would be compiled for this alone.
  const { sep } = path;
  for (let folder = start; ; ) {
    const below = folder.endsWith(sep) ? folder : folder + sep;
    if (existsSync(below + configName)) return below + configName;
    const cut = folder.lastIndexOf(sep);
    if (below === folder || cut < 0 || existsSync(`${below}.git`)) return undefined;
    folder = folder.indexOf(sep) === cut ? folder.slice(0, cut + 1) : folder.slice(0, cut);
  }
}

async function loadPolicy(
  line: ConformLine,
  config: Config | undefined,
  baseline: string | undefined,
  teamRules: readonly AnyRule[],
  versions: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<Policy | undefined> {
  if (line.updateBaseline && baseline === undefined)
    throw new UsageError("--update-baseline has no baseline to write", "Name it with --baseline FILE.");
  const plain = line.severities.length === 0 && !baseline && !config?.severity.length && !config?.ignore.length;
  if (plain) return undefined;
  const { makePolicy } = await import("./policy.ts");
  return makePolicy({
    severities: line.severities,
    config,
    baseline,
    update: line.updateBaseline,
    teamRules,
    versions,
    terminal,
  });
}
