import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand, temporaryFolder } from "../src/cli/recording-terminal.ts";
import { listen } from "../src/live/listen.ts";
import { probeBridge } from "../src/live/probe-bridge.ts";
import type { Report } from "../src/report/report.ts";
import type { BridgeBehaviour } from "./bridge-server.ts";
import { root } from "./contract.ts";
import { judgedBridge, probeOf, recordedBridge, startBridge } from "./running-bridge.ts";

const events = ["CYCLE_START", "CYCLE_END", "HEARTBEAT"].map((type, index) =>
  JSON.stringify({
    event_type: type,
    timestamp: `2026-11-21T00:00:0${index}+00:00`,
    severity: "info",
    message: type,
    data: {},
    source: "live_trading",
  }),
);

describe("a running bridge", () => {
  test("that keeps the contract conforms", async () => {
    const bridge = await startBridge({ frames: { "/ws/events": [], "/ws/training": [], "/ws/alpaca": [] } });
    const { code, issues } = await judgedBridge(bridge);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
    // Nobody was let through, so nothing was controlled.
    expect(bridge.controlled).toEqual([]);
  });

  test("is recorded as an artifact that is judged alike", async () => {
    const bridge = await startBridge({}, "positions-long");
    const kept = path.join(temporaryFolder(), "bridge");
    const live = await judgedBridge(bridge, "--record", kept);
    const again = JSON.parse((await runCommand(["--format", "json", kept], { cwd: root })).out) as Report;
    const key = (issue: { rule: string; file: string; pointer: string }) =>
      `${issue.rule} ${issue.file}#${issue.pointer}`;
    expect(again.artifacts.flatMap(({ issues }) => issues).map(key)).toEqual(live.issues.map(key));
    expect(readFileSync(path.join(kept, "api_positions.json"))).toEqual(
      readFileSync(path.join(recordedBridge("positions-long"), "api_positions.json")),
    );
    expect(readdirSync(kept).some((file) => readFileSync(path.join(kept, file), "utf8").includes("secret"))).toBe(
      false,
    );
  });

  test("that was recorded shows its departures", async () => {
    const { code, rules } = await judgedBridge(await startBridge({ refusesStrangers: false }, "positions-long"));
    expect(code).toBe(1);
    for (const rule of [
      "shares-are-written-as-integers",
      "exposures-are-told",
      "strangers-are-refused",
      "uptime-grows",
    ])
      expect(rules).toContain(`dashboard.${rule}`);
  });

  test.each<[string, BridgeBehaviour, string]>([
    [
      "answers with a bare NaN",
      { answers: { "/api/state": { status: 200, body: '{"status":"running","cash":NaN}' } } },
      "syntax.json",
    ],
    [
      "answers 500",
      { answers: { "/api/risk/status": { status: 500, body: "Internal Server Error", type: "text/plain" } } },
      "dashboard.contract-endpoints-answer",
    ],
    [
      "breaks off in the middle of an answer",
      { answers: { "/api/positions": "half" } },
      "dashboard.contract-endpoints-answer",
    ],
    ["closes the connection", { answers: { "/api/positions": "reset" } }, "dashboard.contract-endpoints-answer"],
    [
      "has a list for its control state",
      { answers: { "/api/control/status": { status: 200, body: "[]" } } },
      "schema.type",
    ],
    [
      "calls its answers text",
      { answers: { "/api/state": { status: 200, body: "{}", type: "text/html" } } },
      "dashboard.answers-are-called-json",
    ],
  ])("that %s is found out", async (_, behaviour, rule) => {
    const { code, rules } = await judgedBridge(await startBridge(behaviour));
    expect(code).toBe(1);
    expect(rules).toContain(rule);
  });

  test("that is silent is given up", async () => {
    const bridge = await startBridge({ answers: { "/api/state": "hang" } });
    const files = await probeBridge(new URL(bridge.url), { listenMs: 0, timeoutMs: 300 });
    const probe = probeOf(files);
    const state = probe.requests.find((request) => request.path === "/api/state");
    expect(state).toMatchObject({ status: null, error: "no whole answer within 0.3 s" });
    expect(Object.keys(files)).not.toContain("api_state.json");
    expect(probe.requests.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
  });

  test("that breaks off in the middle of a frame is found out", async () => {
    const bridge = await startBridge({ frames: { "/ws/events": events, "/ws/training": [] }, halfFrame: "/ws/events" });
    const { out, code } = await runCommand(["--listen", "1", "--format", "json", bridge.url], { cwd: root });
    expect(code).toBe(1);
    const issues = (JSON.parse(out) as Report).artifacts.flatMap((artifact) => artifact.issues);
    expect(issues.filter(({ rule }) => rule === "dashboard.contract-sockets-open")).toMatchObject([
      { pointer: "/sockets/0/closed_with" },
    ]);
  });

  test("whose frames reach one client each is found out", async () => {
    const frames = { "/ws/events": events };
    const split = await runCommand(
      ["--listen", "1", "--format", "json", (await startBridge({ frames, oneClientEach: true })).url],
      { cwd: root },
    );
    const both = await runCommand(["--listen", "1", "--format", "json", (await startBridge({ frames })).url], {
      cwd: root,
    });
    expect(split.out).toContain("dashboard.every-client-gets-every-event");
    expect(both.out).not.toContain("dashboard.every-client-gets-every-event");
  });

  test("may tell whoever connects what has happened before", async () => {
    const [past, ...frames] = events as [string, ...string[]];
    const bridge = await startBridge({
      frames: { "/ws/events": frames },
      history: { "/ws/events": [past, `${past} `] },
    });
    const files = await probeBridge(new URL(bridge.url), { listenMs: 900, timeoutMs: 2000 });
    const { sockets } = probeOf(files);
    expect(sockets.find(({ path: at }) => at === "/ws/events")).toMatchObject({
      frames: [4, 4],
      same_events_to_all: true,
    });
  });

  test("that is silent to those who come back is found out", async () => {
    const bridge = await startBridge({ frames: { "/ws/events": events }, deafAfterTwo: true });
    const { out } = await runCommand(["--listen", "1", "--format", "json", bridge.url], { cwd: root });
    expect(out).toContain("dashboard.clients-may-come-back");
    expect(out).not.toContain("dashboard.every-client-gets-every-event");
  });

  test("that never stops talking is cut short", async () => {
    const bridge = await startBridge({ frames: { "/ws/events": events } });
    const limits = { listenMs: 900, timeoutMs: 2000, frames: 100, bytes: (events[0]?.length ?? 0) + 10 };
    const { frames, socket } = await listen(new URL(bridge.url), "/ws/events", limits);
    expect(frames).toEqual(events.slice(0, 1));
    expect(socket.error).toBe(`the frames are longer than ${limits.bytes} bytes`);
  });

  test("sends pings that are recognised, and lets clients come back", async () => {
    const bridge = await startBridge({ frames: { "/ws/events": events }, pingEveryMs: 200 });
    const files = await probeBridge(new URL(bridge.url), { listenMs: 900, timeoutMs: 2000 });
    const socket = probeOf(files).sockets.find(({ path: at }) => at === "/ws/events");
    expect(socket).toMatchObject({
      clients: 2,
      frames: [3, 3],
      same_events_to_all: true,
      duplicates_on_connect: 0,
      reconnected: true,
      error: null,
    });
    expect(socket?.pings.length).toBeGreaterThan(4);
    const lines = Buffer.from(files["ws_events.jsonl"] as Uint8Array)
      .toString()
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => events.includes(line))).toEqual(events);
  });
});

describe("every recorded bridge", () => {
  const recorded = readdirSync(path.join(root, "fixtures/dashboards")).filter(
    (name) => name !== "after-the-contract" && readdirSync(recordedBridge(name)).some((file) => file.endsWith(".json")),
  );

  test.each(recorded)("%s is judged live as it is judged on disk", async (name) => {
    const { report } = await judgedBridge(await startBridge({}, name));
    const onDisk = JSON.parse(
      (await runCommand(["--format", "json", recordedBridge(name)], { cwd: root })).out,
    ) as Report;
    const key = (issue: { rule: string; file: string; pointer: string }) =>
      `${issue.rule} ${issue.file}#${issue.pointer}`;
    const of = ({ artifacts }: Report) =>
      artifacts
        .flatMap(({ issues }) => issues)
        .filter(({ file }) => !["probe.json", "ws_events.jsonl", "ws_training.jsonl", "ws_alpaca.jsonl"].includes(file))
        .map(key);
    expect(of(report).sort()).toEqual(of(onDisk).sort());
  });
});
