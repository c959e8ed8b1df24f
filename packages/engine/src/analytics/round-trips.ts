import type { TradeFill } from "./trade-fill.ts";

/** What is bought and sold again, whole or in part. */
export interface RoundTrip {
  /** Milliseconds since 1970-01-01 of the purchase that opened the position. */
  readonly entry_time: number;
  readonly exit_time: number;
  readonly side: "LONG";
  readonly qty: number;
  /** Average price of what is held. */
  readonly entry_price: number;
  readonly exit_price: number;
  /** The part of the entry fees that falls to what is sold. */
  readonly entry_fee: number;
  readonly exit_fee: number;
  readonly gross_pnl: number;
  readonly net_pnl: number;
  readonly return_pct: number;
  /** Whole days. */
  readonly holding_days: number;
  readonly reason_entry: string;
  readonly reason_exit: string;
  readonly is_loss: boolean;
  readonly pnl_pct: number;
}

const millisecondsOfDay = 86_400_000;
const dust = 1e-12;

/**
 * Pairs fills, given in the order of time, into round trips: one for each sale that finds a position. A sale of nothing sells
 * everything, a sale of more than is held sells what is held, and what is still held at the end is no round trip.
 */
export function roundTrips(fills: Iterable<TradeFill>): RoundTrip[] {
  const trips: RoundTrip[] = [];
  let held = 0;
  let entryPrice = 0;
  let entryFees = 0;
  let entryTime = 0;
  let entryReason = "";
  for (const fill of fills) {
    const side = fill.side.trim().toUpperCase();
    if (side === "BUY" && fill.qty > 0) {
      if (held <= 0) {
        entryTime = fill.time;
        entryReason = fill.reason;
        entryFees = 0;
      }
      entryPrice = (held * entryPrice + fill.qty * fill.exec_price) / (held + fill.qty);
      held += fill.qty;
      entryFees += fill.fee;
    }
    if (side !== "SELL" || !(held > 0)) continue;
    const sold = Math.min(fill.qty > 0 ? fill.qty : held, held);
    const entryFee = entryFees * (sold / held);
    const gross = sold * (fill.exec_price - entryPrice);
    const net = gross - entryFee - fill.fee;
    const spent = sold * entryPrice;
    const share = spent > 0 ? net / spent : 0;
    trips.push({
      entry_time: entryTime,
      exit_time: fill.time,
      side: "LONG",
      qty: sold,
      entry_price: entryPrice,
      exit_price: fill.exec_price,
      entry_fee: entryFee,
      exit_fee: fill.fee,
      gross_pnl: gross,
      net_pnl: net,
      return_pct: share,
      holding_days: Math.floor((fill.time - entryTime) / millisecondsOfDay),
      reason_entry: entryReason,
      reason_exit: fill.reason,
      is_loss: net < 0,
      pnl_pct: share,
    });
    held -= sold;
    entryFees -= entryFee;
    if (held > dust) continue;
    held = 0;
    entryPrice = 0;
    entryFees = 0;
  }
  return trips;
}
