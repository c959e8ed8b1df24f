import { DataError } from "../errors.ts";
import type { BarProvider } from "./bar-provider.ts";

/** The provider of somebody who has named no data: it says how to. */
export const noBars: BarProvider = {
  name: "none",
  async bars({ ticker }) {
    throw new DataError(
      `No source of bars for ${ticker}`,
      "Name a directory or file of bars with --data or QUANTLAB_DATA_DIR.",
    );
  },
};
