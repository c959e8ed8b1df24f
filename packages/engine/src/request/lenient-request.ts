import type { Issue } from "@quantlab/contracts";
import { strategies } from "../strategies/strategies.ts";
import type { RequestParams } from "./command-of-request.ts";

/** A request as it came. */
export interface LenientRequest {
  readonly command: string;
  readonly request_id?: string | null;
  readonly params?: RequestParams;
}

const withoutSource = ["request.forward-names-its-source", "request.portfolio-names-its-sessions"];

/** Whether the Python program takes a request in spite of this objection. */
export function toleratedBy({ rule, pointer }: Issue): boolean {
  const isSlippageMode = pointer === "/params/slippage_mode" && rule.startsWith("schema.");
  return isSlippageMode || rule === "request.parameters-belong-to-the-command" || withoutSource.includes(rule);
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
  if (params.slippage_mode !== undefined && !["fixed", "atr"].includes(String(params.slippage_mode))) {
    tell(`slippage_mode ${JSON.stringify(params.slippage_mode)} is taken as fixed`);
    params.slippage_mode = "fixed";
  }
  if (params.strategy !== undefined && !strategies.some(({ name }) => name === params.strategy)) {
    tell(`the strategy ${JSON.stringify(params.strategy)} is unknown: the usual one runs`);
    delete params.strategy;
    delete params.parameters;
  }
  if (!objections.some(({ rule }) => withoutSource.includes(rule))) return { ...request, params };
  tell(`${request.command} names no source: a run with the usual settings takes its place`);
  return { ...request, command: "run", params: {} };
}
