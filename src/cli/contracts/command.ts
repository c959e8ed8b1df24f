import { UsageError } from "../../errors.ts";
import { explainError } from "../fatal.ts";
import { didYouMean } from "../suggest.ts";
import type { Terminal } from "../terminal.ts";
import { version } from "../version.ts";
import { changesetCommand } from "./changeset-command.ts";
import { type ContractsCommand, contractsCommands } from "./command-names.ts";
import { diffCommand } from "./diff-command.ts";
import { gateCommand } from "./gate-command.ts";
import { helpOf } from "./help.ts";
import { inferCommand } from "./infer-command.ts";

type Subcommand = (argv: readonly string[], terminal: Terminal) => Promise<number> | number;

/** Those of this program; the entry point gives emit to the one that judges. */
const subcommands: Readonly<Record<Exclude<ContractsCommand, "emit">, Subcommand>> = {
  diff: diffCommand,
  gate: gateCommand,
  changeset: changesetCommand,
  infer: inferCommand,
};

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv;
  const until = argv.indexOf("--") < 0 ? argv : argv.slice(0, argv.indexOf("--"));
  if (until.includes("--version") || until.includes("-V")) {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === "help" || until.includes("--help") || until.includes("-h")) {
    const text = helpOf(name === "help" ? rest[0] : name);
    if (name === undefined) terminal.err(text);
    else terminal.out(text);
    return name === undefined ? 2 : 0;
  }
  const run = Object.hasOwn(subcommands, name) ? subcommands[name as keyof typeof subcommands] : undefined;
  if (run === undefined)
    throw new UsageError(
      `there is no command ${JSON.stringify(name)}${didYouMean(name, contractsCommands)}`,
      "See quantlab-contracts --help.",
    );
  return run(rest, terminal);
}

/** Runs the command; answers its exit code: 0 yes, 1 no, 2 could not tell. */
export async function contractsCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal);
  } catch (thrown) {
    return explainError(thrown, terminal, "quantlab-contracts");
  }
}
