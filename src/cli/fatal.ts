import { ContractsError } from "../errors.ts";
import { visible } from "../report/visible-text.ts";
import { ClosedOutputError } from "./closed-output-error.ts";
import { exitCodes } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Says what ended the run before there was a verdict, and the exit code for it. */
export function explainError(thrown: unknown, terminal: Terminal, command = "quantlab-conform"): number {
  if (thrown instanceof ClosedOutputError) return exitCodes.unknown;
  if (thrown instanceof ContractsError) {
    terminal.err(`${command}: ${visible(thrown.message)}\n  ${visible(thrown.remedy)}\n`);
    return exitCodes.unknown;
  }
  terminal.err(`${command}: ${internalError(thrown)}\n`);
  if (terminal.env.QUANTLAB_DEBUG === "1" && thrown instanceof Error) terminal.err(`${thrown.stack}\n`);
  return exitCodes.unknown;
}

/** One line about a fault of the command itself. */
export function internalError(thrown: unknown): string {
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return visible(`internal error: ${text.slice(0, 500)}; please report it (QUANTLAB_DEBUG=1 shows where)`);
}
