import type { Issue, Severity } from "../issue.ts";
import { statement } from "./wording.ts";

/** Findings of one rule in one artifact that share severity, clause and remedy. */
export interface IssueGroup {
  readonly rule: string;
  readonly severity: Severity;
  /** What all of them say; undefined when they differ. */
  readonly statement: string | undefined;
  readonly cites: Issue["cites"];
  readonly remedy: string;
  readonly issues: readonly Issue[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Groups by rule, errors first, then in the order in which the rules first appear. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.severity, issue.rule, issue.remedy, issue.cites]);
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  const all: IssueGroup[] = [];
  for (const members of groups.values()) {
    const [first] = members;
    if (!first) continue;
    const said = statement(first);
    const shared = members.every((issue) => statement(issue) === said) ? said : undefined;
    all.push({
      rule: first.rule,
      severity: first.severity,
      statement: shared,
      cites: first.cites,
      remedy: first.remedy,
      issues: members,
    });
  }
  return all.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
