import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { WebhookTarget } from "./read-webhook.ts";
import { webhookHeaders } from "./sign-webhook.ts";

/** How patient the delivery is. */
export interface WebhookPatience {
  /** Longest time that one attempt may take. */
  readonly attemptMs: number;
  /** Pauses before the second attempt, the third, and so on. */
  readonly pausesMs: readonly number[];
  /** Longest time that the end of the session waits for what is still under way. */
  readonly drainMs: number;
}

/** Three attempts of five seconds, and ten seconds after the end of the session. */
export const usualPatience: WebhookPatience = { attemptMs: 5_000, pausesMs: [250, 1_000], drainMs: 10_000 };

/** Deliveries in the order in which they were given; none of them ever throws. */
export interface WebhookQueue {
  /** Sends a body in the background. */
  send(name: string, body: string): void;
  /** Waits for the deliveries, but not for long, and tells what was not delivered. */
  drain(): Promise<readonly string[]>;
}

/** A queue of signed deliveries to one address. Redirects are not followed; what the address refuses is not sent again. */
export function openWebhookQueue(
  { url, key }: WebhookTarget,
  { attemptMs, pausesMs, drainMs }: WebhookPatience = usualPatience,
): WebhookQueue {
  const closing = new AbortController();
  const undelivered = new Map<string, string>();
  let last: Promise<void> = Promise.resolve();

  async function attempt(id: string, body: string): Promise<Attempt> {
    const signal = AbortSignal.any([AbortSignal.timeout(attemptMs), closing.signal]);
    try {
      const headers = webhookHeaders(key, id, Math.floor(Date.now() / 1000), body);
      const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
      // Nothing is read: an endless answer would hold the process.
      await response.body?.cancel().catch(() => {});
      return response.ok ? {} : { fault: `status ${response.status}`, isFinal: isRefusal(response.status) };
    } catch (thrown) {
      return { fault: faultOf(thrown), isFinal: closing.signal.aborted };
    }
  }

  async function deliver(label: string, body: string): Promise<void> {
    const id = `msg_${randomUUID()}`;
    for (const pauseMs of [0, ...pausesMs]) {
      await sleep(pauseMs, undefined, { signal: closing.signal }).catch(() => {});
      if (closing.signal.aborted) return;
      const { fault, isFinal } = await attempt(id, body);
      if (fault === undefined) {
        undelivered.delete(label);
        return;
      }
      undelivered.set(label, fault);
      if (isFinal) return;
    }
  }

  return {
    send(name, body) {
      const label = undelivered.has(name) ? `${name} (again)` : name;
      undelivered.set(label, "the session ended before it was sent");
      last = last.then(() => deliver(label, body));
    },
    async drain() {
      const over = new AbortController();
      await Promise.race([last, sleep(drainMs, undefined, { signal: over.signal }).catch(() => {})]);
      over.abort();
      closing.abort();
      await last;
      return [...undelivered].map(([label, fault]) => `${label}: ${fault}`);
    },
  };
}

interface Attempt {
  readonly fault?: string;
  readonly isFinal?: boolean;
}

/** Asking again changes nothing: the address redirects, or refuses the message itself. */
function isRefusal(status: number): boolean {
  return status < 500 && status !== 408 && status !== 429;
}

function faultOf(thrown: unknown): string {
  const { name, cause } = thrown as { readonly name?: string; readonly cause?: { readonly code?: string } };
  if (name === "TimeoutError") return "no answer in time";
  if (name === "AbortError") return "no answer before the session ended";
  return cause?.code ?? "the connection failed";
}
