import { readFileSync } from "node:fs";
import { ConfigError } from "../errors.ts";
import { webhookKey } from "./sign-webhook.ts";

/** Where signals are sent, and what signs them. */
export interface WebhookTarget {
  readonly url: URL;
  readonly key: Buffer;
}

/** How a webhook is named: its address, and the secret itself or a file that holds it. */
export interface WebhookNames {
  readonly url: string;
  readonly secret: string | undefined;
  readonly secretFile: string | undefined;
}

/** The webhook that the options name. Throws ConfigError on an address that cannot be posted to, and without a secret. */
export function readWebhook({ url, secret, secretFile }: WebhookNames): WebhookTarget {
  const key = webhookKey((secretFile === undefined ? (secret ?? "") : readSecret(secretFile)).trim());
  if (key.length === 0)
    throw new ConfigError(
      "--signal-webhook has no secret to sign with",
      "Put it into the variable QUANTLAB_WEBHOOK_SECRET, or into a file named by --signal-webhook-secret-file.",
    );
  return { url: addressOf(url), key };
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHttp = url?.protocol === "http:" || url?.protocol === "https:";
  if (!url || !isHttp || url.username !== "" || url.password !== "")
    throw new ConfigError(
      "--signal-webhook is no address that signals can be posted to",
      "Give an http or https URL without a user name.",
    );
  return url;
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ConfigError("The file of --signal-webhook-secret-file cannot be read", "Name a file with the secret.", {
      cause,
    });
  }
}
