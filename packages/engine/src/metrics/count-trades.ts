/** How many rows enter or leave: fills, not round trips. */
export function countTrades(trade: Int8Array): number {
  const length = trade.length;
  let count = 0;
  for (let row = 0; row < length; row++) count += (trade[row] as number) & 1;
  return count;
}
