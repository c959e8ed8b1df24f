import { didYouMean } from "../did-you-mean.ts";
import { ConfigError } from "../errors.ts";
import type { BarProvider } from "./bar-provider.ts";
import type { ProviderContext } from "./provider-context.ts";
import { local } from "./providers/local.ts";

type Load = () => Promise<(context: ProviderContext) => BarProvider>;

/** The sources of bars by their names, one file each; all but the usual one are loaded when they are asked. */
const providers: Readonly<Record<string, Load>> = {
  local: async () => local,
  sample: async () => (await import("./providers/sample.ts")).sample,
  yahoo: async () => (await import("./providers/yahoo.ts")).yahoo,
  binance: async () => (await import("./providers/binance.ts")).binance,
  coinbase: async () => (await import("./providers/coinbase.ts")).coinbase,
};

/** The names of the sources of bars. */
export const providerNames = Object.keys(providers);

/**
 * The source of bars of this name; without one that of the place, and without a place Yahoo, but for the ticker of the sample. Throws
 * ConfigError when there is none of this name, or the place belongs to another.
 */
export function chooseProvider(name: string | undefined, context: ProviderContext): BarProvider {
  if (name === undefined) return context.place === undefined ? yahooOrSample(context) : lazily("local", context);
  if (!providerNames.includes(name))
    throw new ConfigError(
      `There is no provider ${JSON.stringify(name)}${didYouMean(name, providerNames)}`,
      `Give --provider one of ${providerNames.join(", ")}.`,
    );
  return lazily(name, context);
}

function yahooOrSample(context: ProviderContext): BarProvider {
  const [yahoo, sample] = [lazily("yahoo", context), lazily("sample", context)];
  return { name: "yahoo", bars: (request) => (request.ticker === "SAMPLE" ? sample : yahoo).bars(request) };
}

function lazily(name: string, context: ProviderContext): BarProvider {
  let provider: Promise<BarProvider> | undefined;
  return {
    name,
    async bars(request) {
      provider ??= providers[name]?.().then((open) => open(context));
      return (await (provider as Promise<BarProvider>)).bars(request);
    },
  };
}
