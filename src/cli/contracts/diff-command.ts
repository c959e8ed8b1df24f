import path from "node:path";
import { changeRules } from "../../../generated/change-rules.ts";
import { UsageError } from "../../errors.ts";
import { colorWanted } from "../color.ts";
import { type CommandLine, parseCommandLine } from "../command-line.ts";
import type { OptionSpec } from "../option-spec.ts";
import { colorChoices } from "../report-options.ts";
import { didYouMean } from "../suggest.ts";
import type { Terminal } from "../terminal.ts";
import { type ComparedSources, type CompareSettings, compareSources } from "./compare-sources.ts";
import { declaredRelease } from "./declared-release.ts";
import { openCatalogue } from "./open-catalogue.ts";
import { githubReport, sarifReport } from "./report-annotations.ts";
import { jsonReport } from "./report-json.ts";
import { markdownReport } from "./report-markdown.ts";
import { prettyReport } from "./report-pretty.ts";
import { openSource } from "./schema-source.ts";
import { type ReleaseVerdict, releaseVerdict } from "./verdict.ts";

const see = "See quantlab-contracts diff --help.";
const listedRules = "Reports name the rule of every change; generated/docs/changes has a page for each.";
const formats = ["pretty", "json", "markdown", "sarif", "github"] as const;

/** Options that say how two versions are compared. */
export const comparingOptions: readonly OptionSpec[] = [
  { name: "schemas", value: "DIR", help: "folder of schemas inside a version; schemas by default" },
  {
    name: "formats",
    value: "HOW",
    help: "assert (default): `format` refuses values; annotate: it only describes them",
  },
  { name: "allow", value: "RULE", repeats: true, help: "a rule of change that is not asked" },
  { name: "timeout", value: "SECONDS", help: "what is not decided by then is undecided; 30 by default" },
];

/** Options of `diff`. */
export const diffOptions: readonly OptionSpec[] = [
  {
    name: "bump",
    value: "SIZE",
    help: "the declared release: patch, minor or major; from the changesets by default, minor without any",
  },
  { name: "format", short: "f", value: "NAME", help: formats.join(", ") },
  ...comparingOptions,
  { name: "color", value: "WHEN", help: "auto, always or never; NO_COLOR is respected" },
];

/** Reads the settings of a comparison. */
export function compareSettings(line: CommandLine): CompareSettings {
  const seconds = line.wholeNumber("timeout", 0) ?? 30;
  const how = line.oneOf("formats", ["assert", "annotate"]) ?? "assert";
  const known = changeRules.map(({ id }) => id);
  for (const rule of line.all("allow"))
    if (!known.includes(rule as (typeof known)[number]))
      throw new UsageError(`there is no rule of change ${JSON.stringify(rule)}${didYouMean(rule, known)}`, listedRules);
  return { assertFormats: how === "assert", timeoutMs: seconds * 1000, allowed: new Set(line.all("allow")) };
}

/** Opens one version as the command line names it. */
export function openVersion(argument: string, line: CommandLine, { cwd }: Pick<Terminal, "cwd">) {
  const schemas = line.one("schemas");
  return openCatalogue(openSource(argument, { cwd, ...(schemas !== undefined && { schemas }) }));
}

async function render(
  compared: ComparedSources,
  verdict: ReleaseVerdict,
  line: CommandLine,
  terminal: Terminal,
): Promise<string> {
  switch (line.oneOf("format", formats)) {
    case "json":
      return jsonReport(compared, verdict);
    case "markdown":
      return markdownReport(compared, verdict);
    case "sarif":
      return sarifReport(compared, verdict);
    case "github":
      return githubReport(compared, verdict);
    default: {
      const choice = line.oneOf("color", colorChoices) ?? "auto";
      return prettyReport(
        compared,
        verdict,
        colorWanted(choice, terminal, (await terminal.outColumns()) !== undefined),
      );
    }
  }
}

/** `quantlab-contracts diff`: compares two versions and judges them by the declared release. */
export async function diffCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const line = parseCommandLine(argv, diffOptions, see);
  const [from, to, ...more] = line.operands;
  if (from === undefined) throw new UsageError("nothing to compare with: name the base", see);
  if (more.length > 0) throw new UsageError(`${line.operands.length} versions are named; two can be compared`, see);
  line.oneOf("format", formats);
  const base = openVersion(from, line, terminal);
  const head = openVersion(to ?? ".", line, terminal);
  const compared = compareSources(base, head, compareSettings(line));
  const here = path.resolve(terminal.cwd, to ?? ".") === terminal.cwd;
  const verdict = releaseVerdict(compared, declaredRelease(line, here ? terminal.cwd : undefined, head.packageName));
  terminal.out(await render(compared, verdict, line, terminal));
  return verdict.exitCode;
}
