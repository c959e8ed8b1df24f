import { ContractsError } from "@quantlab/contracts";

/** The request, the options or a configuration file are invalid: exit code 2. */
export class ConfigError extends ContractsError {
  override readonly name: string = "ConfigError";

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super("INVALID_CONFIG", message, remedy, options);
  }
}

/** There are no bars for what was asked, or they cannot be used: exit code 3. */
export class DataError extends ContractsError {
  override readonly name: string = "DataError";

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super("DATA_ERROR", message, remedy, options);
  }
}

/** The bars are too few for the indicators: no row is left; `bars` says of which. */
export class NoRowsError extends DataError {
  constructor(bars?: string) {
    super(
      `No data remaining after applying indicators${bars === undefined ? "" : `: ${bars}`}`,
      "Ask for a longer range: the indicators need 99 bars before the first row.",
    );
  }
}

/** The strategy refuses its parameters or fails: exit code 4. */
export class StrategyError extends ContractsError {
  override readonly name: string = "StrategyError";

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super("STRATEGY_ERROR", message, remedy, options);
  }
}

/** The operator has interrupted a command: exit code 1, under the name that the contract knows for it. */
export class OperatorAbort extends ContractsError {
  override readonly name: string = "KeyboardInterrupt";

  constructor() {
    super("ABORTED", "Aborted by user", "Run the command again.");
  }
}
