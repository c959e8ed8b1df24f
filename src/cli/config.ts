import path from "node:path";
import type { ConformConfig } from "../../generated/meta/types.ts";
import { dayOf, entriesOf, flagOf, listOf, type Member, objectOf, readJsonFile, textOf } from "./checked-json.ts";
import { parseFormats } from "./format-targets.ts";
import { type Ignore, makeIgnore } from "./ignores.ts";
import { parseLevel, type SeverityOverride } from "./severity.ts";

/** A configuration, decided by schemas/meta/conform-config.schema.json; its paths are absolute here. */
export interface Config
  extends Pick<ConformConfig, "strict" | "baseline">,
    Required<Pick<ConformConfig, "rules" | "format">> {
  readonly file: string;
  readonly severity: readonly SeverityOverride[];
  readonly ignore: readonly Ignore[];
}

const members = ["$schema", "severity", "ignore", "strict", "rules", "baseline", "format"];

/** Reads a configuration. Throws UsageError that names the place. */
export function readConfig(file: string): Config {
  return parseConfig(readJsonFile(file, "configuration"), file);
}

/** The configuration in a document. Throws UsageError that names the place. */
export function parseConfig(document: Member, file: string): Config {
  const found = objectOf(document, members);
  const { severity, ignore, strict, rules, baseline, format } = found;
  const folder = path.dirname(file);
  if (found.$schema) textOf(found.$schema);
  const formats = format ? listOf(format).map(textOf) : [];
  if (formats.length > 0) parseFormats(formats);
  return {
    file,
    severity: severity
      ? entriesOf(severity).map(([rule, level]) => ({ rule, level: parseLevel(textOf(level), level.where) }))
      : [],
    ignore: ignore ? listOf(ignore).map(parseIgnore) : [],
    rules: rules ? listOf(rules).map((member) => path.resolve(folder, textOf(member))) : [],
    format: formats,
    ...(strict && { strict: flagOf(strict) }),
    ...(baseline && { baseline: path.resolve(folder, textOf(baseline)) }),
  };
}

function parseIgnore(member: Member): Ignore {
  const { rule, files, reason, expires } = objectOf(
    member,
    ["rule", "files", "reason", "expires"],
    ["rule", "files", "reason"],
  );
  return makeIgnore(
    textOf(rule as Member),
    textOf(files as Member),
    textOf(reason as Member),
    expires && dayOf(expires),
  );
}
