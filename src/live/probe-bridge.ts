import type { BridgeProbe, BridgeProbeRequest } from "../../generated/foxml/v1/types.ts";
import { UnreadableFileError } from "../errors.ts";
import { parseJson } from "../formats/json-parse.ts";
import { askForRefusal, askToPause, isPausedIn } from "./control.ts";
import { decisionEndpoint, type Endpoint, getEndpoints, socketEndpoints } from "./endpoints.ts";
import { type Answer, type ExchangeLimits, exchange } from "./exchange.ts";
import { listen } from "./listen.ts";
import { askAsStranger } from "./strangers.ts";

/** How a bridge is probed. */
export interface ProbeOptions {
  /** How long websockets are listened to, in milliseconds. */
  readonly listenMs: number;
  /** Bound of one exchange. */
  readonly timeoutMs: number;
  /** Controls the bridge too: it is paused and resumed. */
  readonly controlToken?: string;
  /** Told what is being done, in words. */
  readonly onStep?: (step: string) => void;
}

const bodyBytes = 16 * 1024 * 1024;
const mostFrames = 100_000;
const framesBytes = 64 * 1024 * 1024;
const mostSymbols = 5;
const depth = 256;

/**
 * Asks a running bridge everything that can be asked without changing it, and answers as an artifact of kind `dashboard`: one file an
 * endpoint, and probe.json about HTTP itself. Throws UnreadableFileError when nobody answers at all.
 */
export async function probeBridge(base: URL, options: ProbeOptions): Promise<Record<string, Uint8Array>> {
  const startedAt = new Date().toISOString();
  const limits: ExchangeLimits = { timeoutMs: options.timeoutMs, bodyBytes };
  const files: Record<string, Uint8Array> = {};
  const requests: BridgeProbeRequest[] = [];
  const ask = async ({ path, file }: Endpoint) => {
    const answer = await exchange(base, { method: "GET", path }, limits);
    requests.push(requestOf(path, answer));
    if (answer.status === 200 && answer.error === undefined) files[file] = answer.body;
    return answer;
  };
  options.onStep?.("asking every endpoint");
  const answers = await Promise.all(getEndpoints().map(ask));
  if (answers.every(({ status }) => status === null))
    throw new UnreadableFileError(
      "the bridge",
      answers[0]?.error ?? "nobody answers",
      "Start the bridge, or give the address at which it listens.",
    );
  await Promise.all(
    symbolsIn(files)
      .flatMap((symbol) => decisionEndpoint(symbol) ?? [])
      .map(ask),
  );
  options.onStep?.("asking in the name of another site, and without a token");
  const strangers = await askAsStranger(base, limits);
  const refusals = await askForRefusal(base, limits, isPausedIn(files["api_control_status.json"]));
  options.onStep?.(`listening for ${options.listenMs / 1000} s`);
  const heard = await Promise.all(
    socketEndpoints().map(async ({ path, file }) => {
      const { frames, socket } = await listen(base, path, { ...options, frames: mostFrames, bytes: framesBytes });
      // A frame is one line; a line end inside it would make it two.
      if (frames.length > 0)
        files[file] = Buffer.from(frames.map((text) => `${text.replace(/\r?\n/g, " ")}\n`).join(""));
      return socket;
    }),
  );
  if (options.controlToken !== undefined) {
    options.onStep?.("pausing and resuming");
    Object.assign(files, await askToPause(base, options.controlToken, limits));
  }
  const order = [...getEndpoints().map(({ path }) => path)];
  const rank = ({ path }: BridgeProbeRequest) => (order.includes(path) ? order.indexOf(path) : order.length);
  const probe: BridgeProbe = {
    url: base.origin,
    started_at: startedAt,
    finished_at: new Date().toISOString(),
    requests: requests.sort((left, right) => rank(left) - rank(right)),
    refusals,
    strangers,
    sockets: heard,
  };
  files["probe.json"] = Buffer.from(`${JSON.stringify(probe, null, 2)}\n`);
  return files;
}

function requestOf(path: string, answer: Answer): BridgeProbeRequest {
  const parsed = parseJson(answer.body, { maxDepth: depth });
  return {
    method: "GET",
    path,
    headers_sent: ["accept", "host"],
    status: answer.status,
    content_type: answer.headers["content-type"] ?? null,
    cache_control: answer.headers["cache-control"] ?? null,
    cors_allow_origin: answer.headers["access-control-allow-origin"] ?? null,
    duration_ms: answer.durationMs,
    bytes: answer.body.length,
    error: answer.error ?? null,
    strict_json: parsed.ok,
    non_finite: !parsed.ok && parsed.fault.code === "non-finite",
  };
}

function symbolsIn(files: Readonly<Record<string, Uint8Array>>): string[] {
  const body = files["api_positions.json"];
  const parsed = body && parseJson(body, { maxDepth: depth });
  const { positions } = (parsed?.ok ? parsed.value : {}) as { positions?: unknown };
  const symbols = (Array.isArray(positions) ? positions : []).map((position) => position?.symbol);
  return [...new Set(symbols.filter((symbol) => typeof symbol === "string"))].slice(0, mostSymbols);
}
