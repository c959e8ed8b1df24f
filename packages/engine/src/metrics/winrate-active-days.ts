import { inChunks } from "../numeric/in-chunks.ts";

/** Of the rows that follow one with a position, the share with a gain; 0 when there is none. */
export function winrateActiveDays(position: Int8Array, net: Float64Array): number {
  let active = 0;
  let gains = 0;
  inChunks(net.length - 1, (from, until) => {
    active += countActive(position, from, until);
    gains += countGains(position, net, from, until);
  });
  return active === 0 ? 0 : gains / active;
}

function countActive(position: Int8Array, from: number, until: number): number {
  let active = 0;
  for (let row = from; row < until; row++) active += position[row] as number;
  return active;
}

/** Half of the rows gain, so a branch on it would be guessed wrong as often. */
function countGains(position: Int8Array, net: Float64Array, from: number, until: number): number {
  let gains = 0;
  for (let row = from; row < until; row++) gains += (position[row] as number) & Number((net[row + 1] as number) > 0);
  return gains;
}
