import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { commandInFolder, period } from "../../test/command-in-folder.ts";

const { at, run } = commandInFolder();
const root = "outputs/paper_sessions";
let whole = "";

const session = (name: string, files: Readonly<Record<string, string>>) => {
  mkdirSync(at(root, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(at(root, name, file), text);
};
const idsIn = (text: string) => JSON.parse(text).sessions.map(({ session_id }: { session_id: string }) => session_id);

beforeEach(async () => {
  expect(await run([...period, "--paper", "--no-pictures"])).toMatchObject({ exitCode: 0, warned: "" });
  [whole = ""] = readdirSync(at(root)).filter((name) => name.includes("_paper_"));
});

test("a session that does not say how it stands is told of, and does not hide the others", async () => {
  session("empty", { "session_status.json": "{}" });
  session("bogus", { "session_status.json": '{"status":"paused","updated_at":"2026-01-01T00:00:00"}' });
  session("cut", { "session_status.json": '{"status":"succ' });
  session("notes", { "notes.txt": "nothing of a session" });
  for (const question of ["list", "health", "alerts", "promotion", "index"]) {
    const { exitCode, printed, warned } = await run(["paper", question]);
    expect({ question, exitCode }).toEqual({ question, exitCode: 0 });
    const told = warned
      .split("\n")
      .map((line) => /^Warning: \S+\/(\w+) does not say how its session stands/.exec(line)?.[1]);
    expect(told).toEqual(["bogus", "cut", "empty"]);
    if (question === "alerts") expect(JSON.parse(printed)).toMatchObject({ total_sessions: 1, alert_status: "ok" });
  }
  expect(idsIn(readFileSync(at(root, "paper_sessions_index.json"), "utf8"))).toEqual([whole]);
});

test("a session whose status was cut short still runs, as far as anybody knows, and becomes stale", async () => {
  cpSync(at(root, whole), at(root, "20260101_000000_paper_0000000"), { recursive: true });
  const begun = { session_id: "20260101_000000_paper_0000000", status: "running", created_at: "2026-01-01T00:00:00" };
  const place = at(root, "20260101_000000_paper_0000000");
  writeFileSync(`${place}/session_metadata.json`, JSON.stringify(begun));
  writeFileSync(`${place}/session_status.json`, '{"status":"runn');
  const alerts = await run(["paper", "alerts"]);
  expect(alerts).toMatchObject({ exitCode: 0, warned: "" });
  expect(JSON.parse(alerts.printed)).toMatchObject({
    alert_status: "warning",
    latest_alert_code: "PAPER_SESSION_STALE",
    running_sessions: [begun.session_id],
  });
  const promotion = JSON.parse((await run(["paper", "promotion"])).printed);
  expect(promotion).toMatchObject({ promotion_ready_count: 1, latest_blocked_session_id: begun.session_id });
  expect(await run(["paper", "index"])).toMatchObject({ exitCode: 0, warned: "" });
});
