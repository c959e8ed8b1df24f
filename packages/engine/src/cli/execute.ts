import { ConfigError } from "../errors.ts";
import type { Asked } from "../request/command.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { executeRun } from "../run/execute-run.ts";
import type { Outcome } from "./session-result.ts";

/** Does what a research command asks for. */
export async function execute({ command, requestId }: Asked, world: CommandWorld): Promise<Outcome> {
  switch (command.command) {
    case "run":
      return executeRun(command, requestId, world);
    case "sweep":
      // A single run need not wait for the parser of YAML.
      return (await import("../sweep-run/execute-sweep.ts")).executeSweep(command, requestId, world);
    default:
      throw new ConfigError(
        `The command ${command.command} is not part of this version`,
        "Use the Python program for it, or run single backtests.",
      );
  }
}
