import { sourceWords } from "../artifacts/reproduce-command.ts";
import { remarkedProvider } from "../data/bar-remarks.ts";
import { ConfigError } from "../errors.ts";
import type { Asked } from "../request/command.ts";
import { requestIdIn } from "../request/read-request.ts";
import { announceFailure, announceSession } from "../signals/announce-session.ts";
import type { SignalSinks } from "../signals/signal-sinks.ts";
import { aboutProgram } from "./about-program.ts";
import { type Asker, answerFailure, successText } from "./answer.ts";
import { askedBy } from "./asked-by.ts";
import { type Environment, providerOf } from "./environment.ts";
import { execute } from "./execute.ts";
import { interruptible } from "./interruptible.ts";
import { type LookUp, lookUp, lookUpOf } from "./look-up.ts";
import { optionsOf } from "./options-of.ts";
import type { Options } from "./parse-arguments.ts";
import { answerForm, rawOptions } from "./raw-words.ts";
import type { Outcome } from "./session-result.ts";
import { sinksOfOptions } from "./sinks-of-options.ts";
import { watchedProvider } from "./watched-provider.ts";
import { withSample } from "./with-sample.ts";

/** Does what a command line asks for and answers the exit code: 0 success, 1 general, 2 configuration, 3 data, 4 strategy. */
export async function runCli(words: readonly string[], environment: Environment): Promise<number> {
  let options = rawOptions(words);
  let asked: Asked | undefined;
  let look: LookUp | undefined;
  let sinks: SignalSinks | undefined;
  try {
    options = optionsOf(words);
    const text = aboutProgram(options);
    if (text !== undefined) {
      environment.print(text);
      return 0;
    }
    options = withSample(options, words[0], environment);
    sinks = await sinksOfOptions(options, environment);
    look = options["json-request"] === undefined ? lookUpOf(options) : undefined;
    if (look && options.envelope === true)
      throw new ConfigError("The envelope answers run, sweep, forward and portfolio", "Use --json here.");
    asked = look ? undefined : await askedBy(options, environment);
  } catch (thrown) {
    return refuse(thrown, options, environment, sinks);
  }
  const command = asked?.mode ?? asked?.command.command ?? look?.mode ?? "run";
  const asker: Asker = { form: answerForm(options), command, requestId: asked?.requestId ?? null };
  const session = announceSession(command, asker.requestId, sinks);
  let exitCode = 0;
  try {
    const outcome: Outcome = asked
      ? await execute(asked, worldOf(options, environment, asked.command.command === "sweep"))
      : await lookUp(look as LookUp, options, environment);
    const text = await successText(asker, outcome);
    session.complete(outcome.result);
    environment.print(text);
    await showAfterwards(asker, outcome, environment);
  } catch (thrown) {
    const failure = session.fail(thrown);
    await answerFailure(asker, thrown, failure, environment);
    exitCode = failure.exit_code;
  }
  await sinks.drain();
  return exitCode;
}

/** What cannot be understood has no session; it is announced all the same. */
async function refuse(
  thrown: unknown,
  options: Options,
  environment: Environment,
  opened: SignalSinks | undefined,
): Promise<number> {
  const request = options["json-request"];
  const requestId = typeof request === "string" ? requestIdIn(request) : null;
  const sinks = opened ?? (await openSinks(options, environment));
  const failure = announceFailure(thrown, requestId, sinks);
  await answerFailure({ form: answerForm(options), command: "unknown", requestId }, thrown, failure, environment);
  await sinks.drain();
  return failure.exit_code;
}

/** Those places that can be opened. */
async function openSinks(options: Options, environment: Environment): Promise<SignalSinks> {
  const { "signal-webhook": _, ...withoutWebhook } = options;
  for (const some of [options, withoutWebhook]) {
    try {
      return await sinksOfOptions(some, environment);
    } catch {}
  }
  return sinksOfOptions({}, environment);
}

function worldOf(options: Options, environment: Environment, isSweep: boolean) {
  const barRemarks: string[] = [];
  const remark = (text: string): void => {
    barRemarks.push(text);
    environment.warn(`Warning: ${text}`);
  };
  const chosen = remarkedProvider(providerOf(environment, options), remark, isSweep);
  const provider = watchedProvider(chosen, environment.progress);
  return {
    ...environment,
    provider: interruptible(provider, environment.signal),
    barRemarks,
    source: sourceWords(options),
    isLenient: options.lenient === true,
    views: { pictures: options["no-pictures"] !== true, page: options.html === true },
    ...(options.jobs !== undefined && { jobs: Number(options.jobs) }),
  };
}

/** The session is over: what is made for people cannot change how it ended. */
async function showAfterwards({ form }: Asker, { afterwards }: Outcome, environment: Environment): Promise<void> {
  try {
    if (!afterwards) return;
    environment.progress?.("Drawing");
    const files = await afterwards();
    environment.progress?.("");
    if (form === "text") for (const file of files) environment.print(`Saved: ${file}`);
  } catch (thrown) {
    environment.warn(`Warning: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
