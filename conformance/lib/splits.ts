/** A walk-forward split of a configuration. */
export interface Split {
  readonly name: string;
  readonly train: Window;
  readonly test: Window;
}

interface Window {
  readonly start: string;
  readonly end: string;
}

/** The splits by their names; of splits with one name the first. */
export function splitsByName(splits: readonly Split[] | null | undefined): ReadonlyMap<string, Split> {
  const byName = new Map<string, Split>();
  for (const split of splits ?? []) if (!byName.has(split.name)) byName.set(split.name, split);
  return byName;
}

/** Whether a bar's day, as its own clock has it, lies in a window, whose end is the first day after it. */
export function liesIn(time: string, { start, end }: Window): boolean {
  const day = time.slice(0, 10);
  return day >= start && day < end;
}
