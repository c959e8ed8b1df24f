type Grid = Readonly<Record<string, readonly unknown[]>>;

/** The grid of a sweep's configuration as lists by setting; no grid is an empty one. Undefined when a setting's values are no list or an empty one. */
export function parseGrid(value: unknown): Grid | undefined {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  return Object.values(value).every((list) => Array.isArray(list) && list.length > 0) ? (value as Grid) : undefined;
}

/** How many configurations a grid stands for: 1 when it is empty. */
export function gridSize(grid: Grid): number {
  return Object.values(grid).reduce((size, list) => size * list.length, 1);
}

/** The configuration at a position: settings in the order of their names, the last one changing fastest, as a sweep runs them. */
export function combination(grid: Grid, position: number): Readonly<Record<string, unknown>> {
  const settings: Record<string, unknown> = {};
  let rest = position;
  for (const name of Object.keys(grid).sort().reverse()) {
    const list = grid[name] as readonly unknown[];
    settings[name] = list[rest % list.length];
    rest = Math.floor(rest / list.length);
  }
  return settings;
}
