import { setTimeout as sleep } from "node:timers/promises";
import { DataError } from "../errors.ts";
import { type Answer, type FetchOptions, fetchAnswer } from "./fetch-answer.ts";
import type { ProviderContext } from "./provider-context.ts";
import { cacheFolder, responseCache } from "./response-cache.ts";

/** A server whose answers are kept on disk. */
export interface AnswerSource {
  /**
   * The answer to an address. `before` is the end of the period that it covers: an answer to a period that was over is not fetched again.
   * `demand` throws on an answer that must not be kept.
   */
  answer(url: string, before: number, demand: (answer: Answer) => void): Promise<string>;
}

/** What a provider knows of its server. */
export interface ServerFacts extends Pick<FetchOptions, "source" | "headers" | "backoffMs" | "timeoutMs"> {
  /** Least time between two requests. */
  readonly spacingMs: number;
}

const dayMs = 86_400_000;

/** Asks a server no faster than it allows, and no more often than needed. */
export function answerSource(server: ServerFacts, context: ProviderContext): AnswerSource {
  const { warn, signal, now, isOffline = false } = context;
  const cache = responseCache(cacheFolder(context.cache, context.cwd, context.variables), warn);
  let next = 0;
  return {
    async answer(url, before, demand) {
      const kept = cache.read(url);
      if (kept === "broken") warn(`Warning: what was kept of ${url} in ${cache.folder} is broken and not used.`);
      else if (kept && (kept.isSettled || isOffline)) return kept.body;
      if (isOffline)
        throw new DataError(
          `Offline, and no answer of ${server.source} to this request is kept on disk${kept ? ": its file is broken" : ""}`,
          "Leave out --offline, or name local bars with --data DIR|FILE.",
        );
      const waitMs = next - now();
      if (waitMs > 0) await sleep(waitMs, undefined, signal && { signal }).catch(() => {});
      signal?.throwIfAborted();
      next = now() + server.spacingMs;
      const answer = await fetchAnswer(url, { ...server, signal });
      demand(answer);
      // The last bars of a period may still be corrected on the day after it.
      cache.write(url, answer.body, { isSettled: before + dayMs < now(), now: now() });
      return answer.body;
    },
  };
}
