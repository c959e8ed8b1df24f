import { posix } from "node:path";
import { changeRules } from "../../../generated/change-rules.ts";
import type { AssessedChange } from "../../evolution/assess-changes.ts";
import { sarifSchema } from "../../report/sarif-schema.ts";
import { valueText } from "../../report/value-text.ts";
import { clip, visible } from "../../report/visible-text.ts";
import { commandData, commandProperty } from "../../report/workflow-command.ts";
import { version } from "../version.ts";
import { directions, matters, verdictLine, whom } from "./change-words.ts";
import type { ComparedSources } from "./compare-sources.ts";
import type { OpenedCatalogue } from "./open-catalogue.ts";
import { rulesFile } from "./source-files.ts";
import type { ReleaseVerdict } from "./verdict.ts";

/** What the declared release allows is told, and nothing more. */
function level({ bump }: AssessedChange, allowed: boolean): "error" | "warning" | "note" {
  if (allowed) return "note";
  if (bump === "major" || bump === "refused") return "error";
  return bump === "unknown" ? "warning" : "note";
}

function sentence(change: AssessedChange): string {
  const shown = directions(change).flatMap(({ text, proof }) =>
    proof.counterexample === undefined ? [] : [`${text}: refused is ${valueText(proof.counterexample, 300)}`],
  );
  return visible([`${change.claim} ${change.message ?? ""}`.trim(), whom(change), ...shown, change.remedy].join("; "));
}

/** Where a schema lies for a person who looks at the repository. */
function fileOf({ schema }: AssessedChange, { place }: OpenedCatalogue): string {
  if (schema === "schema") return place;
  return schema === "rules" ? rulesFile : posix.join(place, schema);
}

/** SARIF 2.1.0 for code scanning. */
export function sarifReport(compared: ComparedSources, verdict: ReleaseVerdict): string {
  const rules = changeRules.map(({ id, claim, why, remedy }) => ({
    id,
    shortDescription: { text: claim },
    fullDescription: { text: why },
    help: { text: remedy },
  }));
  const results = compared.changes.filter(matters).map((change) => ({
    ruleId: change.rule,
    ruleIndex: changeRules.findIndex(({ id }) => id === change.rule),
    level: level(change, verdict.compatible === true),
    message: { text: sentence(change) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(fileOf(change, compared.head)) } },
        logicalLocations: [
          { fullyQualifiedName: visible(change.pointer === "" ? "#" : change.pointer), kind: "member" },
        ],
      },
    ],
    partialFingerprints: { "quantlabChange/v1": `${change.rule} ${change.schema}#${change.pointer}` },
  }));
  const driver = { name: "quantlab-contracts", version, rules };
  const invocation = { executionSuccessful: verdict.exitCode !== 2, exitCode: verdict.exitCode };
  return `${JSON.stringify({ $schema: sarifSchema, version: "2.1.0", runs: [{ results, tool: { driver }, invocations: [invocation] }] }, null, 2)}\n`;
}

/** Changes as workflow commands of GitHub Actions, each on its line. */
export function githubLines(compared: ComparedSources, allowed: boolean): readonly string[] {
  const commands = { error: "error", warning: "warning", note: "notice" } as const;
  return compared.changes
    .filter(matters)
    .map(
      (change) =>
        `::${commands[level(change, allowed)]} file=${commandProperty(fileOf(change, compared.head))},title=${commandProperty(change.rule)}::${commandData(clip(`${change.pointer === "" ? "" : `${change.pointer}: `}${sentence(change)}`, 2000))}\n`,
    );
}

/** Workflow commands of GitHub Actions. */
export function githubReport(compared: ComparedSources, verdict: ReleaseVerdict): string {
  const lines = githubLines(compared, verdict.compatible === true);
  return `${lines.join("")}quantlab-contracts: ${visible(verdictLine(compared, verdict))}\n`;
}
