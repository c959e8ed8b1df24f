import type { ChangeReport, ReportedChange } from "../../../generated/meta/types.ts";
import type { AssessedChange, Proof } from "../../evolution/assess-changes.ts";
import { version } from "../version.ts";
import type { ComparedSources } from "./compare-sources.ts";
import type { ReleaseVerdict } from "./verdict.ts";

const proof = ({ status, why, counterexample }: Proof) => ({
  status,
  why,
  ...(counterexample !== undefined && { counterexample }),
});

/** Where a rule of change is explained. */
export const pageOf = (rule: string) => `generated/docs/changes/${rule}.md`;

/** What every report for programs begins with. */
export const jsonHead = { schema_version: "1.0", tool: { name: "quantlab-contracts", version } } as const;

/** One change as the report says it. */
export function changeJson(change: AssessedChange): ReportedChange {
  const {
    schema,
    artifact,
    producer,
    consumers,
    pointer,
    rule,
    bump,
    breaks,
    claim,
    message,
    remedy,
    before,
    after,
    through,
  } = change;
  return {
    schema,
    artifact,
    ...(producer !== undefined && { producer }),
    ...(consumers && { consumers }),
    pointer,
    rule,
    page: pageOf(rule),
    bump,
    breaks,
    claim,
    ...(message !== undefined && { message }),
    remedy,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(through && { through }),
    old_readers: proof(change.oldReaders),
    old_writers: proof(change.oldWriters),
  };
}

/** The report for programs. */
export function jsonReport(compared: ComparedSources, verdict: ReleaseVerdict): string {
  const { base, head, summary, changes, compared: schemas, notices } = compared;
  const report: ChangeReport = {
    ...jsonHead,
    base: base.label,
    head: head.label,
    schemas,
    summary,
    needed_bump: verdict.needed ?? null,
    declared_bump: verdict.declared,
    declared_by: verdict.declaredBy,
    compatible: verdict.compatible,
    changes: changes.map(changeJson),
    notices,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
