import { setTimeout as sleep } from "node:timers/promises";
import { DataError } from "../errors.ts";

/** An answer of a server that need not be asked again. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** How a server is asked. */
export interface FetchOptions {
  /** Name of the source in messages. */
  readonly source: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Longest time of one attempt. */
  readonly timeoutMs?: number;
  readonly attempts?: number;
  /** Pause before the second attempt; it doubles with every further one. */
  readonly backoffMs?: number;
  /** Longest pause that a server may ask for. */
  readonly longestPauseMs?: number;
  /** Larger answers are refused. */
  readonly mostBytes?: number;
}

const withoutNetwork =
  "Without a network name local bars with --data DIR|FILE, or use the synthetic ones: --ticker SAMPLE.";

/**
 * Asks a server, again after faults that pass: no connection, no or half an answer in time, 408, 429, 5xx, text that is no JSON. Other
 * answers are returned as they are. Throws DataError when attempts are used up.
 */
export async function fetchAnswer(url: string, options: FetchOptions): Promise<Answer> {
  const { source, attempts = 4, backoffMs = 500, longestPauseMs = 30_000 } = options;
  let fault = "";
  for (let attempt = 1; attempt <= attempts; attempt++) {
    options.signal?.throwIfAborted();
    const outcome = await attemptOnce(url, options);
    if (outcome.answer) return outcome.answer;
    fault = outcome.fault;
    // A name that nobody knows is the sign of a machine without a network.
    if (fault === "ENOTFOUND") break;
    const pauseMs = outcome.pauseMs ?? backoffMs * 2 ** (attempt - 1);
    if (pauseMs > longestPauseMs)
      throw new DataError(`${source} asks to wait ${Math.ceil(pauseMs / 1000)} s`, `Try later. ${withoutNetwork}`);
    if (attempt < attempts)
      await sleep(pauseMs, undefined, options.signal && { signal: options.signal }).catch(() => {});
  }
  options.signal?.throwIfAborted();
  throw new DataError(`${source} gives no answer: ${fault}`, withoutNetwork);
}

type Outcome =
  | { readonly answer: Answer }
  | { readonly answer?: never; readonly fault: string; readonly pauseMs?: number | undefined };

async function attemptOnce(url: string, options: FetchOptions): Promise<Outcome> {
  const { headers = {}, signal, timeoutMs = 20_000, mostBytes = 1 << 26 } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { headers, signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    const { status } = response;
    if (status === 408 || status === 429 || status >= 500) {
      await response.body?.cancel();
      return { fault: `HTTP status ${status}`, pauseMs: pauseOf(response.headers.get("retry-after")) };
    }
    const body = await textOf(response, mostBytes);
    if (body === undefined) return { fault: `an answer of more than ${mostBytes} bytes` };
    if (!isJson(body)) return { fault: /^\s*</.test(body) ? "a page instead of data" : "data that are cut short" };
    return { answer: { status, body } };
  } catch (thrown) {
    if (signal?.aborted) throw signal.reason;
    if (timeout.aborted) return { fault: `nothing within ${timeoutMs / 1000} s` };
    return { fault: faultOf(thrown) };
  }
}

async function textOf(response: Response, mostBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) return undefined;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function pauseOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

function faultOf(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return String(cause);
}
