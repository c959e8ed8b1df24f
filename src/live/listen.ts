import type { BridgeProbePing, BridgeProbeSocket } from "../../generated/foxml/v1/types.ts";
import { reasonOf } from "./exchange.ts";

/** How long, and how much at most. */
export interface ListenLimits {
  readonly listenMs: number;
  readonly timeoutMs: number;
  readonly frames: number;
  /** Of all frames of one client together. */
  readonly bytes: number;
}

/** What was heard on one websocket. */
export interface Heard {
  readonly socket: BridgeProbeSocket;
  /** Frames of the first client, pings included, as they came. */
  readonly frames: readonly string[];
}

interface Client {
  readonly texts: string[];
  readonly pings: BridgeProbePing[];
  /** Number of texts that had come when the last client was connected. */
  before: number;
  opened: boolean;
  closedWith: number | null;
  error: string | null;
  close(): void;
}

const isPing = (text: string) => /"type"\s*:\s*"ping"/.test(text);

const settleMs = 20;

/** Listens to a websocket with two clients at once for a bounded time; then one of them leaves and comes back. */
export async function listen(base: URL, path: string, limits: ListenLimits): Promise<Heard> {
  const url = `${base.protocol === "https:" ? "wss:" : "ws:"}//${base.host}${path}`;
  const first = await connect(url, 0, limits);
  const second = first.opened ? await connect(url, 1, limits) : undefined;
  // A bridge accepts a connection a moment before it begins to send it events.
  if (second?.opened) await pause(settleMs);
  for (const client of [first, second]) if (client) client.before = client.texts.length;
  if (first.opened) await pause(limits.listenMs);
  const clients = second?.opened ? [first, second] : [first];
  const frames = clients.map(({ texts }) => [...texts]);
  const events = frames.map((texts) => texts.filter((text) => !isPing(text)));
  const together = frames.map((texts, index) => texts.slice(clients[index]?.before).filter((text) => !isPing(text)));
  second?.close();
  let reconnected: boolean | null = null;
  if (second?.opened) {
    const back = await connect(url, 1, limits);
    reconnected = back.opened && (await hearsToo(back, first, Math.min(limits.listenMs, 1000)));
    back.close();
  }
  first.close();
  return {
    frames: frames[0] ?? [],
    socket: {
      path,
      clients: clients.filter(({ opened }) => opened).length,
      frames: events.map((texts) => texts.length),
      pings: clients.flatMap(({ pings }) => pings),
      same_events_to_all:
        clients.length < 2 || together.every(({ length }) => length === 0) ? null : reachAll(events, together),
      duplicates_on_connect: (events[0]?.length ?? 0) - new Set(events[0]).size,
      reconnected,
      closed_with: first.closedWith,
      error: first.error ?? second?.error ?? null,
    },
  };
}

/**
 * Whether every event that one client received while all were connected was received by each of them, live or among the events that a
 * bridge repeats to a new client. The very last event does not count: when listening ends it may have reached some clients only.
 */
function reachAll(events: readonly (readonly string[])[], together: readonly (readonly string[])[]): boolean {
  const heard = events.map((texts) => new Set(texts));
  const missing = new Set(together.flat().filter((text) => heard.some((texts) => !texts.has(text))));
  return missing.size === 0 || (missing.size === 1 && together.some((texts) => missing.has(texts.at(-1) ?? "")));
}

/** Whether a client that came back receives events, or there are none: a single one that only the other client has may be on its way. */
async function hearsToo(back: Client, first: Client, waitMs: number): Promise<boolean> {
  await pause(settleMs);
  const from = first.texts.length;
  const end = performance.now() + waitMs;
  while (back.texts.length === 0 && performance.now() < end) await pause(settleMs);
  return back.texts.length > 0 || first.texts.slice(from).filter((text) => !isPing(text)).length < 2;
}

async function connect(url: string, number: number, limits: ListenLimits): Promise<Client> {
  const { WebSocket } = await import("ws");
  const socket = new WebSocket(url, { handshakeTimeout: limits.timeoutMs, maxPayload: 16 * 1024 * 1024 });
  let last = performance.now();
  let bytes = 0;
  const client: Client = {
    texts: [],
    pings: [],
    before: 0,
    opened: false,
    closedWith: null,
    error: null,
    close() {
      socket.removeAllListeners();
      // A socket that is thrown away while it connects complains once more.
      socket.on("error", () => {});
      socket.terminate();
    },
  };
  socket.on("message", (data, isBinary) => {
    const now = performance.now();
    if (isBinary) client.error ??= "a frame is binary, expected text";
    if (client.texts.length >= limits.frames || bytes > limits.bytes) return;
    const text = data.toString();
    bytes += Buffer.byteLength(text);
    if (bytes > limits.bytes) {
      client.error ??= `the frames are longer than ${limits.bytes} bytes`;
      socket.terminate();
      return;
    }
    client.texts.push(text);
    if (isPing(text))
      client.pings.push({
        client: number,
        after_seconds: Math.round((now - last) / 100) / 10,
        text: text.slice(0, 500),
      });
    last = now;
  });
  socket.on("close", (code) => {
    client.closedWith = code;
  });
  await new Promise<void>((resolve) => {
    socket.once("open", () => {
      client.opened = true;
      last = performance.now();
      resolve();
    });
    socket.on("error", (cause) => {
      client.error ??= reasonOf(cause);
      resolve();
    });
  });
  return client;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
