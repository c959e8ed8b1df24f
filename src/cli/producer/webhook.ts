import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A receiver of signals on this machine. */
export interface Webhook {
  readonly url: string;
  /** Bodies so far, as JSON where they are. */
  take(): unknown[];
  close(): void;
}

/** Opens a receiver that answers 200 to everything. */
export function openWebhook(): Promise<Webhook> {
  const bodies: unknown[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      try {
        bodies.push(JSON.parse(text));
      } catch {
        bodies.push(text);
      }
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/signals`,
        take: () => bodies.splice(0),
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}
