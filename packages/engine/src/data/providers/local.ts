import { ConfigError } from "../../errors.ts";
import type { BarProvider } from "../bar-provider.ts";
import { duckdbBars, isDuckdb } from "../duckdb-bars.ts";
import { localBars } from "../local-bars.ts";
import type { ProviderContext } from "../provider-context.ts";

/** Bars of the place that --data or QUANTLAB_DATA_DIR names: files, or a query of DuckDB. */
export function local({ place, cwd, signal }: ProviderContext): BarProvider {
  if (place === undefined)
    throw new ConfigError("No bars are named", "Name a directory or file with --data or QUANTLAB_DATA_DIR.");
  return isDuckdb(place) ? duckdbBars(place, cwd, signal) : localBars(place, cwd);
}
