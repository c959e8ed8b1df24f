import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../report/report.ts";
import { runCommand, temporaryFolder } from "./recording-terminal.ts";

const root = path.resolve(import.meta.dirname, "../..");
const brokerEvent = '{"source":"alpaca","event_type":"error","timestamp":"2026-11-20T23:39:00+00:00","data":{}}\n';

function recordings(): string {
  const cwd = temporaryFolder();
  mkdirSync(path.join(cwd, "bridge"));
  const put = (file: string, text: string) => writeFileSync(path.join(cwd, "bridge", file), text);
  const exchange = (method: string, asked: string, status: number, body: unknown) =>
    JSON.stringify({ request: { method, path: asked }, status, content_type: "application/json", body }, undefined, 2);
  put("01_pause.json", exchange("POST", "/api/control/pause", 401, { detail: "Bearer token required" }));
  put("02_pause.json", exchange("POST", "/api/control/pause", 200, { status: "halted", timestamp: "2026-11-20" }));
  put("03_status.json", exchange("GET", "/api/control/status", 200, { paused: "yes" }));
  put("frames.jsonl", brokerEvent);
  return cwd;
}

test("recorded exchanges of any name are judged by what was answered, and named as they are", async () => {
  const { code, out, err } = await runCommand(["--format", "json", "bridge"], { cwd: recordings() });
  expect(code).toBe(1);
  const { artifacts } = JSON.parse(out) as Report;
  expect(
    artifacts.map((one) => [
      one.path,
      one.kind,
      ...one.issues.slice(0, 1).map(({ rule, pointer }) => `${rule} ${pointer}`),
    ]),
  ).toEqual([
    ["bridge/01_pause.json", "control-refusal"],
    ["bridge/02_pause.json", "control-answer", "schema.enum /status"],
    ["bridge/03_status.json", "dashboard", expect.stringContaining("schema.required")],
  ]);
  expect(err).toContain(
    "1 file passed over, recordings that may be bridge-alpaca-events or bridge-events, which --as KIND tells: bridge/frames.jsonl",
  );
});

test("a file whose name an artifact around it shares with a kind of its own is judged with that artifact", async () => {
  const cwd = temporaryFolder();
  const recorded = "fixtures/dashboards/running-idle/running-idle";
  cpSync(path.join(root, recorded), path.join(cwd, "bridge"), { recursive: true });
  const told = async (...argv: string[]) =>
    (JSON.parse((await runCommand(["--format", "json", ...argv], { cwd })).out) as Report).artifacts.map(
      ({ path: at, kind, conforms }) => [at, kind, conforms],
    );
  expect(await told("bridge")).toEqual([["bridge", "dashboard", true]]);
  expect(await told("bridge/health.json")).toEqual([["bridge", "dashboard", true]]);
  expect(await told("--as", "health", "bridge/health.json")).toEqual([["bridge/health.json", "health", false]]);
});

test("a recorded exchange whose name tells its kind is judged alike by itself and in its folder", async () => {
  const cwd = temporaryFolder();
  const put = (file: string, json: unknown) => writeFileSync(path.join(cwd, file), JSON.stringify(json));
  const request = { method: "GET", path: "/api/launch-control" };
  put("launch-control.json", { request, status: 200, body: { status: "ok", jobs: 1 } });
  put("other.json", { request, status: 200, body: {} });
  const told = async (...argv: string[]) => {
    const { artifacts } = JSON.parse((await runCommand(["--format", "json", ...argv], { cwd })).out) as Report;
    return artifacts[0]?.issues.map(({ rule, pointer }) => `${rule} ${pointer}`);
  };
  const alone = await told("launch-control.json");
  expect(alone).toContain("schema.type /jobs");
  expect(await told(".")).toEqual(alone);
  expect(await told("--as", "launch-control", ".")).toEqual(alone);
});

test("answers of the research page are judged by what was answered, where it says what they are", async () => {
  const cwd = temporaryFolder();
  const put = (file: string, method: string, asked: string, status: number, json: unknown) =>
    writeFileSync(
      path.join(cwd, file),
      JSON.stringify({ method, path: asked, status, headers: {}, json }, undefined, 2),
    );
  const refused = { status: "error", message: "JSON body must be an object." };
  put("00.json", "GET", "/api/paper-sessions-health?x=1", 200, { total_sessions: "4" });
  put("01.json", "GET", "/api/paper-sessions-alerts", 200, {});
  put("02.json", "GET", "/api/launch-control", 200, {});
  put("03.json", "POST", "/api/launch-control", 202, { status: "accepted", message: 1 });
  put("04.json", "POST", "/api/launch-control", 400, refused);
  put("05.json", "POST", "/api/launch-control", 401, null);
  put("06.json", "GET", "/api/stepbit-workspace", 200, {});
  writeFileSync(
    path.join(cwd, "07.json"),
    '{"method": "GET", "path": "/api/launch-control", "status": 200, "json": {"status": ',
  );
  writeFileSync(path.join(cwd, "08.json"), '"method"');
  const { out } = await runCommand(["--format", "json", "."], { cwd });
  const told = (JSON.parse(out) as Report).artifacts.map((one) => [
    one.path,
    one.kind,
    ...one.issues
      .filter(({ rule }) => /schema.(?:type|minLength)|syntax/.test(rule))
      .map(({ rule, pointer, line }) => `${rule} ${pointer} ${line}`),
  ]);
  expect(told).toEqual([
    ["./00.json", "paper-health", "schema.type /total_sessions 7"],
    ["./01.json", "paper-alerts"],
    ["./02.json", "launch-control"],
    ["./03.json", "launch-control-accepted", "schema.type /message 8"],
    ["./04.json", "launch-control-refused"],
    ["./07.json", "launch-control", expect.stringContaining("syntax.")],
  ]);
  expect(await runCommand(["--as", "launch-control-refused", "04.json"], { cwd })).toMatchObject({ code: 0 });
});

