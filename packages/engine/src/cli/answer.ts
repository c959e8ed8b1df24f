import {
  ContractsError,
  canonicalJson,
  InvalidArtifactError,
  type Issue,
  type SessionFailure,
} from "@quantlab/contracts";
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
  const issues = thrown instanceof InvalidArtifactError ? thrown.issues : [];
  for (const issue of issues.slice(0, shownIssues)) warn(`  ${placeOf(issue)} ${issue.message}`);
  if (issues.length > shownIssues) warn(`  … ${issues.length - shownIssues} more`);
  if (isForeseen) warn(thrown.remedy);
  const code = exitLabelOf(exit_code);
  if (asker.form === "json") {
    const error = { code, error_type, message, ...(isForeseen && { remedy: thrown.remedy }) };
    const found = issues.length > 0 ? { issues: issues.map(told) } : {};
    print(jsonText({ status: "error", ...namesOf(asker), exit_code, error: { ...error, ...found } }));
  }
  if (asker.form === "envelope")
    print(await (await import("./envelope.ts")).errorEnvelope(asker.requestId, code, message));
}

const shownIssues = 10;

const placeOf = ({ rule, file, pointer }: Issue) => `${rule} ${file}#${pointer}`;

const told = ({ rule, severity, file, pointer, message }: Issue) => ({ rule, severity, file, pointer, message });

const namesOf = ({ command, requestId }: Asker) => ({ command, request_id: requestId });

function jsonText(document: object): string {
  return canonicalJson(document, { indent: 2 });
}
