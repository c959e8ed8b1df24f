import type { BridgeProbePing, BridgeProbeSocket } from "../../generated/foxml/v1/types.ts";
import { reasonOf } from "./exchange.ts";

/** How long, and how much at most. */
export interface ListenLimits {
  readonly listenMs: number;
  readonly timeoutMs: number;
  readonly frames: number;
  readonly signal?: AbortSignal;
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

/** Listens to a websocket with two clients at once for a bounded time; then one of them leaves and comes back. */
export async function listen(base: URL, path: string, limits: ListenLimits): Promise<Heard> {
  const url = `${base.protocol === "https:" ? "wss:" : "ws:"}//${base.host}${path}`;
  const first = await connect(url, 0, limits);
  const second = first.opened ? await connect(url, 1, limits) : undefined;
  for (const client of [first, second]) if (client) client.before = client.texts.length;
  if (first.opened) await pause(limits.listenMs, limits.signal);
  second?.close();
  let reconnected: boolean | null = null;
  if (second?.opened && !limits.signal?.aborted) {
    const back = await connect(url, 1, limits);
    reconnected = back.opened;
    back.close();
  }
  first.close();
  const clients = second?.opened ? [first, second] : [first];
  const events = clients.map(({ texts }) => texts.filter((text) => !isPing(text)));
  const together = clients.map(({ texts, before }) => texts.slice(before).filter((text) => !isPing(text)));
  const heard = together.some((texts) => texts.length > 0);
  return {
    frames: first.texts,
    socket: {
      path,
      clients: clients.filter(({ opened }) => opened).length,
      frames: events.map((texts) => texts.length),
      pings: clients.flatMap(({ pings }) => pings),
      same_events_to_all: clients.length < 2 || !heard ? null : sameAmong(together),
      duplicates_on_connect: (events[0]?.length ?? 0) - new Set(events[0]).size,
      reconnected,
      closed_with: first.closedWith,
      error: first.error ?? second?.error ?? null,
    },
  };
}

/** A frame that is still under way when listening ends reaches some clients only: the last one of each is no evidence. */
function sameAmong(lists: readonly (readonly string[])[]): boolean {
  const [shortest = 0] = lists.map(({ length }) => length).sort((left, right) => left - right);
  const longest = Math.max(...lists.map(({ length }) => length));
  if (longest - shortest > 1) return false;
  const compared = Math.max(shortest, longest - 1);
  return lists.every((texts) => texts.slice(0, compared).join("\n") === lists[0]?.slice(0, compared).join("\n"));
}

async function connect(url: string, number: number, limits: ListenLimits): Promise<Client> {
  const { WebSocket } = await import("ws");
  const socket = new WebSocket(url, { handshakeTimeout: limits.timeoutMs, maxPayload: 16 * 1024 * 1024 });
  let last = performance.now();
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
    if (client.texts.length >= limits.frames) return;
    const text = data.toString();
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

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, signal?.aborted ? 0 : milliseconds);
    signal?.addEventListener("abort", end);
  });
}
