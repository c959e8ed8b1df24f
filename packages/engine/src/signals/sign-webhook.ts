import { createHmac } from "node:crypto";

/** The secret that signs what is sent: what follows `whsec_` is base64, anything else is taken as it stands. */
export function webhookKey(secret: string): Buffer {
  return secret.startsWith("whsec_") ? Buffer.from(secret.slice("whsec_".length), "base64") : Buffer.from(secret);
}

/** The headers that tell the receiver who sent a body and when, as the Standard Webhooks specification names and computes them. */
export function webhookHeaders(key: Buffer, id: string, unixSeconds: number, body: string): Record<string, string> {
  const digest = createHmac("sha256", key).update(`${id}.${unixSeconds}.`).update(body).digest("base64");
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(unixSeconds),
    "webhook-signature": `v1,${digest}`,
  };
}
