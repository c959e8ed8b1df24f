import type { Issue } from "../issue.ts";
import { artifactLocation, rootId, rootUri, type Standpoint } from "./location-uri.ts";
import type { Reporter, ReporterOptions, RuleInfo, Summary, Suppressed } from "./report.ts";
import { headJson, stringify } from "./report-json.ts";
import { sarifSchema } from "./sarif-schema.ts";
import { clip, visible } from "./visible-text.ts";
import { clause, ended, filePath, oneLine } from "./wording.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0 for code scanning. Results are written as they come; the tool and its rules follow them. */
export function createReporter(options: ReporterOptions = {}): Reporter {
  const rules = new Map<string, object>((options.catalogue ?? []).map((info) => [info.id, descriptor(info)]));
  const known = new Map(options.catalogue?.map((info) => [info.id, info]));
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  let written = 0;

  const ruleIndex = (id: string): number => {
    const index = indexes.get(id) ?? indexes.size;
    if (index === indexes.size) {
      indexes.set(id, index);
      rules.set(id, { id });
    }
    return index;
  };
  const write = (results: readonly object[]): string => {
    const text = results
      .map((result, index) => `${written + index === 0 ? "" : ","}\n${indented(stringify(result, 2), 8)}`)
      .join("");
    const head = written === 0 && results.length > 0 ? opening : "";
    written += results.length;
    return head + text;
  };

  return {
    artifact({ path, issues }) {
      return write(issues.map((issue) => result(path, issue, ruleIndex(issue.rule), options)));
    },
    end(summary) {
      const accepted = (summary.suppressed ?? []).map((entry) =>
        suppressedResult(entry, ruleIndex(entry.rule), known.get(entry.rule), options),
      );
      const head = written === 0 && accepted.length === 0 ? opening : "";
      const last = head + write(accepted);
      const rest = stringify(runProperties(summary, [...rules.values()], options), 2).replace(/^\{\n|\n\}$/g, "");
      return `${last}\n      ],\n${indented(rest, 4)}\n    }\n  ]\n}\n`;
    },
  };
}

const opening = `{\n  "$schema": "${sarifSchema}",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "results": [`;

function descriptor({ id, severity, claim, why, remedy, cites }: RuleInfo): object {
  const clauses = cites.map(clause);
  return {
    id,
    shortDescription: { text: visible(claim) },
    fullDescription: { text: visible(why) },
    help: {
      text: visible(`${remedy} (${clauses.join(", ")})`),
      markdown: visible(`${remedy}`) + (clauses.length > 0 ? `\n\nClause: ${visible(clauses.join(", "))}` : ""),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ["contract"], cites },
  };
}

function result(path: string, issue: Issue, ruleIndex: number, options: ReporterOptions): object {
  const { rule, severity, file, pointer, line, column, remedy, fingerprint, cites } = issue;
  const snippet = line === null ? undefined : options.sourceLine?.(path, file, line);
  const region = {
    startLine: line,
    ...(column !== null && { startColumn: column }),
    ...(snippet !== undefined && snippet.length <= 400 && { snippet: { text: visible(snippet) } }),
  };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(remedy === "" ? oneLine(issue) : `${oneLine(issue)}\n${visible(remedy)}`) },
    locations: [location(filePath(path, file), pointer, options, line === null ? undefined : region)],
    partialFingerprints: { "quantlabFingerprint/v1": fingerprint },
    properties: { pointer, cites },
  };
}

function suppressedResult(
  entry: Suppressed,
  ruleIndex: number,
  info: RuleInfo | undefined,
  options: ReporterOptions,
): object {
  const until = entry.expires === null ? "" : ` (until ${entry.expires})`;
  return {
    ruleId: entry.rule,
    ruleIndex,
    level: levels[info?.severity ?? "error"],
    message: { text: plain(visible(info?.claim ?? "A finding that the baseline accepts.")) },
    locations: [location(filePath(entry.path, entry.file), entry.pointer, options)],
    partialFingerprints: { "quantlabFingerprint/v1": entry.fingerprint },
    // A suppression without a status is an accepted one, and older schemas of 2.1.0 do not know the member.
    suppressions: [{ kind: "external", justification: visible(entry.reason + until) }],
  };
}

function location(path: string, pointer: string, standpoint: Standpoint, region?: object): object {
  return {
    physicalLocation: { artifactLocation: artifactLocation(path, standpoint), ...(region && { region }) },
    ...(pointer !== "" && { logicalLocations: [{ fullyQualifiedName: visible(pointer), kind: "member" }] }),
  };
}

function runProperties(
  summary: Summary,
  rules: readonly object[],
  { strict, catalogue = [], ...standpoint }: ReporterOptions,
): object {
  const { tool, conforms, counts } = headJson(summary);
  const failures = summary.failures ?? [];
  const uri = rootUri(standpoint.root);
  const ids = new Set(catalogue.map(({ id }) => id));
  return {
    tool: { driver: { name: tool.name, version: tool.version, rules } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      [rootId]: uri === undefined ? { description: { text: "The directory in which the command ran." } } : { uri },
    },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(({ path, rule, message, remedy }) => ({
          level: "error",
          message: { text: plain(clip(visible(`${ended(message)} ${remedy}`), 2000)) },
          locations: [location(path, "", standpoint)],
          ...(rule !== undefined && ids.has(rule) && { associatedRule: { id: rule } }),
        })),
      },
    ],
    properties: { contracts: tool.contracts, conforms, ...(strict && { strict }), counts },
  };
}

/** SARIF reads `[text](target)` as a link, even in plain text: data makes no links. */
function plain(text: string): string {
  return text.includes("](") ? text.replace(/[[\]\\]/g, "\\$&") : text;
}

function indented(text: string, spaces: number): string {
  const margin = " ".repeat(spaces);
  return margin + text.replaceAll("\n", `\n${margin}`);
}
