/** What a fill costs beside its price. */
export interface CostOptions {
  /** Fraction of the notional. */
  readonly feeRate?: number;
  /** Hundredths of a percent, in the fixed mode. */
  readonly slippageBps?: number;
  readonly slippageMode?: "fixed" | "atr";
  /** Share of the bar's average range, in the atr mode. */
  readonly kAtr?: number;
}

/** Costs with every default filled. */
export type Costs = Required<CostOptions>;

/** Costs where nothing is said. */
export const defaultCosts: Costs = { feeRate: 0.002, slippageBps: 8, slippageMode: "fixed", kAtr: 0.05 };
