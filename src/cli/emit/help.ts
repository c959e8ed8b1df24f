import { optionLines } from "../option-lines.ts";
import { emitOptions } from "./options.ts";

/** The page of `quantlab-contracts emit --help`. */
export function emitHelp(): string {
  return `Usage: quantlab-contracts emit [options] KIND

Makes example artifacts of a kind from recordings, rules and schemas. Valid ones pass every
rule; together they show every member, value and branch of the contract that a rule does not
forbid. The few with warnings, because what they show cannot be shown without, come last and
emitted.json counts them. Each invalid one has one finding, of severity error, and
emitted.json names it.

  quantlab-contracts emit request --count 3
  quantlab-contracts emit run --out examples
  quantlab-contracts emit run --invalid --count 50 --seed 7 --out broken

${optionLines(emitOptions)}`;
}
