import { type Clock, canonicalJson } from "@quantlab/contracts";
import { openSignalWriter } from "@quantlab/contracts/node";
import type { SessionSignal } from "@quantlab/contracts/quantlab/v1";
import type { WebhookTarget } from "./read-webhook.ts";
import type { WebhookPatience, WebhookQueue } from "./webhook-queue.ts";

/** Where a session's signals go, and who is told when one cannot be delivered. */
export interface SignalOptions {
  /** JSON Lines file. */
  readonly file?: string | undefined;
  readonly webhook?: WebhookTarget | undefined;
  readonly patience?: WebhookPatience | undefined;
  readonly clock: Clock;
  readonly warn: (message: string) => void;
}

/** The places that signals go to. None of them stops a session. */
export interface SignalSinks {
  readonly clock: Clock;
  send(signal: SessionSignal): void;
  /** To be awaited at the end: what could not be delivered is told. */
  drain(): Promise<void>;
}

/** Opens the places that the options name. */
export async function openSignalSinks({ file, webhook, patience, clock, warn }: SignalOptions): Promise<SignalSinks> {
  const writer =
    file === undefined
      ? undefined
      : openSignalWriter(file, { onError: (error) => warn(`Warning: no signal in ${file}: ${error.message}`) });
  // A session without a webhook loads nothing for one.
  const queue: WebhookQueue | undefined =
    webhook && (await import("./webhook-queue.ts")).openWebhookQueue(webhook, patience);
  return {
    clock,
    send(signal) {
      writer?.write(signal);
      queue?.send(signal.event, canonicalJson(signal));
    },
    async drain() {
      for (const fault of (await queue?.drain()) ?? []) warn(`Warning: not delivered to the webhook: ${fault}`);
    },
  };
}
