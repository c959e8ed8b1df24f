import { type Issue, memoryTree, tryRead } from "@quantlab/contracts";
import { MachineRequest } from "@quantlab/contracts/quantlab/v1";
import { ConfigError } from "../errors.ts";
import type { Asked } from "./command.ts";
import { commandOfRequest, type RequestParams } from "./command-of-request.ts";
import { parseWithIntegers } from "./python-numbers.ts";

/** How a request is read. */
export interface RequestOptions {
  /** Ignores parameters that the command does not take, as the Python program does. */
  readonly lenient?: boolean;
}

/** What the contract only advises against, but what nobody can mean: it would be dropped, or run something else. */
const refusedWarnings = new Set([
  "request.parameters-belong-to-the-command",
  "request.forward-names-its-source",
  "request.portfolio-names-its-sessions",
  "request.custom-weights-are-given",
]);

/** Reads the payload of `--json-request`. Throws ConfigError on everything that the contract of requests refuses. */
export async function readRequest(text: string, { lenient = false }: RequestOptions = {}): Promise<Asked> {
  const result = await tryRead(MachineRequest, memoryTree({ "request.json": text }));
  const refused = result.issues.filter(
    ({ rule, severity }) =>
      severity === "error" ||
      (refusedWarnings.has(rule) && !(lenient && rule === "request.parameters-belong-to-the-command")),
  );
  if (!result.ok || refused.length > 0) throw refusal(refused);
  const request = parseWithIntegers(text) as { readonly command: string; readonly params?: RequestParams };
  return {
    command: commandOfRequest(request.command, request.params ?? {}),
    requestId: result.content.request_id ?? null,
  };
}

function refusal(issues: readonly Issue[]): ConfigError {
  const told = issues.slice(0, 3).map(({ pointer, message }) => `${pointer === "" ? "" : `${pointer}: `}${message}`);
  const more = issues.length > told.length ? ` (and ${issues.length - told.length} more)` : "";
  return new ConfigError(
    `Invalid --json-request payload: ${told.join("; ")}${more}`,
    issues[0]?.remedy ?? "Send a JSON object with schema_version, command and params.",
  );
}

/** The id of a request that may be broken, for the signal that says so; null when it has none. */
export function requestIdIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const id = typeof value === "object" && value !== null ? Reflect.get(value, "request_id") : null;
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}
