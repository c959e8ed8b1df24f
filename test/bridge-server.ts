import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type WebSocket, WebSocketServer } from "ws";

/** What the server does other than the recorded bridge. */
export interface BridgeBehaviour {
  /** Path → what is answered in its place; "hang" never answers, "half" ends in the middle of the body, "reset" breaks off. */
  readonly answers?: Readonly<
    Record<
      string,
      "hang" | "half" | "reset" | { readonly status: number; readonly body: string; readonly type?: string }
    >
  >;
  /** Path of a socket → frames that every client receives, some time after it came. */
  readonly frames?: Readonly<Record<string, readonly string[]>>;
  /** Path of a socket → frames that whoever connects receives first: what a bridge keeps of the past. */
  readonly history?: Readonly<Record<string, readonly string[]>>;
  /** Who comes after two others hears nothing. */
  readonly deafAfterTwo?: boolean;
  /** Each frame reaches one client only, as the recorded bridge does. */
  readonly oneClientEach?: boolean;
  /** Path of a socket that breaks off in the middle of a frame. */
  readonly halfFrame?: string;
  /** A ping on every idle socket after so many milliseconds. */
  readonly pingEveryMs?: number;
  /** The token that control asks for; undefined: whoever asks controls. */
  readonly token?: string;
  /** Control answers after so many milliseconds. */
  readonly controlAfterMs?: number;
  /** Paths of control that ask for no token all the same. */
  readonly unguarded?: readonly string[];
  /** Hosts and origins other than loopback are refused. */
  readonly refusesStrangers?: boolean;
}

/** A bridge that replays recorded answers over real HTTP and websockets. */
export interface ReplayedBridge {
  readonly url: string;
  /** Every POST that was let through, in order. */
  readonly controlled: readonly string[];
  close(): Promise<void>;
}

/** Starts a bridge on loopback whose answers are the files of a recorded `dashboard`. */
export async function replayBridge(recorded: string, behaviour: BridgeBehaviour = {}): Promise<ReplayedBridge> {
  const files = new Map(
    readdirSync(recorded).map((file) => [
      `/${file.replace(/\.jsonl?$/, "").replaceAll("_", "/")}`,
      readFileSync(path.join(recorded, file)),
    ]),
  );
  const controlled: string[] = [];
  let paused = false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://bridge");
    const replaced = behaviour.answers?.[pathname];
    if (replaced === "hang") return;
    if (replaced === "reset") return void request.socket.destroy();
    if (isStranger(request, behaviour)) return send(response, 403, '{"detail":"Forbidden"}');
    if (replaced === "half") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"status": "run');
      setTimeout(() => request.socket.destroy(), 20);
      return;
    }
    if (replaced) return send(response, replaced.status, replaced.body, replaced.type);
    if (request.method === "POST") {
      const refused = behaviour.unguarded?.includes(pathname) ? undefined : refusal(request, behaviour.token);
      if (refused) return send(response, refused, '{"detail":"refused"}');
      controlled.push(pathname);
      if (pathname.endsWith("kill_switch")) return send(response, 400, '{"detail":"action is enable or disable"}');
      paused = pathname.endsWith("pause");
      const body = JSON.stringify({ status: paused ? "paused" : "resumed", timestamp: "2026-11-21T00:00:00+00:00" });
      return void setTimeout(() => send(response, 200, body), behaviour.controlAfterMs ?? 0);
    }
    const body = files.get(pathname);
    if (body) send(response, 200, body);
    else send(response, 404, '{"detail":"Not Found"}');
  });
  const sockets = serveSockets(server, files, behaviour);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    controlled,
    async close() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serveSockets(server: Server, files: ReadonlyMap<string, Buffer>, behaviour: BridgeBehaviour): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true });
  const waiting = new Map<string, WebSocket[]>();
  const seen = new Map<string, number>();
  server.on("upgrade", (request, socket, head) => {
    const { pathname } = new URL(request.url ?? "/", "http://bridge");
    const recorded = behaviour.frames?.[pathname] ?? framesOf(files.get(pathname));
    if (!recorded || isStranger(request, behaviour)) {
      socket.end(`HTTP/1.1 ${recorded ? 403 : 404} Refused\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      const clients = [...(waiting.get(pathname) ?? []), client];
      const number = (seen.get(pathname) ?? 0) + 1;
      seen.set(pathname, number);
      waiting.set(pathname, clients);
      client.on("close", () =>
        waiting.set(
          pathname,
          (waiting.get(pathname) ?? []).filter((other) => other !== client),
        ),
      );
      client.on("error", () => {});
      // A bridge takes its time: the second client has long been let in when the past reaches it.
      const tellPast = () => {
        for (const frame of behaviour.history?.[pathname] ?? []) client.send(frame);
      };
      if (clients.length < 2) tellPast();
      else setTimeout(tellPast, 40);
      if (behaviour.halfFrame === pathname) {
        // A text frame that announces 4,096 bytes and brings nine.
        socket.write(Buffer.from([0x81, 0x7e, 0x10, 0x00, ...Buffer.from('{"event_t')]));
        setTimeout(() => socket.destroy(), 20);
      }
      if (behaviour.pingEveryMs !== undefined) {
        const timer = setInterval(
          () => client.send('{"type":"ping","timestamp":"2026-11-21T00:00:00+00:00"}'),
          behaviour.pingEveryMs,
        );
        client.on("close", () => clearInterval(timer));
      }
      // Two clients are there: what happens now reaches both, or one of them.
      if (clients.length === 2)
        setTimeout(() => {
          for (const [index, frame] of recorded.entries()) {
            if (behaviour.oneClientEach) clients[index % 2]?.send(frame);
            else
              for (const each of clients)
                if (each !== client || !(behaviour.deafAfterTwo && number > 2)) each.send(frame);
          }
        }, 50);
    });
  });
  return sockets;
}

const framesOf = (bytes: Buffer | undefined) =>
  bytes
    ?.toString("utf8")
    .split("\n")
    .filter((line) => line !== "");

function refusal({ headers }: IncomingMessage, token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  const { authorization } = headers;
  if (!authorization?.startsWith("Bearer ")) return 401;
  return authorization === `Bearer ${token}` ? undefined : 403;
}

function isStranger({ headers }: IncomingMessage, { refusesStrangers }: BridgeBehaviour): boolean {
  const { host = "", origin = "http://127.0.0.1" } = headers;
  return (
    refusesStrangers === true &&
    !(/^(127\.0\.0\.1|localhost)/.test(host) && /^http:\/\/(127\.0\.0\.1|localhost)/.test(origin))
  );
}

function send(response: ServerResponse, status: number, body: string | Buffer, type = "application/json"): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}
