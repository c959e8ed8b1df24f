import type { Asked } from "../request/command.ts";
import { readRequest } from "../request/read-request.ts";
import { commandOfOptions, runParams } from "./command-of-options.ts";
import type { Environment } from "./environment.ts";
import type { Options } from "./parse-arguments.ts";

/** The research command that a command line asks for, by its options or by the request that it carries. Throws ConfigError. */
export async function askedBy(options: Options, { warn }: Environment): Promise<Asked> {
  const request = options["json-request"];
  const isLenient = options.lenient === true;
  if (typeof request !== "string" || (isLenient && request === ""))
    return { command: commandOfOptions(options), requestId: null };
  return readRequest(request, {
    lenient: isLenient,
    defaults: runParams(options),
    onLenience: (message) => warn(`Lenient: ${message}`),
  });
}
