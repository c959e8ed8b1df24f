import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCommand, temporaryFolder } from "../src/cli/recording-terminal.ts";
import { probeBridge } from "../src/live/probe-bridge.ts";
import { replayBridge } from "./bridge-server.ts";
import { root } from "./contract.ts";
import { judgedBridge, probeOf, recordedBridge, startBridge } from "./running-bridge.ts";

describe("control", () => {
  test("is tried without a token, and never with one unless it is asked for", async () => {
    const bridge = await startBridge();
    const { rules } = await judgedBridge(bridge);
    expect(rules).not.toContain("dashboard.control-asks-for-the-token");
    expect(bridge.controlled).toEqual([]);
  });

  test("of a bridge that asks for no token is not pressed further", async () => {
    const bridge = await startBridge({});
    const careless = await replayBridge(recordedBridge("after-the-contract"));
    onTestFinished(() => careless.close());
    const { code, rules } = await judgedBridge(careless);
    expect(rules).toContain("dashboard.control-asks-for-the-token");
    expect(code).toBe(1);
    // Only the action that does not exist; it was not paused.
    expect([...new Set(careless.controlled)]).toEqual(["/api/control/kill_switch"]);
    expect(bridge.controlled).toEqual([]);
  });

  test("of a bridge that guards pausing but not resuming is found out", async () => {
    const bridge = await startBridge({ unguarded: ["/api/control/resume"] });
    const { rules } = await judgedBridge(bridge);
    expect(rules).toContain("dashboard.control-asks-for-the-token");
    expect([...new Set(bridge.controlled)]).toEqual(["/api/control/resume"]);
  });

  test("never resumes a bridge that is paused, or does not say", async () => {
    for (const body of ['{"paused":true}', '{"paused":"no"}', "[]", "null", "{"]) {
      const answers = { "/api/control/status": { status: 200, body } };
      const bridge = await startBridge({ unguarded: ["/api/control/resume"], answers });
      const { refusals } = probeOf(await probeBridge(new URL(bridge.url), { listenMs: 0, timeoutMs: 2000 }));
      expect(new Set(refusals.map(({ path: at }) => at))).toEqual(
        new Set(["/api/control/kill_switch", "/api/control/pause"]),
      );
      expect(bridge.controlled).toEqual([]);
    }
  });

  test("with the token pauses and resumes", async () => {
    const bridge = await startBridge({});
    const token = path.join(temporaryFolder(), "token");
    writeFileSync(token, "secret\n");
    const { report } = await judgedBridge(bridge, "--allow-control", "--token-file", token);
    expect(bridge.controlled).toEqual(["/api/control/pause", "/api/control/resume"]);
    expect(report.artifacts.map(({ kind }) => kind)).toEqual(["dashboard", "control-answer"]);
  });

  test.each([
    [["--allow-control"], "--allow-control needs the token"],
    [["--token-file", "token"], "--token-file has no use without --allow-control"],
    [["--allow-control", "--token-file", "nowhere"], "nowhere cannot be read: there is no such file or directory"],
  ])("with %j is refused", async (options, message) => {
    const bridge = await startBridge();
    const { code, err } = await runCommand([...options, bridge.url], { cwd: root });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(bridge.controlled).toEqual([]);
  });
});
