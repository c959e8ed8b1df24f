/** A set of categories for TreeColumns.categories: bit 0 stands for a missing value, bit c + 1 for category c. */
export function categorySet(categories: readonly number[], missing: boolean): Uint32Array {
  let greatest = -1;
  for (const category of categories) if (category > greatest) greatest = category;
  const words = new Uint32Array(((greatest + 1) >>> 5) + 1);
  const add = (bit: number) => {
    words[bit >>> 5] = ((words[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
  };
  if (missing) add(0);
  for (const category of categories) add(category + 1);
  return words;
}
