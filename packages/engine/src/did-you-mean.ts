/** `: did you mean --ticker?`, or nothing when no candidate is close. */
export function didYouMean(word: string, candidates: readonly string[], prefix = ""): string {
  const asked = plain(word);
  const limit = Math.max(1, Math.floor(asked.length / 3));
  const near = candidates
    .map((name) => ({ name, distance: distanceOf(asked, plain(name)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance)[0];
  const begun = asked.length > 2 ? candidates.filter((name) => plain(name).startsWith(asked)) : [];
  const found = near?.name ?? (begun.length === 1 ? begun[0] : undefined);
  return found ? `: did you mean ${prefix}${found}?` : "";
}

const plain = (name: string): string => name.toLowerCase().replaceAll("_", "-");

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function distanceOf(from: string, to: string): number {
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  let before = last;
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = row > 1 && column > 1 && isSwap ? (before[column - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
