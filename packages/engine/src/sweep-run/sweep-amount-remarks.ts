import { amountRemarks } from "../request/read-request.ts";
import { parameterGrid } from "../sweep/parameter-grid.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";

const amounts = ["fee", "slippage_bps", "k_atr", "initial_cash"];

/** What the contract remarks about the least and the greatest costs and cash of a sweep. */
export async function sweepAmountRemarks(config: SweepConfig): Promise<string[]> {
  const grid = parameterGrid(config);
  const remarks: string[] = [];
  for (const name of amounts) {
    const values = (grid.keys.includes(name) ? grid.valuesOf(name) : [config[name]]).flatMap((value) =>
      typeof value === "number" || typeof value === "bigint" ? [Number(value)] : [],
    );
    const ascending = Float64Array.from(values).sort();
    for (const value of new Set([...ascending.subarray(0, 1), ...ascending.subarray(-1)]))
      remarks.push(...(await amountRemarks("run", { [name]: value })));
  }
  return remarks;
}
