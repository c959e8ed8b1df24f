const labels: Readonly<Record<number, string>> = { 2: "INVALID_CONFIG", 3: "DATA_ERROR", 4: "STRATEGY_ERROR" };

/** The name that the contract gives to an exit code of a failure. */
export function exitLabelOf(exitCode: number): string {
  return labels[exitCode] ?? "GENERAL_ERROR";
}
