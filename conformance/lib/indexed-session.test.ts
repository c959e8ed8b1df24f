import { expect, test } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { directoryView } from "../../src/views.ts";
import { sameCell, sessionBeside, sessionFolders, sessionsBeside, wasSettled } from "./indexed-session.ts";

const view = (files: Readonly<Record<string, string>>) => directoryView(memoryTree(files), new Map(), defaultLimits);

test("a folder with a status is a session; its row says null for what it has not", () => {
  const directory = view({
    "a/session_status.json": '{"session_id": "a", "status": "running", "updated_at": "2024-01-01T00:00:00"}',
    "b/session_status.json": "{",
    "c/config.json": "{}",
  });
  expect(sessionFolders(directory)).toEqual(["a", "b"]);
  expect([...sessionsBeside(directory)]).toMatchObject([
    { folder: "a", row: { session_id: "a", finished_at: null, error_type: null, report_contract_type: null } },
  ]);
  expect(sessionBeside(directory, "")).toBeUndefined();
});

test("an index does not know what changed after it was written", () => {
  const session = { folder: "a", updatedAt: "2024-01-01T00:00:00.5", row: {} };
  expect(wasSettled(session, "2024-01-01T00:00:00.500000")).toBe(true);
  expect(wasSettled(session, "2024-01-01T00:00:00")).toBe(false);
  expect(wasSettled(session, "today")).toBe(false);
});

test("a table has no null and no numbers among its texts", () => {
  expect(sameCell(null, "")).toBe(true);
  expect(sameCell("", null)).toBe(true);
  expect(sameCell(12, "12")).toBe(true);
  expect(sameCell(null, "null")).toBe(false);
  expect(sameCell(true, false)).toBe(false);
});
