import { optionLines } from "../option-lines.ts";
import { emitOptions } from "./options.ts";

/** The page of `quantlab-contracts emit --help`. */
export function emitHelp(): string {
  return `Usage: quantlab-contracts emit [options] KIND

Makes example artifacts of a kind from recordings, rules and schemas. Valid ones conform;
together they show every member, value and branch that one change can show. Each invalid
one has exactly one finding of severity error, and emitted.json names it.

  quantlab-contracts emit request --count 3
  quantlab-contracts emit run --out examples
  quantlab-contracts emit run --invalid --count 50 --seed 7 --out broken

${optionLines(emitOptions)}`;
}
