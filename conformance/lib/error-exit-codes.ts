/** Exit codes of the errors that the contract names (stepbit-io-v1, "Exit codes"), by their classes. */
export const errorExitCodes: ReadonlyMap<string, number> = new Map([
  ["ConfigError", 2],
  ["DataError", 3],
  ["StrategyError", 4],
]);
