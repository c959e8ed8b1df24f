import { describe, expect, test } from "vitest";
import { Dashboard } from "../generated/foxml/v1/index.ts";
import { check } from "./check.ts";
import { discover } from "./discover.ts";
import { read } from "./read.ts";
import { recogniseContent } from "./recognise-content.ts";
import { memoryTree } from "./tree/memory.ts";

const exchange = (method: string, path: string, status: number, body: unknown) =>
  JSON.stringify({ request: { method, path }, status, content_type: "application/json", body });
const kinds = (file: string, text: string, folder = "recorded") =>
  recogniseContent(memoryTree({ [file]: text }, folder), file).map(({ entry }) => entry.kind);
const lines = (...frames: unknown[]) => frames.map((frame) => `${JSON.stringify(frame)}\n`).join("");

const at = "2026-11-20T23:39:09.120298+00:00";
const refused = { detail: "Bearer token required" };

describe("a recorded exchange", () => {
  test.each([
    ["POST", "/api/control/pause", 200, { status: "paused", timestamp: at }, ["control-answer"]],
    ["POST", "/api/control/resume", 200, {}, ["control-answer"]],
    ["POST", "/api/control/kill_switch", 200, {}, ["kill-switch-answer"]],
    ["POST", "/api/control/pause", 401, { error: "no" }, ["control-refusal"]],
    ["GET", "/api/nope", 404, refused, ["control-refusal"]],
    ["GET", "/api/decisions/recent?limit=x", 422, refused, ["control-refusal"]],
    ["GET", "/api/nope", 404, "Not Found", []],
    ["GET", "/api/state", 404, {}, []],
    ["GET", "/api/nope", 200, refused, []],
    ["GET", "/api/state", 200, {}, ["dashboard"]],
    ["GET", "/api/state", 500, "Internal Server Error", ["dashboard"]],
    ["GET", "/api/trades/history?symbol=AAPL&limit=1", 200, {}, ["dashboard"]],
    ["GET", "/health", 200, {}, ["dashboard"]],
    ["POST", "/api/state", 200, {}, []],
    ["GET", "/api/training/event", 200, {}, []],
    ["GET", "", 200, {}, []],
  ])("of %s %s, %i, is told by what was asked", (method, path, status, body, expected) => {
    expect(kinds("07.json", exchange(method, path, status, body))).toEqual(expected);
    expect(kinds("07.txt", exchange(method, path, status, body))).toEqual([]);
  });

  test("under a name that tells the kind is not looked into; one that tells two kinds tells none", () => {
    const health = exchange("GET", "/health", 200, {});
    expect(kinds("api_state.json", health)).toEqual([]);
    expect(kinds("request.json", health)).toEqual([]);
    expect(kinds("health.json", health)).toEqual(["dashboard"]);
    expect(kinds("health.json", "{}")).toEqual([]);
  });

  test.each([
    ["cut short", (text: string) => text.slice(0, -9)],
    ["with a body that is no JSON", (text: string) => text.replace("9.5", "NaN")],
  ])("%s is told by its beginning, and judged as it is", async (_, damage) => {
    const text = damage(exchange("GET", "/api/state?x=1", 200, { uptime_seconds: 9.5 }));
    expect(kinds("06.json", text)).toEqual(["dashboard"]);
    const { issues } = await check(memoryTree({ "06.json": text }));
    expect(issues.map(({ rule, file }) => [rule, file])).toEqual([["syntax.json", ""]]);
    expect(kinds("06.json", `${text}`.replace("GET", ""))).toEqual([]);
  });

  test("is judged and read by its body, at its place in the file", async () => {
    const tree = memoryTree({ "05_status.json": `\n${exchange("GET", "/api/control/status", 200, { paused: 1 })}` });
    const found = await check(tree);
    expect(found.kind).toBe("dashboard");
    expect(found.issues).toContainEqual(
      expect.objectContaining({ rule: "schema.type", file: "", pointer: "/paused", line: 2 }),
    );
    expect(await check(tree, { as: Dashboard })).toEqual(found);
    const idle = exchange("GET", "/api/decisions/recent", 200, {
      decisions: [],
      total_decisions: 0,
      trade_count: 0,
      hold_count: 0,
      blocked_count: 0,
    });
    const content = await read(Dashboard, memoryTree({ "07.json": idle }));
    expect(JSON.parse(JSON.stringify(content["api_decisions_recent.json"]))).toMatchObject({ total_decisions: 0 });
  });
});

const ping = { type: "ping", timestamp: at };
const alpaca = { source: "alpaca", event_type: "trade_update", timestamp: at, data: {} };
const event = { event_type: "CYCLE_START", timestamp: at, data: {}, source: "live_trading", severity: "info" };
const training = { event_type: "stage_change", run_id: "r", timestamp: at, new_stage: "ranking" };

