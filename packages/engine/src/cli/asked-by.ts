import type { Asked } from "../request/command.ts";
import { amountRemarks, readRequest } from "../request/read-request.ts";
import { commandOfOptions, requestOfOptions, runParams } from "./command-of-options.ts";
import type { Environment } from "./environment.ts";
import type { Options } from "./parse-arguments.ts";

const amounts = ["fee", "slippage_bps", "k_atr", "cooldown_days", "initial_cash", "portfolio_max_drawdown"];

/** The research command that a command line asks for, by its options or by the request that it carries. Throws ConfigError. */
export async function askedBy(options: Options, { warn }: Environment): Promise<Asked> {
  const request = options["json-request"];
  const isLenient = options.lenient === true;
  if (typeof request !== "string" || (isLenient && request === "")) {
    const asked = commandOfOptions(options);
    const { command, params } = requestOfOptions(options);
    // The contract is asked only where there is something that it could remark on: most runs name no amount.
    if (amounts.some((name) => name in params)) for (const remark of await amountRemarks(command, params)) warn(remark);
    return { command: asked, requestId: null };
  }
  return readRequest(request, {
    lenient: isLenient,
    defaults: runParams(options),
    onLenience: (message) => warn(`Lenient: ${message}`),
    onRemark: warn,
  });
}
