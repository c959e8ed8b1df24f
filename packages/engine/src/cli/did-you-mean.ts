/** `: did you mean --ticker?`, or nothing when no candidate is close. */
export function didYouMean(word: string, candidates: readonly string[], prefix = ""): string {
  const asked = word.toLowerCase().replaceAll("_", "-");
  const limit = Math.max(1, Math.floor(asked.length / 3));
  const near = candidates
    .map((name) => ({ name, distance: distanceOf(asked, name.replaceAll("_", "-")) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance)[0];
  return near ? `: did you mean ${prefix}${near.name}?` : "";
}

/** Insertions, deletions and replacements between two words. */
function distanceOf(from: string, to: string): number {
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    last = current;
  }
  return last[to.length] ?? 0;
}
