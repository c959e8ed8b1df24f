/** Signals that enter where `enters` holds while flat and leave where `leaves` holds while in, from the row `first` on. */
export function alternate(
  length: number,
  first: number,
  enters: (row: number) => boolean,
  leaves: (row: number) => boolean,
  into: Int8Array = new Int8Array(length),
): Int8Array {
  into.fill(0);
  let isIn = false;
  for (let row = first; row < length; row++) {
    if (isIn ? leaves(row) : enters(row)) {
      into[row] = isIn ? -1 : 1;
      isIn = !isIn;
    }
  }
  return into;
}
