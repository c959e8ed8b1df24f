import type { ProducerCaseAnswer } from "../case.ts";
import type { Finding } from "../finding.ts";
import { mismatches } from "../match.ts";

/** What the suite's webhook received is what the case names, in order. */
export function webhookRequests(received: readonly unknown[], { requests }: ProducerCaseAnswer): Finding[] {
  if (requests === undefined) return [];
  return mismatches(received, requests).map((mismatch) => ({
    file: "",
    ...mismatch,
    message: `What the webhook received differs at ${mismatch.pointer || "/"}`,
  }));
}
