import path from "node:path";
import { ContractsError } from "@quantlab/contracts";
import type { Asked } from "../request/command.ts";
import { readRequest, requestIdIn } from "../request/read-request.ts";
import { announceFailure, announceSession, type SignalOptions } from "../signals/open-session.ts";
import { version } from "../version.ts";
import { commandOfOptions } from "./command-of-options.ts";
import { type Environment, providerOf } from "./environment.ts";
import { execute } from "./execute.ts";
import { healthText } from "./health.ts";
import { helpText } from "./help.ts";
import { type LookUp, lookUp, lookUpOf } from "./look-up.ts";
import { type Options, parseArguments } from "./parse-arguments.ts";

/** Does what a command line asks for and answers the exit code: 0 success, 1 general, 2 configuration, 3 data, 4 strategy. */
export async function runCli(words: readonly string[], environment: Environment): Promise<number> {
  const unparsed = signalOptions(environment, textAfter(words, "--signal-file"));
  let options: Options;
  try {
    options = parseArguments(words);
  } catch (thrown) {
    return fail(environment, thrown, announceFailure(thrown, null, unparsed).exit_code);
  }
  if (options.help === true) return say(environment, helpText().trimEnd());
  if (options.version === true) return say(environment, version);
  if (options.check === true) return say(environment, healthText(environment));
  const signals = signalOptions(environment, textOf(options, "signal-file"));
  const request = textOf(options, "json-request");
  let asked: Asked | undefined;
  let look: LookUp | undefined;
  try {
    if (request === undefined) look = lookUpOf(options);
    if (look === undefined) asked = await askedBy(options, request);
  } catch (thrown) {
    const id = request === undefined ? null : requestIdIn(request);
    return fail(environment, thrown, announceFailure(thrown, id, signals).exit_code);
  }
  const session = announceSession(asked?.command.command ?? look?.mode ?? "run", asked?.requestId ?? null, signals);
  try {
    const provider = providerOf(environment, textOf(options, "data"));
    const { result, text } = asked
      ? await execute(asked, { ...environment, provider })
      : await lookUp(look as LookUp, options, environment);
    environment.print(text);
    session.complete(result);
    return 0;
  } catch (thrown) {
    return fail(environment, thrown, session.fail(thrown).exit_code);
  }
}

async function askedBy(options: Options, request: string | undefined): Promise<Asked> {
  if (request === undefined) return { command: commandOfOptions(options), requestId: null };
  return readRequest(request, { lenient: options.lenient === true });
}

function signalOptions({ cwd, clock, warn }: Environment, file: string | undefined): SignalOptions {
  return { file: file === undefined ? undefined : path.resolve(cwd, file), clock, warn };
}

function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The value of an option in words that cannot be parsed otherwise. */
function textAfter(words: readonly string[], option: string): string | undefined {
  const attached = words.find((word) => word.startsWith(`${option}=`));
  return attached?.slice(option.length + 1) ?? (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
}

function say(environment: Environment, text: string): 0 {
  environment.print(text);
  return 0;
}

function fail(environment: Environment, thrown: unknown, exitCode: number): number {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  environment.warn(
    exitCode === 1 && !(thrown instanceof ContractsError) ? `CRITICAL ERROR: ${message}` : `ERROR: ${message}`,
  );
  if (thrown instanceof ContractsError) environment.warn(thrown.remedy);
  return exitCode;
}
