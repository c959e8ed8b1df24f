import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ConfigError } from "../errors.ts";
import { readWebhook } from "./read-webhook.ts";
import { webhookKey } from "./sign-webhook.ts";
import { openWebhookQueue, type WebhookPatience } from "./webhook-queue.ts";

interface Received {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A receiver on loopback that answers each request, the first being 0, as it is told. */
async function receiver(answer: (response: ServerResponse, nth: number) => void) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    received.push({ path: request.url ?? "", headers: request.headers, body });
    answer(response, received.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

const patience: WebhookPatience = { attemptMs: 20_000, pausesMs: [10, 20], drainMs: 20_000 };
const hasty: WebhookPatience = { ...patience, attemptMs: 200 };
const secret = "whsec_c2VjcmV0";
const targetOf = (url: string) => readWebhook({ url, secret, secretFile: undefined });
const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end();

describe("a webhook", () => {
  it("gets each body once, in order, signed over its exact bytes", async () => {
    const { received, url } = await receiver(status(204));
    const queue = openWebhookQueue(targetOf(url), patience);
    queue.send("SESSION_STARTED", '{"event":"é"}');
    queue.send("SESSION_COMPLETED", '{"event":"b"}');
    expect(await queue.drain()).toEqual([]);
    expect(received.map(({ body }) => body)).toEqual(['{"event":"é"}', '{"event":"b"}']);
    for (const { headers, body } of received) {
      const { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": signature } = headers;
      const expected = createHmac("sha256", "secret").update(`${id}.${time}.${body}`).digest("base64");
      expect(signature).toBe(`v1,${expected}`);
      expect(Math.abs(Number(time) - Date.now() / 1000)).toBeLessThan(5);
      expect(headers["content-type"]).toBe("application/json");
    }
    expect(received[0]?.headers["webhook-id"]).not.toBe(received[1]?.headers["webhook-id"]);
  });

  it("is asked again when it fails, under the same id", async () => {
    const { received, url } = await receiver((response, nth) => status(nth < 2 ? 500 : 200)(response));
    const queue = openWebhookQueue(targetOf(url), patience);
    queue.send("SESSION_STARTED", "{}");
    expect(await queue.drain()).toEqual([]);
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  });

  it.each([
    [500, 3, "status 500"],
    [429, 3, "status 429"],
    [404, 1, "status 404"],
    [302, 1, "status 302"],
  ])("that answers %i is asked %i times", async (code, times, fault) => {
    const { received, url } = await receiver((response) => response.writeHead(code, { location: "/elsewhere" }).end());
    const queue = openWebhookQueue(targetOf(url), patience);
    queue.send("SESSION_STARTED", "{}");
    expect(await queue.drain()).toEqual([`SESSION_STARTED: ${fault}`]);
    expect(received.map(({ path }) => path)).toEqual(Array(times).fill("/hook"));
  });

  it("that never answers holds nobody for longer than it may", async () => {
    const { received, url } = await receiver(() => {});
    const queue = openWebhookQueue(targetOf(url), { attemptMs: 60_000, pausesMs: [], drainMs: 150 });
    queue.send("SESSION_STARTED", "{}");
    queue.send("SESSION_COMPLETED", "{}");
    expect(await queue.drain()).toEqual([
      "SESSION_STARTED: no answer before the session ended",
      "SESSION_COMPLETED: the session ended before it was sent",
    ]);
    expect(received).toHaveLength(1);
  });

  it("that is slow is given up after a while, and asked again", async () => {
    const { url } = await receiver((response, nth) => {
      if (nth > 0) response.writeHead(200).end();
    });
    const queue = openWebhookQueue(targetOf(url), hasty);
    queue.send("SESSION_STARTED", "{}");
    expect(await queue.drain()).toEqual([]);
  });

  it("whose answer never ends is delivered all the same", async () => {
    const { url } = await receiver((response) => void response.writeHead(200).write("x"));
    const queue = openWebhookQueue(targetOf(url), patience);
    queue.send("SESSION_STARTED", "{}");
    expect(await queue.drain()).toEqual([]);
  });

  it("that nobody listens at is told of", async () => {
    const queue = openWebhookQueue(targetOf("http://127.0.0.1:1/"), patience);
    queue.send("SESSION_STARTED", "{}");
    expect(await queue.drain()).toEqual([expect.stringMatching(/^SESSION_STARTED: /)]);
  });
});

describe("the name of a webhook", () => {
  it.each(["ftp://x/", "nonsense", "http://user:word@127.0.0.1/"])("%s is refused", (url) => {
    expect(() => targetOf(url)).toThrow(ConfigError);
  });

  it("needs a secret, which no message repeats", () => {
    const url = "http://127.0.0.1/";
    expect(() => readWebhook({ url, secret: undefined, secretFile: undefined })).toThrow("no secret");
    expect(() => readWebhook({ url, secret: " ", secretFile: undefined })).toThrow("no secret");
    expect(() => readWebhook({ url, secret, secretFile: "/nonexistent" })).toThrow("cannot be read");
  });

  it("has a secret as it stands, or as base64", () => {
    expect(webhookKey("secret").toString()).toBe("secret");
    expect(webhookKey(secret).toString()).toBe("secret");
  });
});
