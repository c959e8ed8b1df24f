import { ContractsError, canonicalJson, type SessionFailure } from "@quantlab/contracts";
import type { Environment } from "./environment.ts";
import { exitLabelOf } from "./exit-label.ts";
import type { Outcome } from "./session-result.ts";

/** What stands on standard output: text for people, one JSON document, or the response envelope of the contract. */
export type AnswerForm = "text" | "json" | "envelope";

/** Who asked, and in which form the answer is wanted. */
export interface Asker {
  readonly form: AnswerForm;
  readonly command: string;
  readonly requestId: string | null;
}

/** What is printed of what a command has done. */
export async function successText(asker: Asker, outcome: Outcome): Promise<string> {
  if (asker.form === "envelope") return (await import("./envelope.ts")).successEnvelope(asker.requestId, outcome);
  if (asker.form === "text") return outcome.text;
  return jsonText({ status: "success", ...namesOf(asker), ...outcome.result, ...outcome.data });
}

/** Says why a command failed: to people on standard error, to programs in their form as well. */
export async function answerFailure(
  asker: Asker,
  thrown: unknown,
  failure: Required<SessionFailure>,
  { print, warn }: Environment,
): Promise<void> {
  const { exit_code, error_type, message } = failure;
  const isForeseen = thrown instanceof ContractsError;
  warn(exit_code === 1 && !isForeseen ? `CRITICAL ERROR: ${message}` : `ERROR: ${message}`);
  if (isForeseen) warn(thrown.remedy);
  const code = exitLabelOf(exit_code);
  if (asker.form === "json") {
    const remedy = isForeseen ? { remedy: thrown.remedy } : {};
    print(jsonText({ status: "error", ...namesOf(asker), exit_code, error: { code, error_type, message, ...remedy } }));
  }
  if (asker.form === "envelope")
    print(await (await import("./envelope.ts")).errorEnvelope(asker.requestId, code, message));
}

const namesOf = ({ command, requestId }: Asker) => ({ command, request_id: requestId });

function jsonText(document: object): string {
  return canonicalJson(document, { indent: 2 });
}
