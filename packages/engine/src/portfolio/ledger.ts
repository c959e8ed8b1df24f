import { ConfigError } from "../errors.ts";

/** A purchase or a sale of one symbol. */
export interface LedgerFill {
  readonly symbol: string;
  /** BUY or SELL, in any case. */
  readonly side: string;
  readonly qty: number;
  readonly price: number;
  readonly fee?: number;
}

/** What is held of a symbol. */
export interface Position {
  readonly qty: number;
  /** Average price of what was bought; it stays when everything is sold. */
  readonly avgPrice: number;
  /** Of what was sold, fees not included. */
  readonly realizedPnl: number;
}

/** Cash and positions over many symbols, and what changed them. */
export interface Ledger {
  readonly cash: number;
  readonly positions: Readonly<Record<string, Position>>;
  readonly fills: readonly LedgerFill[];
  /** The fees that cash paid, one a fill that had any. */
  readonly fees: readonly number[];
  /** The realized profits, one a sale of a symbol that was ever bought. */
  readonly pnls: readonly number[];
}

/** What the positions of a ledger are worth. */
export interface Valuation {
  readonly positionsValue: number;
  readonly equity: number;
  readonly realized: number;
  readonly unrealized: number;
}

const nothingHeld: Position = { qty: 0, avgPrice: 0, realizedPnl: 0 };

/** A ledger that holds nothing but cash. */
export function openLedger(cash: number): Ledger {
  return { cash, positions: {}, fills: [], fees: [], pnls: [] };
}

/**
 * The ledger after a fill. Cash changes by the whole of it, also where a sale is of more than is held; profit comes of what was
 * held. Throws ConfigError on a side that is none.
 */
export function applyFill(ledger: Ledger, fill: LedgerFill): Ledger {
  const side = fill.side.toUpperCase();
  if (side !== "BUY" && side !== "SELL") throw new ConfigError(`Unsupported side: ${fill.side}`, "Give BUY or SELL.");
  const fee = fill.fee ?? 0;
  const notional = fill.qty * fill.price;
  const held = ledger.positions[fill.symbol];
  const fees = fee > 0 ? [...ledger.fees, fee] : ledger.fees;
  const fills = [...ledger.fills, fill];
  if (side === "BUY") {
    const positions =
      fill.qty > 0 ? { ...ledger.positions, [fill.symbol]: bought(held ?? nothingHeld, fill) } : ledger.positions;
    return { ...ledger, cash: ledger.cash - (notional + fee), positions, fills, fees };
  }
  const cash = ledger.cash + (notional - fee);
  if (!held) return { ...ledger, cash, fills, fees };
  const sold = Math.max(0, Math.min(fill.qty, held.qty));
  const pnl = (fill.price - held.avgPrice) * sold;
  const left = { ...held, qty: held.qty - sold, realizedPnl: held.realizedPnl + pnl };
  return {
    cash,
    positions: { ...ledger.positions, [fill.symbol]: left },
    fills,
    fees,
    pnls: [...ledger.pnls, pnl],
  };
}

/** What a ledger is worth at these prices; a symbol without one counts at its average price. */
export function valueLedger({ cash, positions, pnls }: Ledger, prices: Readonly<Record<string, number>>): Valuation {
  let positionsValue = 0;
  const realized = pnls.reduce((sum, pnl) => sum + pnl, 0);
  let unrealized = 0;
  for (const [symbol, { qty, avgPrice }] of Object.entries(positions)) {
    const price = prices[symbol] ?? avgPrice;
    positionsValue += qty * price;
    unrealized += (price - avgPrice) * qty;
  }
  return { positionsValue, equity: cash + positionsValue, realized, unrealized };
}

function bought(held: Position, { qty, price }: LedgerFill): Position {
  const total = held.qty + qty;
  return { ...held, qty: total, avgPrice: (held.avgPrice * held.qty + price * qty) / total };
}
