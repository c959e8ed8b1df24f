import type { BarProvider } from "../data/bar-provider.ts";

/** A provider that tells whoever watches which bars are waited for, and for how long. */
export function watchedProvider(provider: BarProvider, progress: ((text: string) => void) | undefined): BarProvider {
  if (!progress) return provider;
  return {
    ...provider,
    async bars(request) {
      const started = performance.now();
      const tell = (): void => {
        const seconds = Math.round((performance.now() - started) / 1000);
        progress(`Reading bars of ${request.ticker} (${request.interval})${seconds > 0 ? `, ${seconds} s` : ""}`);
      };
      tell();
      const ticks = setInterval(tell, 1000);
      try {
        return await provider.bars(request);
      } finally {
        clearInterval(ticks);
        progress("");
      }
    },
  };
}
