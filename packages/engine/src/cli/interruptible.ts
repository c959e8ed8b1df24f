import type { BarProvider } from "../data/bar-provider.ts";

/** A provider that stops to be waited for when the operator interrupts: bars may come from a slow place. */
export function interruptible(provider: BarProvider, signal: AbortSignal | undefined): BarProvider {
  if (!signal) return provider;
  return {
    ...provider,
    async bars(request) {
      signal.throwIfAborted();
      let stop = (): void => {};
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener("abort", stop, { once: true });
      });
      try {
        return await Promise.race([provider.bars(request), stopped]);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
  };
}
