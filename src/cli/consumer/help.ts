import { groupedOptions } from "../option-lines.ts";
import { consumerOptions } from "./options.ts";

/** The page of `quantlab-conform consumer --help`. */
export function consumerHelp(): string {
  return `Usage: quantlab-conform consumer [options] -- <command…>

Gives a consumer artifacts that conform and artifacts in which one thing is wrong, one a
call, and compares its verdict with the contract's: exit code 0 accepts, any other refuses.

  quantlab-conform consumer --kind run,sweep -- node loader.js
  quantlab-conform consumer --kind request --input stdin -- .venv/bin/python read_request.py

${groupedOptions(consumerOptions)}
Exit codes: 0 it judges as the contract does, 1 it does not, 2 it could not be told,
130 it was interrupted (143 by SIGTERM, 129 by SIGHUP); the processes that it had started are ended.
`;
}
