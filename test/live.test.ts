import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import type { BridgeProbe } from "../generated/foxml/v1/types.ts";
import { runCommand } from "../src/cli/recording-terminal.ts";
import { listen } from "../src/live/listen.ts";
import { probeBridge } from "../src/live/probe-bridge.ts";
import type { Report } from "../src/report/report.ts";
import { type BridgeBehaviour, type ReplayedBridge, replayBridge } from "./bridge-server.ts";
import { root } from "./contract.ts";

const fixture = (name: string) => path.join(root, "fixtures/dashboards", name, name);
const open: ReplayedBridge[] = [];
afterEach(async () => {
  for (const bridge of open.splice(0)) await bridge.close();
});

async function start(behaviour: BridgeBehaviour = {}, name = "after-the-contract"): Promise<ReplayedBridge> {
  const bridge = await replayBridge(fixture(name), { token: "secret", refusesStrangers: true, ...behaviour });
  open.push(bridge);
  return bridge;
}

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "live-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

async function judged(bridge: Pick<ReplayedBridge, "url">, ...options: string[]) {
  const { code, out, err } = await runCommand(["--listen", "0", "--format", "json", ...options, bridge.url], {
    cwd: root,
  });
  const report = JSON.parse(out) as Report;
  const issues = report.artifacts.flatMap((artifact) => artifact.issues);
  return { code, err, report, issues, rules: new Set(issues.map(({ rule }) => rule)) };
}

