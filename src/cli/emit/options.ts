import { UsageError } from "../../errors.ts";
import { parseCommandLine } from "../command-line.ts";
import type { OptionSpec } from "../option-spec.ts";

/** Every option of `quantlab-contracts emit`, in the order in which help lists them. */
export const emitOptions = [
  { name: "invalid", group: "what", help: "examples in which exactly one thing is wrong" },
  { name: "count", value: "N", group: "what", help: "at most N examples; all by default" },
  { name: "seed", value: "N", group: "what", help: "which come first; the same seed gives the same examples" },
  {
    name: "out",
    value: "DIR",
    group: "where",
    help: "write artifacts and emitted.json there; needed for kinds that are directories",
  },
  { name: "help", short: "h", group: "help", help: "this page" },
] as const satisfies readonly OptionSpec[];

/** The command line, taken apart. */
export interface EmitLine {
  readonly kind: string;
  readonly invalid: boolean;
  readonly count: number | undefined;
  readonly seed: number | undefined;
  readonly out: string | undefined;
  readonly help: boolean;
}

const seeHelp = "See quantlab-contracts emit --help.";

/** Takes the arguments after `emit` apart. Throws UsageError. */
export function parseEmitOptions(argv: readonly string[]): EmitLine {
  const line = parseCommandLine(argv, emitOptions, seeHelp);
  const words = line.operands;
  const help = line.has("help");
  if (!help && words.length !== 1)
    throw new UsageError(
      words.length === 0 ? "no kind is given" : "more than one kind is given",
      `Name one kind. ${seeHelp}`,
    );
  return {
    kind: words[0] ?? "",
    invalid: line.has("invalid"),
    count: line.wholeNumber("count", 1),
    seed: line.wholeNumber("seed", 0),
    out: line.one("out"),
    help,
  };
}
