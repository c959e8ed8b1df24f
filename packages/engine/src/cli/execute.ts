import { blamedOnBars } from "../data/blamed-on-bars.ts";
import { NoRowsError } from "../errors.ts";
import { blamedOnAmounts } from "../request/blamed-on-amounts.ts";
import type { Asked, RunCommand } from "../request/command.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { executeRun } from "../run/execute-run.ts";
import type { Outcome } from "./session-result.ts";

/** Does what a research command asks for. Throws DataError or ConfigError where strange bars or amounts leave nothing that can be written. */
export async function execute(asked: Asked, world: CommandWorld): Promise<Outcome> {
  try {
    return await executed(asked, world);
  } catch (thrown) {
    throw blamedOnAmounts(blamedOnBars(thrown, world.barRemarks ?? []), amountsOf(asked));
  }
}

function amountsOf({ command }: Asked): Readonly<Record<string, unknown>> {
  if (command.command === "run") return command.config;
  return command.command === "forward" ? { initial_cash: command.initialCash } : {};
}

async function executed({ command, requestId }: Asked, world: CommandWorld): Promise<Outcome> {
  if (world.views?.page === true && command.command === "report")
    world.warn("Warning: --html makes the page of a run when it is run; there is none of its report.");
  switch (command.command) {
    case "run":
      return world.isLenient && command.config.paper !== true
        ? executeLeniently(command, requestId, world)
        : executeRun(command, requestId, world);
    case "report":
      return (await import("../advanced-report/execute-report.ts")).executeReport(command, world);
    case "sweep":
      // A single run need not wait for the parser of YAML.
      return (await import("../sweep-run/execute-sweep.ts")).executeSweep(command, requestId, world);
    case "forward":
      return (await import("../forward-run/execute-forward.ts")).executeForward(command, world);
    case "portfolio":
      return (await import("../portfolio-run/execute-portfolio.ts")).executePortfolio(command, world);
  }
}

/** Too few bars are a success without a result, as in the Python program. */
async function executeLeniently(command: RunCommand, requestId: string | null, world: CommandWorld): Promise<Outcome> {
  try {
    return await executeRun(command, requestId, world);
  } catch (thrown) {
    if (!(thrown instanceof NoRowsError)) throw thrown;
    world.warn(`Lenient: ${thrown.message}; the Python program calls that a success without a result`);
    return { result: {}, text: `ERROR: ${thrown.message}` };
  }
}
