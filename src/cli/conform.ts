import { UsageError } from "../errors.ts";
import { exitCodes } from "./exit-code.ts";
import { explainError } from "./fatal.ts";
import { judgePlan } from "./judge-plan.ts";
import { parseOptions } from "./options.ts";
import { makePlan } from "./plan.ts";
import type { Terminal } from "./terminal.ts";

/** The command: arguments to exit code. Never throws. */
export async function conform(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(argv, terminal);
  } catch (thrown) {
    return explainError(thrown, terminal);
  }
}

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  if (argv[0] === "producer") return (await import("./producer/command.ts")).judgeProducer(argv.slice(1), terminal);
  if (argv[0] === "consumer") return (await import("./consumer/command.ts")).judgeConsumer(argv.slice(1), terminal);
  // The bin of quantlab-contracts hands this one over: examples need what judges them.
  if (argv[0] === "emit") return (await import("./emit/command.ts")).emitExamples(argv.slice(1), terminal);
  const line = parseOptions(argv);
  if (line.help) {
    terminal.out((await import("./help.ts")).helpText());
    return exitCodes.conforms;
  }
  if (line.version) {
    terminal.out(`${(await import("./version.ts")).version}\n`);
    return exitCodes.conforms;
  }
  if (line.list || line.explain !== undefined) return (await import("./reference.ts")).showReference(line, terminal);
  if (line.paths.length === 0) {
    throw new UsageError(
      "no path is given",
      "Give directories or files, or - for JSON Lines on standard input; see quantlab-conform --help.",
    );
  }
  const plan = await makePlan(line, terminal);
  if (line.watch) return (await import("./watch.ts")).watchPlan(plan, terminal);
  return judgePlan(plan, terminal);
}
