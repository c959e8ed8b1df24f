import { recorded } from "../recording-terminal.ts";
import type { Terminal } from "../terminal.ts";
import { contractsCommand } from "./command.ts";

/** Runs quantlab-contracts in this process and keeps what it says. */
export const run = (argv: readonly string[], cwd: string, env: Terminal["env"] = {}) =>
  recorded(contractsCommand, argv, { cwd, env });
