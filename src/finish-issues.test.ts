import { expect, test } from "vitest";
import { check } from "./check.ts";
import { finishIssues } from "./finish-issues.ts";
import type { KindNotes } from "./notes.ts";
import { memoryTree } from "./tree/memory.ts";

const notes: KindNotes = {
  "a.json": {
    clause: "document#whole",
    fields: {
      "/list": { clause: "document#list" },
      "/list/*/name": { clause: "document#name" },
      "/free": { clause: "document#free" },
      "/free/*/figure": { clause: "document#figure" },
    },
    branches: {},
  },
};

test.each([
  ["", "whole"],
  ["/unheard", "whole"],
  ["/list", "list"],
  ["/list/0", "list"],
  ["/list/0/name", "name"],
  ["/list/0/name/deeper/still", "name"],
  ["/free/a~1b", "free"],
  ["/free/a~1b/figure", "figure"],
])("a finding at %j rests on the clause of the place, or of the nearest around it", (pointer, section) => {
  const finding = { rule: "schema.type", severity: "error", file: "a.json", pointer, message: "" } as const;
  const [issue] = finishIssues([finding], new Map(), [], notes);
  expect(issue?.cites).toEqual([{ source: "document", section }]);
});

test.each([
  ["run", "Canonical Run Directory"],
  ["paper-session", "Canonical Paper Session Directory"],
  ["runs-index", "Shared Run Index"],
  ["model-run", "Learned-Model Experiment Artifacts"],
])("a file that %s lacks rests on the clause that lists the files of the kind", async (kind, section) => {
  const { issues } = await check(memoryTree({}), { as: kind });
  expect(issues.map(({ rule, cites }) => [rule, cites])).toEqual(
    issues.map(() => ["layout.file-exists", [{ source: "run-artifact-contract", section }]]),
  );
  expect(issues).not.toEqual([]);
});
