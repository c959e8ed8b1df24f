import type { BridgeProbeRefusal } from "../../generated/foxml/v1/types.ts";
import { type Answer, type ExchangeLimits, exchange } from "./exchange.ts";

const wrongToken = "not-the-token-of-this-bridge";
const credentials = {
  none: {},
  malformed: { authorization: `Basic ${wrongToken}` },
  wrong: { authorization: `Bearer ${wrongToken}` },
} as const;
const json = { "content-type": "application/json" };

/**
 * Whether the bridge refuses to be controlled by those who may not. The kill switch is asked first, for an action that does not exist and
 * so changes nothing even where nobody is refused; a bridge that lets that pass is not asked to pause.
 */
export async function askForRefusal(base: URL, limits: ExchangeLimits): Promise<BridgeProbeRefusal[]> {
  const refusals: BridgeProbeRefusal[] = [];
  for (const path of ["/api/control/kill_switch", "/api/control/pause"]) {
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
  const before = pausedIn(await exchange(base, { method: "GET", path: "/api/control/status" }, limits));
  // Nothing is changed that could not be put back.
  if (before === undefined) return {};
  const files: Record<string, Uint8Array> = {};
  const send = async (path: string) => {
    const answer = await exchange(base, { method: "POST", path, headers }, limits);
    if (answer.status !== null) files["control_answer.json"] ??= answer.body;
  };
  await send("/api/control/pause");
  if (!before) await send("/api/control/resume");
  return files;
}

function pausedIn({ status, body }: Answer): boolean | undefined {
  if (status !== 200) return undefined;
  try {
    const { paused } = JSON.parse(body.toString("utf8")) as { paused?: unknown };
    return typeof paused === "boolean" ? paused : undefined;
  } catch {
    return undefined;
  }
}
