import type { BridgeProbeRefusal } from "../../generated/foxml/v1/types.ts";
import { type ExchangeLimits, exchange } from "./exchange.ts";

const wrongToken = "not-the-token-of-this-bridge";
const credentials = {
  none: {},
  malformed: { authorization: `Basic ${wrongToken}` },
  wrong: { authorization: `Bearer ${wrongToken}` },
} as const;
const json = { "content-type": "application/json" };

/**
 * Whether the bridge refuses control without its token. The kill switch is asked first, for an action that does not exist: a bridge that
 * refuses nobody changes nothing either. Only a bridge that refused is then asked to pause, and only one that is not paused to resume, where
 * resuming would change nothing.
 */
export async function askForRefusal(
  base: URL,
  limits: ExchangeLimits,
  isPaused: boolean | undefined,
): Promise<BridgeProbeRefusal[]> {
  const refusals: BridgeProbeRefusal[] = [];
  const paths = ["/api/control/kill_switch", "/api/control/pause"];
  if (isPaused === false) paths.push("/api/control/resume");
  for (const path of paths) {
    for (const [kind, headers] of Object.entries(credentials)) {
      const body = path.endsWith("kill_switch") ? '{"action":"conformance-probe"}' : "";
      const answer = await exchange(base, { method: "POST", path, headers: { ...json, ...headers }, body }, limits);
      refusals.push({
        path,
        credentials: kind as BridgeProbeRefusal["credentials"],
        status: answer.status,
        error: answer.error ?? null,
      });
    }
    if (refusals.some(({ status }) => status !== 401 && status !== 403)) break;
  }
  return refusals;
}

/** Files of what a bridge answers to those who may control it: it is paused, and resumed unless it was paused before. */
export async function askToPause(
  base: URL,
  token: string,
  limits: ExchangeLimits,
): Promise<Record<string, Uint8Array>> {
  const headers = { ...json, authorization: `Bearer ${token}` };
  const status = await exchange(base, { method: "GET", path: "/api/control/status" }, limits);
  const before = status.status === 200 ? isPausedIn(status.body) : undefined;
  // What it was before is not known, so it could not be put back.
  if (before === undefined) return {};
  const files: Record<string, Uint8Array> = {};
  const send = async (path: string) => {
    const answer = await exchange(base, { method: "POST", path, headers }, limits);
    if (answer.status !== null) files["control_answer.json"] ??= answer.body;
  };
  await uninterrupted(async () => {
    await send("/api/control/pause");
    if (!before) await send("/api/control/resume");
  });
  return files;
}

const interruptions = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does what must not end half way, or an engine would stay paused: an interruption (Ctrl-C) takes effect afterwards. */
async function uninterrupted(act: () => Promise<void>): Promise<void> {
  let interruption: NodeJS.Signals | undefined;
  const putOff = (signal: NodeJS.Signals) => {
    interruption = signal;
  };
  for (const signal of interruptions) process.on(signal, putOff);
  try {
    await act();
  } finally {
    for (const signal of interruptions) process.off(signal, putOff);
  }
  if (interruption) process.kill(process.pid, interruption);
}

/** What an answer about the control state says; undefined when it does not tell. */
export function isPausedIn(body: Uint8Array | undefined): boolean | undefined {
  try {
    const { paused } = JSON.parse(Buffer.from(body ?? []).toString("utf8")) as { paused?: unknown };
    return typeof paused === "boolean" ? paused : undefined;
  } catch {
    return undefined;
  }
}