describe("frames of a websocket", () => {
  test("are looked for at the beginning of a file, even where no line ends", () => {
    let read = 0;
    const endless = {
      ...memoryTree({ "frames.jsonl": "a" }),
      *chunks() {
        for (; read < 1000; read++) yield new Uint8Array(2 ** 20);
      },
    };
    expect(recogniseContent(endless, "frames.jsonl")).toEqual([]);
    expect(read).toBeLessThan(100);
  });

  test.each([
    ["events", lines(event), ["bridge-events"]],
    ["an event as the contract has it", lines({ ...event, source: undefined, message: "m" }), ["bridge-events"]],
    ["broker events and the ping of /ws/events", lines(alpaca, ping), ["bridge-events"]],
    ["broker events and their own ping", lines(alpaca, { type: "ping", source: "alpaca" }), ["bridge-alpaca-events"]],
    ["broker events alone", lines(alpaca, alpaca), ["bridge-alpaca-events", "bridge-events"]],
    ["training events", lines(training), ["training-events"]],
    ["progress without a run", lines({ event_type: "progress", progress_pct: 1 }), ["training-events"]],
    ["a ping of training alone", lines({ ...ping, source: "training" }), ["training-events"]],
    ["two sockets", lines(event, training), ["bridge-events", "training-events"]],
    ["a torn first line", `{"event_type":\n${lines(training)}`, ["training-events"]],
    ["signals", lines({ event: "session_started", session_id: "s" }), []],
    ["nothing", "", []],
    ["no JSON", "a\nb\n", []],
  ])("%s", (_, text, expected) => expect(kinds("frames.jsonl", text)).toEqual(expected));

  test.each([
    ["frames.jsonl", "ws-alpaca", lines(alpaca), ["bridge-alpaca-events"]],
    ["frames.jsonl", "ws_events-2", lines(alpaca), ["bridge-events"]],
    ["ws_alpaca_frames.jsonl", "ws-events", lines(alpaca), ["bridge-alpaca-events"]],
    ["frames.jsonl", "ws-training", "", ["training-events"]],
    ["frames.jsonl", "ws-training", lines(event), ["bridge-events"]],
    ["frames.jsonl", "ws-training", "a\n", ["training-events"]],
    ["frames.jsonl", "ws-training", "{}\na\n", []],
    ["ws_alpaca_2.jsonl", "any", "", ["bridge-alpaca-events"]],
    ["notes.jsonl", "ws-training", "", []],
    ["frames.jsonl", "ws-trainings", "", []],
    ["frames.jsonl", "ws-training", lines(alpaca), ["bridge-alpaca-events", "bridge-events"]],
  ])("%s in %s: a name decides where no frame does", (file, folder, text, expected) =>
    expect(kinds(file, text, folder)).toEqual(expected),
  );

  test("of two sockets are refused, with the kinds that they may be", async () => {
    await expect(check(memoryTree({ "frames.jsonl": lines(event, training) }))).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringContaining("bridge-events or training-events"),
    });
    expect((await check(memoryTree({ "frames.jsonl": lines(training) }))).kind).toBe("training-events");
  });
});

test("below a folder everything that tells itself is found, and nothing inside an artifact of another kind", () => {
  const status = exchange("GET", "/api/control/status", 200, {});
  const tree = memoryTree({
    "bridge/api_state.json": "{}",
    "bridge/05_status.json": status,
    "notes.json": "{}",
    "run/summary.json": "{}",
    "run/report.json": JSON.stringify({ machine_contract: { contract_type: "quantlab.run.result" } }),
    "run/metadata.json": "{}",
    "run/config.json": "{}",
    "run/05_status.json": status,
    "sockets/frames.jsonl": lines(training),
    "sockets/other.jsonl": lines(alpaca),
  });
  const passedOver: unknown[] = [];
  const found = [...discover(tree, (folder, file, what) => passedOver.push([folder, file, what]))];
  expect(found.map((one) => ("failure" in one ? one : [one.folder, one.entry.kind, one.file, one.recordedAs]))).toEqual(
    [
      ["bridge", "dashboard", undefined, undefined],
      ["bridge", "dashboard", "api_control_status.json", "05_status.json"],
      ["run", "run", undefined, undefined],
      ["sockets", "training-events", "frames.jsonl", undefined],
    ],
  );
  expect(passedOver).toEqual([
    ["sockets", "other.jsonl", "recordings that may be bridge-alpaca-events or bridge-events, which --as KIND tells"],
  ]);
});
