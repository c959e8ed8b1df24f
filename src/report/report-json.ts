import type { Issue } from "../issue.ts";
import type { ArtifactReport, Coverage, Failure, Summary, Suppressed } from "./report.ts";

const maxDepth = 500;

/** An artifact's part of the report with its members in the order of the schema. */
export function artifactJson({ path, kind, conforms, issues, skipped }: ArtifactReport) {
  return {
    path,
    kind,
    conforms,
    issues: issues.map(issueJson),
    skipped: skipped.map(({ rule, because }) => ({ rule, because })),
  };
}

function issueJson({
  rule,
  severity,
  file,
  pointer,
  line,
  column,
  message,
  expected,
  found,
  cites,
  remedy,
  fingerprint,
}: Issue) {
  return {
    rule,
    severity,
    file,
    pointer,
    line,
    column,
    message,
    expected: shallowEnough(expected),
    found: shallowEnough(found),
    cites: cites.map(({ source, section }) => ({ source, section })),
    remedy,
    fingerprint,
  };
}

/** What stands before the artifacts. */
export function headJson({ schema_version, tool: { name, version, contracts }, conforms, counts }: Summary) {
  const { artifacts, errors, warnings, infos, skipped } = counts;
  return {
    schema_version,
    tool: { name, version, contracts },
    conforms,
    counts: { artifacts, errors, warnings, infos, skipped },
  };
}

/** What stands after the artifacts; undefined members are not written. */
export function tailJson({ coverage, failures, suppressed }: Summary) {
  return {
    coverage: coverage && coverageJson(coverage),
    failures: failures?.map(failureJson),
    suppressed: suppressed?.map(suppressedJson),
  };
}

function coverageJson({ kinds }: Coverage) {
  return {
    kinds: kinds.map(({ kind, artifacts, fields, enums, branches, rules, unseen }) => ({
      kind,
      artifacts,
      fields,
      enums,
      branches,
      rules,
      unseen: unseen.map(({ what, where, value }) => ({ what, where, value })),
    })),
  };
}

const failureJson = ({ path, rule, message, remedy }: Failure) => ({ path, rule, message, remedy });

const suppressedJson = ({ fingerprint, rule, path, file, pointer, reason, expires }: Suppressed) => ({
  fingerprint,
  rule,
  path,
  file,
  pointer,
  reason,
  expires,
});

/** JSON text that a terminal can show; what JSON cannot hold (big integers, NaN, infinities) becomes its text. */
export function stringify(value: unknown, indent = 0): string {
  const unseen = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
  return JSON.stringify(value, replaceForeign, indent).replace(unseen, escapeUnits);
}

function escapeUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

function replaceForeign(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

/** The value, or a text in place of one that is nested more deeply than a serialiser can follow. */
function shallowEnough(value: unknown): unknown {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return `(nested more than ${maxDepth} levels)`;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return value;
}
