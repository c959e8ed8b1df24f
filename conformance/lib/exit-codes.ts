const codes: ReadonlyMap<string, number> = new Map([
  ["SUCCESS", 0],
  ["GENERAL_ERROR", 1],
  ["INVALID_CONFIG", 2],
  ["DATA_ERROR", 3],
  ["STRATEGY_ERROR", 4],
]);

/** The exit code that a label stands for; undefined when the table has no such label. */
export function exitCodeOf(label: string): number | undefined {
  return codes.get(label);
}

/** The exit codes, in order. */
export const exitCodes: readonly number[] = [...codes.values()];
