import { ConfigError } from "../errors.ts";
import type { BarProvider } from "./bar-provider.ts";
import { chooseProvider } from "./choose-provider.ts";
import type { ProviderContext } from "./provider-context.ts";

/** The options that choose a source of bars. */
export interface DataOptions {
  readonly data?: unknown;
  readonly provider?: unknown;
  readonly "data-cache"?: unknown;
  readonly offline?: unknown;
}

/** The source of bars that options name, else the variable QUANTLAB_DATA_DIR, else Yahoo. Throws ConfigError on options that exclude one another. */
export function providerOfOptions(
  options: DataOptions,
  world: Pick<ProviderContext, "cwd" | "variables" | "warn" | "signal" | "now">,
): BarProvider {
  const { cwd, variables, warn, signal, now } = world;
  const [data, name, cache] = [options.data, options.provider, options["data-cache"]].map((value) =>
    typeof value === "string" && value !== "" ? value : undefined,
  );
  if (data !== undefined && name !== undefined && name !== "local")
    throw new ConfigError(
      `--data and --provider ${name} exclude each other: both name a source of bars`,
      "Give one of them.",
    );
  const place = data ?? (variables.QUANTLAB_DATA_DIR || undefined);
  const isOffline = options.offline === true;
  return chooseProvider(name, { cwd, variables, warn, signal, now, place, cache, isOffline });
}
