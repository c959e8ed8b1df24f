import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { diff, gt, inc, major, valid } from "semver";
import type { Bump } from "../../../generated/meta/types.ts";
import { UsageError } from "../../errors.ts";
import { colorWanted } from "../color.ts";
import { type CommandLine, parseCommandLine } from "../command-line.ts";
import type { OptionSpec } from "../option-spec.ts";
import { colorChoices } from "../report-options.ts";
import type { Terminal } from "../terminal.ts";
import { type ComparedSources, compareSources } from "./compare-sources.ts";
import { bumpOf } from "./declared-release.ts";
import { compareSettings, comparingOptions, openVersion } from "./diff-command.ts";
import { type Declaration, gateProblems } from "./gate-problems.ts";
import { isRepository, isShallow, lastRelease } from "./last-release.ts";
import { type OpenedCatalogue, openCatalogue } from "./open-catalogue.ts";
import { type Changeset, readChangesets } from "./read-changesets.ts";
import { firstReleaseReport, type GateResult, gateFormats, gateReport } from "./report-gate.ts";
import { openSource } from "./schema-source.ts";

const see = "See quantlab-contracts gate --help.";

/** Options of `gate` and `changeset` that say what is released. */
export const releaseOptions: readonly OptionSpec[] = [
  { name: "base", value: "VERSION", help: "the last release; the newest tag by default; none when there is none" },
  { name: "package", value: "NAME", help: "whose changesets count; the name in package.json by default" },
  ...comparingOptions,
];

/** Options of `gate`. */
export const gateOptions: readonly OptionSpec[] = [
  ...releaseOptions,
  { name: "format", short: "f", value: "NAME", help: gateFormats.join(", ") },
  { name: "color", value: "WHEN", help: "auto, always or never; NO_COLOR is respected" },
];

/** What is compared for a release; `unreleased` says why there is nothing to compare with. */
export type ReleaseComparison =
  | { readonly unreleased: string }
  | { readonly base: OpenedCatalogue; readonly baseVersion: string | undefined };

/** The name of the package that is released. */
export function releasedName(line: CommandLine, head: OpenedCatalogue): string | undefined {
  return line.one("package") ?? head.packageName;
}

/** Finds the last release. Throws UsageError when there should be one and it cannot be found. */
export function openRelease(line: CommandLine, head: OpenedCatalogue, terminal: Terminal): ReleaseComparison {
  const given = line.one("base");
  if (given === "none") return { unreleased: "nothing has been released yet (--base none): every change is allowed" };
  if (given !== undefined) {
    const base = openVersion(given, line, terminal);
    return {
      base,
      baseVersion: versionIn(given) ?? valid(base.version ?? "") ?? undefined,
    };
  }
  if (!isRepository(terminal.cwd))
    throw new UsageError(
      "there is no git repository here: the last release cannot be found",
      "Name it with --base; --base none says that there is none.",
    );
  const release = lastRelease(terminal.cwd, releasedName(line, head));
  if (release) return { base: openBase(release.tag, line, head, terminal), baseVersion: release.version };
  const version = head.version ?? "0.0.0";
  if (isShallow(terminal.cwd))
    throw new UsageError(
      "this is a shallow clone without tags: the last release may be missing",
      "Fetch tags (actions/checkout: fetch-depth: 0), or name --base.",
    );
  if (version !== "0.0.0")
    throw new UsageError(
      `the version is ${version}, and no tag names its release`,
      `Tag it v${version}, or name the last release with --base.`,
    );
  return { unreleased: "nothing has been released yet (no tag, version 0.0.0): every change is allowed" };
}

/** The version that the name of a release says, a folder behind it or not: `v1.2.0`, `orders@1.2.0`, `git:v1.2.0:schemas`. */
function versionIn(release: string): string | undefined {
  return valid(/^(?:git:|npm:)?(?:.*@|v)?(\d[^:]*)(?::.*)?$/.exec(release)?.[1] ?? "") ?? undefined;
}

/** Opens the version of a tag; a folder that moved is no reason to let everything pass. */
function openBase(tag: string, line: CommandLine, head: OpenedCatalogue, { cwd }: Terminal): OpenedCatalogue {
  const schemas = line.one("schemas") ?? head.place;
  const source = openSource(`git:${tag}`, { cwd, schemas });
  if (source.files.size > 0) return openCatalogue(source);
  throw new UsageError(
    `${tag}, the last release, holds no schemas in ${schemas}`,
    `Name the folder that it had with --base ${tag}:FOLDER; when it had none, say so with --base none.`,
  );
}

/** What changesets declare; after `changeset version` the version and the changelog do. */
export function declarationOf(
  changesets: readonly Changeset[],
  head: OpenedCatalogue,
  baseVersion: string | undefined,
  name: string | undefined,
  cwd: string,
): Declaration {
  const own = changesets.filter(({ bumps }) => name === undefined || bumps.has(name));
  const bump = bumpOf(own, name);
  if (bump !== undefined || baseVersion === undefined || head.version === undefined || !gt(head.version, baseVersion))
    return { bump, words: own.map(({ body }) => body).join("\n\n"), place: "a changeset" };
  const size = diff(baseVersion, head.version)?.replace(/^pre/, "") ?? "patch";
  const log = path.join(cwd, "CHANGELOG.md");
  const text = existsSync(log) ? readFileSync(log, "utf8") : "";
  // Only what is said about this release counts.
  const section = text.split(/^## /mu).find((part) => part.startsWith(head.version ?? " ")) ?? "";
  return { bump: (size === "release" ? "patch" : size) as Bump, words: section, place: "the changelog" };
}

function judge(compared: ComparedSources, declared: Declaration): GateResult {
  const { needed, problems } = gateProblems(compared, declared);
  const passes = problems.length === 0;
  const onlyOpen = !passes && problems.every(({ kind }) => kind === "undecided");
  return { compared, needed, declared: declared.bump, problems, passes, exitCode: passes ? 0 : onlyOpen ? 2 : 1 };
}

/** `quantlab-contracts gate`: refuses a release that is declared smaller than its changes. */
export async function gateCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const line = parseCommandLine(argv, gateOptions, see);
  if (line.operands.length > 0) throw new UsageError(`gate takes no ${JSON.stringify(line.operands[0])}`, see);
  const format = line.oneOf("format", gateFormats) ?? "pretty";
  const head = openVersion(".", line, terminal);
  const name = releasedName(line, head);
  const changesets = readChangesets(terminal.cwd);
  const release = openRelease(line, head, terminal);
  if ("unreleased" in release) {
    terminal.out(firstReleaseReport(release.unreleased, format));
    return 0;
  }
  const declared = declarationOf(changesets, head, release.baseVersion, name, terminal.cwd);
  // Of a base without a version the present one is the best that is known.
  const last = release.baseVersion ?? valid(head.version ?? "");
  const next = last && inc(last, declared.bump ?? "patch");
  const settings = compareSettings(line);
  const compared = compareSources(release.base, head, { ...settings, ...(next && { nextMajor: major(next) }) });
  const result = judge(compared, declared);
  const choice = line.oneOf("color", colorChoices) ?? "auto";
  const color = colorWanted(choice, terminal, (await terminal.outColumns()) !== undefined);
  terminal.out(gateReport(result, format, color));
  return result.exitCode;
}
