import { type Issue, memoryTree, tryRead } from "@quantlab/contracts";
import { MachineRequest } from "@quantlab/contracts/quantlab/v1";
import type { Asked } from "./command.ts";
import { commandOfRequest, type RequestParams } from "./command-of-request.ts";
import { type LenientRequest, lenientRequest, toleratedBy, withKnownSlippage } from "./lenient-request.ts";
import { parseWithIntegers } from "./python-numbers.ts";
import { requestRefusal } from "./request-refusal.ts";

/** How a request is read. */
export interface RequestOptions {
  /** Takes what the Python program takes: what the command does not know is dropped, what lacks its source is a plain run. */
  readonly lenient?: boolean;
  /** Told of everything that was taken only because of that. */
  readonly onLenience?: (message: string) => void;
  /** Told of amounts that are taken as they stand, and hardly meant. */
  readonly onRemark?: (message: string) => void;
  /** Parameters of a run that the request does not name. */
  readonly defaults?: RequestParams;
}

/** What the contract only advises against, but what nobody can mean: it would be dropped, or run something else. */
const refusedWarnings = new Set([
  "request.parameters-belong-to-the-command",
  "request.forward-names-its-source",
  "request.portfolio-names-its-sessions",
  "request.custom-weights-are-given",
]);

/** Reads the payload of `--json-request`. Throws ConfigError on everything that the contract of requests refuses. */
export async function readRequest(text: string, options: RequestOptions = {}): Promise<Asked> {
  const { lenient: isLenient = false, onLenience = () => {}, onRemark = () => {}, defaults = {} } = options;
  const { objections, remarks } = await judged(text, isLenient);
  for (const remark of remarks) onRemark(remark);
  const given = parseWithIntegers(text) as LenientRequest;
  const request = isLenient ? await leniently(given, objections, onLenience) : given;
  const { command, params = {}, request_id: requestId = null } = request;
  const asked = commandOfRequest(command, command === "run" ? { ...defaults, ...params } : params);
  return { command: asked, requestId, ...(asked.command !== given.command && { mode: given.command }) };
}

/** What is wrong with a request that can be taken all the same, and what is strange about it. Throws ConfigError on everything else. */
async function judged(
  text: string,
  isLenient: boolean,
): Promise<{ readonly objections: readonly Issue[]; readonly remarks: readonly string[] }> {
  const { issues, ok } = await tryRead(MachineRequest, memoryTree({ "request.json": text }));
  const objections = issues.filter(({ rule, severity }) => severity === "error" || refusedWarnings.has(rule));
  const refused = isLenient ? objections.filter((issue) => !toleratedBy(issue)) : objections;
  if (refused.length > 0 || (!ok && !isLenient)) throw requestRefusal(refused);
  return { objections, remarks: issues.flatMap(amountRemark) };
}

async function leniently(
  given: LenientRequest,
  objections: readonly Issue[],
  tell: (message: string) => void,
): Promise<LenientRequest> {
  const judgeable = withKnownSlippage(given, objections, tell);
  if (!judgeable) return lenientRequest(given, objections, tell);
  const text = JSON.stringify(judgeable, (_, value) => (typeof value === "bigint" ? Number(value) : value));
  return lenientRequest(judgeable, (await judged(text, true)).objections, tell);
}

/** What the contract remarks about amounts that are given otherwise than by a request. */
export async function amountRemarks(command: string, params: RequestParams): Promise<readonly string[]> {
  const text = JSON.stringify({ schema_version: "1.0", command, params }, (_, value) =>
    typeof value === "bigint" ? Number(value) : value,
  );
  const { issues } = await tryRead(MachineRequest, memoryTree({ "request.json": text }));
  return issues.flatMap(amountRemark);
}

/** No document refuses such an amount, and the Python program takes it. */
function amountRemark({ rule, pointer, expected, found, remedy }: Issue): string[] {
  if (rule !== "request.amounts-make-sense") return [];
  return [`Warning: ${pointer.slice(pointer.lastIndexOf("/") + 1)} is ${found}, expected ${expected}. ${remedy}`];
}

/** The id of a request that may be broken, for the signal that says so; null when it has none. */
export function requestIdIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const id = typeof value === "object" && value !== null ? Reflect.get(value, "request_id") : null;
    // Half a surrogate pair cannot be written into a signal.
    return typeof id === "string" && !/\p{Surrogate}/u.test(id) ? id : null;
  } catch {
    return null;
  }
}
