import { canonicalJson, type Issue } from "@quantlab/contracts";
import { strategies } from "../strategies/strategies.ts";
import type { RequestParams } from "./command-of-request.ts";

/** A request as it came. */
export interface LenientRequest {
  readonly command: string;
  readonly request_id?: string | null;
  readonly params?: RequestParams;
}

const sources = ["request.forward-names-its-source", "request.portfolio-names-its-sessions"];

/** Of two sources nobody knows which one the Python program takes. */
const lacksSource = ({ rule, found }: Issue) => sources.includes(rule) && [found].flat().length === 0;

const isSlippageMode = ({ rule, pointer }: Issue) => pointer === "/params/slippage_mode" && rule.startsWith("schema.");

/** Whether the Python program takes a request in spite of this objection. */
export function toleratedBy(issue: Issue): boolean {
  return isSlippageMode(issue) || issue.rule === "request.parameters-belong-to-the-command" || lacksSource(issue);
}

/**
 * The request with a slippage mode that can be judged, where it had none: an objection to a value keeps the contract from looking at the
 * names. Undefined where there is nothing to replace.
 */
export function withKnownSlippage(
  request: LenientRequest,
  objections: readonly Issue[],
  tell: (message: string) => void,
): LenientRequest | undefined {
  if (!objections.some(isSlippageMode)) return undefined;
  tell(`slippage_mode ${canonicalJson(request.params?.slippage_mode)} is taken as fixed`);
  return { ...request, params: { ...request.params, slippage_mode: "fixed" } };
}

/** The request that the Python program makes of one that it takes in spite of objections. */
export function lenientRequest(
  request: LenientRequest,
  objections: readonly Issue[],
  tell: (message: string) => void,
): LenientRequest {
  const params: Record<string, RequestParams[string]> = { ...request.params };
  for (const { rule, pointer } of objections) {
    if (rule !== "request.parameters-belong-to-the-command") continue;
    const name = pointer.slice("/params/".length).replaceAll("~1", "/").replaceAll("~0", "~");
    delete params[name];
    tell(`the parameter ${JSON.stringify(name)} is dropped`);
  }
  if (params.strategy !== undefined && !strategies.some(({ name }) => name === params.strategy)) {
    const dropped = params.parameters === undefined ? "" : ", and its parameters are dropped";
    tell(`the strategy ${JSON.stringify(params.strategy)} is unknown: the usual one runs${dropped}`);
    delete params.strategy;
    delete params.parameters;
  }
  if (!objections.some(lacksSource)) return { ...request, params };
  const dropped = Object.keys(params).length > 0 ? `, without ${Object.keys(params).join(", ")}` : "";
  tell(`${request.command} names no source: a run with the usual settings takes its place${dropped}`);
  return { ...request, command: "run", params: {} };
}
