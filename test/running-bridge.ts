import path from "node:path";
import { onTestFinished } from "vitest";
import type { BridgeProbe } from "../generated/foxml/v1/types.ts";
import { runCommand } from "../src/cli/recording-terminal.ts";
import type { Report } from "../src/report/report.ts";
import { type BridgeBehaviour, type ReplayedBridge, replayBridge } from "./bridge-server.ts";
import { root } from "./contract.ts";

/** Where the answers of a recorded bridge lie. */
export const recordedBridge = (name: string) => path.join(root, "fixtures/dashboards", name, name);

/** Starts a recorded bridge for a test; it asks for a token and refuses strangers unless the behaviour says otherwise. */
export async function startBridge(
  behaviour: BridgeBehaviour = {},
  name = "after-the-contract",
): Promise<ReplayedBridge> {
  const bridge = await replayBridge(recordedBridge(name), { token: "secret", refusesStrangers: true, ...behaviour });
  onTestFinished(() => bridge.close());
  return bridge;
}

/** What the command says of a bridge, whose sockets it does not listen to. */
export async function judgedBridge({ url }: Pick<ReplayedBridge, "url">, ...options: string[]) {
  const { code, out, err } = await runCommand(["--listen", "0", "--format", "json", ...options, url], { cwd: root });
  const report = JSON.parse(out) as Report;
  const issues = report.artifacts.flatMap((artifact) => artifact.issues);
  return { code, err, report, issues, rules: new Set(issues.map(({ rule }) => rule)) };
}

/** What was seen of a bridge beside its answers. */
export const probeOf = (files: Readonly<Record<string, Uint8Array>>) =>
  JSON.parse(Buffer.from(files["probe.json"] as Uint8Array).toString()) as BridgeProbe;
