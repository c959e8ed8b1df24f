import type { BridgeProbeStranger } from "../../generated/foxml/v1/types.ts";
import { type ExchangeLimits, exchange, reasonOf } from "./exchange.ts";

const host = "evil.example";
const origin = "https://evil.example";
const path = "/api/state";
const socketPath = "/ws/events";

/** Asks in the name of another site, as a page in a browser on the same machine could. */
export async function askAsStranger(base: URL, limits: ExchangeLimits): Promise<BridgeProbeStranger[]> {
  const ask = async (header: "Host" | "Origin", value: string): Promise<BridgeProbeStranger> => {
    const answer = await exchange(base, { method: "GET", path, headers: { [header]: value } }, limits);
    const allowed = answer.headers["access-control-allow-origin"] ?? null;
    // A page may send any request; what it may not do is read the answer.
    const readable = header === "Host" || allowed === "*" || allowed === value;
    return {
      transport: "http",
      path,
      header,
      value,
      status: answer.status,
      cors_allow_origin: allowed,
      accepted: answer.error !== undefined || answer.status === null ? null : answer.status < 300 && readable,
      error: answer.error ?? null,
    };
  };
  return [await ask("Host", host), await ask("Origin", origin), await handshake(base, limits)];
}

async function handshake(base: URL, limits: ExchangeLimits): Promise<BridgeProbeStranger> {
  const { WebSocket } = await import("ws");
  const url = `${base.protocol === "https:" ? "wss:" : "ws:"}//${base.host}${socketPath}`;
  const socket = new WebSocket(url, { origin, handshakeTimeout: limits.timeoutMs });
  const told = await new Promise<Pick<BridgeProbeStranger, "status" | "accepted" | "error">>((resolve) => {
    socket.once("open", () => resolve({ status: 101, accepted: true, error: null }));
    socket.once("unexpected-response", (_, response) =>
      resolve({ status: response.statusCode ?? null, accepted: false, error: null }),
    );
    socket.on("error", (cause) => resolve({ status: null, accepted: null, error: reasonOf(cause) }));
  });
  socket.terminate();
  return {
    transport: "websocket",
    path: socketPath,
    header: "Origin",
    value: origin,
    cors_allow_origin: null,
    ...told,
  };
}