test.each([
  "/api/paper-sessions-healthXYZ",
  "/api/paper-sessions-health/",
  "//api/paper-sessions-health",
  "/api/paper-sessions%2Dhealth",
  "/API/paper-sessions-health",
  "/api/x/../paper-sessions-health",
  "/api_state",
  "xapi/state",
  "/api/state/",
  "/api//state",
  `/${"a".repeat(100_000)}`,
])("an answer is known by the exact path that was asked: not %s", async (asked) => {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, "00.json"), JSON.stringify({ method: "GET", path: asked, status: 200, json: {} }));
  const { code, out } = await runCommand(["--format", "json", "00.json"], { cwd });
  expect({ code, artifacts: out === "" ? [] : JSON.parse(out).artifacts }).toEqual({ code: 2, artifacts: [] });
});

test.each(["?x=1", "#top", "?/../"])("what stands behind the path does not count: %s", async (behind) => {
  const cwd = temporaryFolder();
  const exchange = { method: "GET", path: `/api/paper-sessions-health${behind}`, status: 200, json: {} };
  writeFileSync(path.join(cwd, "00.json"), JSON.stringify(exchange));
  const { out } = await runCommand(["--format", "json", "00.json"], { cwd });
  expect(JSON.parse(out).artifacts).toMatchObject([{ kind: "paper-health" }]);
});

test.each([
  ["HEAD", 200],
  ["POST", 200],
  ["OPTIONS", 204],
  ["GET", 404],
])("another method, or another status, holds no such answer: %s %d", async (method, status) => {
  const cwd = temporaryFolder();
  for (const [name, asked] of Object.entries({ health: "/api/paper-sessions-health", state: "/api/state" }))
    writeFileSync(path.join(cwd, `0-${name}.json`), JSON.stringify({ method, path: asked, status, json: {} }));
  expect(await runCommand(["0-health.json", "0-state.json"], { cwd })).toMatchObject({ code: 2 });
});

test("one of them by itself is judged as in its folder, with --as or without; its lines are those of the file", async () => {
  const cwd = recordings();
  const bare = await runCommand(["--no-color", "bridge/03_status.json"], { cwd });
  expect(bare.code).toBe(1);
  expect(bare.out).toContain("bridge/03_status.json:9:15 · /paused");
  expect(bare.out).toContain('9 │     "paused": "yes"');
  expect(await runCommand(["--no-color", "--as", "dashboard", "bridge/03_status.json"], { cwd })).toEqual(bare);
  const answer = await runCommand(["bridge/02_pause.json"], { cwd });
  expect(answer.out).toContain("schema.enum");
  expect(await runCommand(["--as", "control-answer", "bridge/02_pause.json"], { cwd })).toEqual(answer);
});

test("what may be of two kinds is left to the caller, who is told them", async () => {
  const cwd = recordings();
  const { code, err } = await runCommand(["--format", "json", "bridge/frames.jsonl"], { cwd });
  expect(code).toBe(2);
  expect(err).toContain("not recognised: what it holds may be bridge-alpaca-events or bridge-events");
  expect(err).toContain("Say which: --as bridge-alpaca-events or --as bridge-events.");
});

test("a folder of exchanges is one artifact under --as, and one of its files stands for it", async () => {
  const cwd = temporaryFolder();
  mkdirSync(path.join(cwd, "bridge"));
  const body = readFileSync(
    path.join(root, "fixtures/dashboards/standalone/standalone/api_alpaca_status.json"),
    "utf8",
  );
  const exchange = `{"request": {"method": "GET", "path": "/api/alpaca/status"}, "status": 200, "body": ${body.trim()}}`;
  writeFileSync(path.join(cwd, "bridge/api_alpaca_status.json"), exchange);
  for (const argv of [["bridge"], ["--as", "dashboard", "bridge"], ["bridge/api_alpaca_status.json"]])
    expect(await runCommand(["--format", "json", ...argv], { cwd })).toMatchObject({ code: 0 });
  const other = await runCommand(["bridge/notes.json"], { cwd });
  expect(other.code).toBe(2);
  writeFileSync(path.join(cwd, "bridge/notes.json"), "{}");
  expect((await runCommand(["bridge/notes.json"], { cwd })).out).toContain(
    "its directory is a dashboard, which has no",
  );
});