const probeOf = (files: Readonly<Record<string, Uint8Array>>) =>
  JSON.parse(Buffer.from(files["probe.json"] as Uint8Array).toString()) as BridgeProbe;

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
    const bridge = await start({ frames: { "/ws/events": [], "/ws/training": [], "/ws/alpaca": [] } });
    const { code, issues } = await judged(bridge);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
    // Nobody was let through, so nothing was controlled.
    expect(bridge.controlled).toEqual([]);
  });

  test("is recorded as an artifact that is judged alike", async () => {
    const bridge = await start({}, "positions-long");
    const kept = path.join(folder(), "bridge");
    const live = await judged(bridge, "--record", kept);
    const again = JSON.parse((await runCommand(["--format", "json", kept], { cwd: root })).out) as Report;
    const key = (issue: { rule: string; file: string; pointer: string }) =>
      `${issue.rule} ${issue.file}#${issue.pointer}`;
    expect(again.artifacts.flatMap(({ issues }) => issues).map(key)).toEqual(live.issues.map(key));
    expect(readFileSync(path.join(kept, "api_positions.json"))).toEqual(
      readFileSync(path.join(fixture("positions-long"), "api_positions.json")),
    );
    expect(readdirSync(kept).some((file) => readFileSync(path.join(kept, file), "utf8").includes("secret"))).toBe(
      false,
    );
  });

  test("that was recorded shows its departures", async () => {
    const { code, rules } = await judged(await start({ refusesStrangers: false }, "positions-long"));
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
    const { code, rules } = await judged(await start(behaviour));
    expect(code).toBe(1);
    expect(rules).toContain(rule);
  });

  test("that is silent is given up", async () => {
    const bridge = await start({ answers: { "/api/state": "hang" } });
    const files = await probeBridge(new URL(bridge.url), { listenMs: 0, timeoutMs: 300 });
    const probe = probeOf(files);
    const state = probe.requests.find((request) => request.path === "/api/state");
    expect(state).toMatchObject({ status: null, error: "no whole answer within 0.3 s" });
    expect(Object.keys(files)).not.toContain("api_state.json");
    expect(probe.requests.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
  });

  test("that breaks off in the middle of a frame is found out", async () => {
    const bridge = await start({ frames: { "/ws/events": events, "/ws/training": [] }, halfFrame: "/ws/events" });
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
      ["--listen", "1", "--format", "json", (await start({ frames, oneClientEach: true })).url],
      { cwd: root },
    );
    const both = await runCommand(["--listen", "1", "--format", "json", (await start({ frames })).url], { cwd: root });
    expect(split.out).toContain("dashboard.every-client-gets-every-event");
    expect(both.out).not.toContain("dashboard.every-client-gets-every-event");
  });

  test("may tell whoever connects what has happened before", async () => {
    const [past, ...frames] = events as [string, ...string[]];
    const bridge = await start({ frames: { "/ws/events": frames }, history: { "/ws/events": [past, `${past} `] } });
    const files = await probeBridge(new URL(bridge.url), { listenMs: 900, timeoutMs: 2000 });
    const { sockets } = probeOf(files);
    expect(sockets.find(({ path: at }) => at === "/ws/events")).toMatchObject({
      frames: [4, 4],
      same_events_to_all: true,
    });
  });

  test("that is silent to those who come back is found out", async () => {
    const bridge = await start({ frames: { "/ws/events": events }, deafAfterTwo: true });
    const { out } = await runCommand(["--listen", "1", "--format", "json", bridge.url], { cwd: root });
    expect(out).toContain("dashboard.clients-may-come-back");
    expect(out).not.toContain("dashboard.every-client-gets-every-event");
  });

  test("that never stops talking is cut short", async () => {
    const bridge = await start({ frames: { "/ws/events": events } });
    const limits = { listenMs: 900, timeoutMs: 2000, frames: 100, bytes: (events[0]?.length ?? 0) + 10 };
    const { frames, socket } = await listen(new URL(bridge.url), "/ws/events", limits);
    expect(frames).toEqual(events.slice(0, 1));
    expect(socket.error).toBe(`the frames are longer than ${limits.bytes} bytes`);
  });

  test("sends pings that are recognised, and lets clients come back", async () => {
    const bridge = await start({ frames: { "/ws/events": events }, pingEveryMs: 200 });
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
    (name) => name !== "after-the-contract" && readdirSync(fixture(name)).some((file) => file.endsWith(".json")),
  );

  test.each(recorded)("%s is judged live as it is judged on disk", async (name) => {
    const { report } = await judged(await start({}, name));
    const onDisk = JSON.parse((await runCommand(["--format", "json", fixture(name)], { cwd: root })).out) as Report;
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

describe("control", () => {
  test("is tried without a token, and never with one unless it is asked for", async () => {
    const bridge = await start();
    const { rules } = await judged(bridge);
    expect(rules).not.toContain("dashboard.control-asks-for-the-token");
    expect(bridge.controlled).toEqual([]);
  });

  test("of a bridge that asks for no token is not pressed further", async () => {
    const bridge = await start({});
    const careless = await replayBridge(fixture("after-the-contract"));
    open.push(careless);
    const { code, rules } = await judged(careless);
    expect(rules).toContain("dashboard.control-asks-for-the-token");
    expect(code).toBe(1);
    // Only the action that does not exist; it was not paused.
    expect([...new Set(careless.controlled)]).toEqual(["/api/control/kill_switch"]);
    expect(bridge.controlled).toEqual([]);
  });

  test("of a bridge that guards pausing but not resuming is found out", async () => {
    const bridge = await start({ unguarded: ["/api/control/resume"] });
    const { rules } = await judged(bridge);
    expect(rules).toContain("dashboard.control-asks-for-the-token");
    expect([...new Set(bridge.controlled)]).toEqual(["/api/control/resume"]);
  });

  test("never resumes a bridge that is paused, or does not say", async () => {
    for (const body of ['{"paused":true}', '{"paused":"no"}', "[]", "null", "{"]) {
      const answers = { "/api/control/status": { status: 200, body } };
      const bridge = await start({ unguarded: ["/api/control/resume"], answers });
      const { refusals } = probeOf(await probeBridge(new URL(bridge.url), { listenMs: 0, timeoutMs: 2000 }));
      expect(new Set(refusals.map(({ path: at }) => at))).toEqual(
        new Set(["/api/control/kill_switch", "/api/control/pause"]),
      );
      expect(bridge.controlled).toEqual([]);
    }
  });

  test("with the token pauses and resumes", async () => {
    const bridge = await start({});
    const token = path.join(folder(), "token");
    writeFileSync(token, "secret\n");
    const { report } = await judged(bridge, "--allow-control", "--token-file", token);
    expect(bridge.controlled).toEqual(["/api/control/pause", "/api/control/resume"]);
    expect(report.artifacts.map(({ kind }) => kind)).toEqual(["dashboard", "control-answer"]);
  });

  test.each([
    [["--allow-control"], "--allow-control needs the token"],
    [["--token-file", "token"], "--token-file has no use without --allow-control"],
    [["--allow-control", "--token-file", "nowhere"], "nowhere cannot be read: there is no such file or directory"],
  ])("with %j is refused", async (options, message) => {
    const bridge = await start();
    const { code, err } = await runCommand([...options, bridge.url], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(bridge.controlled).toEqual([]);
  });
});

describe("an address", () => {
  test.each([
    ["http://10.0.0.7:8765", "another machine"],
    ["http://bridge.example:8765", "another machine"],
    ["http://127.0.0.1.evil.example:8765", "another machine"],
    ["http://user:secret@127.0.0.1:8765", "a password is not asked"],
    ["http://127.0.0.1:8765/api/state", "Give the bridge itself: http://127.0.0.1:8765"],
    ["http://[", "is no address of a bridge"],
    ["ws://127.0.0.1:8765", "Write it as http://127.0.0.1:8765"],
    ["127.0.0.1:8765", "Write it as http://127.0.0.1:8765"],
    ["localhost:8765/", "Write it as http://127.0.0.1:8765"],
  ])("%s is refused", async (address, message) => {
    const { code, out, err } = await runCommand([address], { cwd: root });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).not.toContain("secret");
  });

  test("where nobody listens cannot be told", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const { code, err } = await runCommand([`http://127.0.0.1:${port}`], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain("nobody listens there");
  });

  test("where something else speaks cannot be told", async () => {
    const server = createServer((socket) => socket.end("SSH-2.0-OpenSSH\r\n")).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { code, err } = await runCommand([`http://127.0.0.1:${port}`], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain("the answer is not HTTP");
  });

  test("is not asked when its answers cannot be kept", async () => {
    const there = folder();
    const { code, err } = await runCommand(["--record", there, "http://127.0.0.1:9"], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain("already exists");
    expect(err).not.toContain("nobody listens");
  });

  test.each([
    [["--watch", "http://127.0.0.1:9"], "cannot be watched"],
    [["--listen", "3000000", "http://127.0.0.1:9"], "longer than a day"],
  ])("with %j is refused", async (options, message) => {
    const { code, err } = await runCommand(options, { cwd: folder() });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test.each([["--record", "x"], ["--listen", "0"], ["--token-file", "x"], ["--allow-control"], ["--allow-remote"]])(
    "is needed by %s",
    async (...options) => {
      const { code, err } = await runCommand([...options, "."], { cwd: folder() });
      expect(code).toBe(2);
      expect(err).toContain(`${options[0]} is about a running bridge`);
    },
  );
});
