import { expect, test } from "vitest";
import type { Issue, Severity } from "../issue.ts";
import { groupIssues } from "./group-issues.ts";

const issue = (rule: string, severity: Severity, message: string, remedy = "Mend it."): Issue => ({
  ...{ rule, severity, message, remedy },
  ...{ file: "report.json", pointer: "/a", line: 1, column: 1, cites: [], fingerprint: `${rule} ${message}` },
});

test("findings of one rule are grouped, errors first", () => {
  const groups = groupIssues([
    issue("run.one", "info", "first"),
    issue("run.two", "error", "second"),
    issue("run.one", "info", "first"),
  ]);
  expect(groups.map(({ rule, statement, issues }) => [rule, statement, issues.length])).toEqual([
    ["run.two", "second", 1],
    ["run.one", "first", 2],
  ]);
});

test("what only some of a group say is not said of all", () => {
  const groups = groupIssues([issue("run.one", "error", "first"), issue("run.one", "error", "second")]);
  expect(groups.map(({ statement, issues }) => [statement, issues.length])).toEqual([[undefined, 2]]);
});

test("findings with remedies of their own stand apart", () => {
  expect(groupIssues([issue("run.one", "error", "a"), issue("run.one", "error", "a", "Else.")])).toHaveLength(2);
});
