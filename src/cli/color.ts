import type { ColorChoice } from "./report-options.ts";
import type { Terminal } from "./terminal.ts";

/** Whether to colour: the option first, then NO_COLOR (no-color.org) and FORCE_COLOR, then the terminal. */
export function colorWanted(choice: ColorChoice, { env }: Pick<Terminal, "env">, isTerminal: boolean): boolean {
  if (choice !== "auto") return choice === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
