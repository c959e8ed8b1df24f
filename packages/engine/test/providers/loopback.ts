import { mkdtempSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ProviderContext } from "../../src/data/provider-context.ts";

/** What a server does with its next requests, one each; afterwards it answers 404. */
export type Reaction = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that plays a script. */
export interface Loopback {
  readonly url: string;
  /** Paths and queries that were asked for. */
  readonly asked: string[];
  play(...script: Reaction[]): void;
  close(): void;
}

export async function loopback(): Promise<Loopback> {
  const asked: string[] = [];
  let script: Reaction[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const reaction = script.shift() ?? json({ message: "not in the script" }, 404);
    reaction(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    play(...reactions) {
      asked.length = 0;
      script = reactions;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An answer in JSON. */
export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Reaction =>
  (_, response) =>
    void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));

/** An answer of this text. */
export const text =
  (body: string, status = 200, headers: Record<string, string> = {}): Reaction =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

/** An answer that ends before its announced end. */
export const torn: Reaction = (_, response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write('{"chart":');
  setTimeout(() => response.destroy(), 10);
};

/** No answer at all. */
export const silence: Reaction = () => {};

/** A world in which every provider speaks to the server, and keeps its answers in a new folder. */
export function contextOf(
  { url }: Loopback,
  more: Partial<ProviderContext> = {},
): ProviderContext & { warned: string[] } {
  const warned: string[] = [];
  const cwd = mkdtempSync(path.join(tmpdir(), "provider-"));
  return {
    cwd,
    warned,
    warn: (line) => void warned.push(line),
    now: Date.now,
    cache: path.join(cwd, "cache"),
    variables: { QUANTLAB_YAHOO_URL: url, QUANTLAB_BINANCE_URL: url, QUANTLAB_COINBASE_URL: url },
    ...more,
  };
}
