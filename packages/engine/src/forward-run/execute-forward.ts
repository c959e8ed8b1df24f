import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { type SessionResult, type Target, write } from "@quantlab/contracts";
import { directoryTarget } from "@quantlab/contracts/node";
import { ForwardSession } from "@quantlab/contracts/quantlab/v1";
import { writeNewDirectory } from "../artifacts/write-new-directory.ts";
import type { Outcome } from "../cli/session-result.ts";
import type { BarSeries } from "../data/bar-provider.ts";
import { parseCalendarDate } from "../data/bar-time.ts";
import { ConfigError } from "../errors.ts";
import type { Candidate } from "../forward/candidate.ts";
import { type CandidateSource, chooseCandidate } from "../forward/choose-candidate.ts";
import {
  fetchStart,
  openForwardSession,
  type ResumedSession,
  resumeForwardSession,
} from "../forward/forward-session.ts";
import type { ForwardState } from "../forward/forward-state.ts";
import { localTime } from "../identity/local-time.ts";
import { utcTime } from "../identity/utc-time.ts";
import type { ForwardCommand } from "../request/command.ts";
import { defaultRunConfig } from "../request/run-settings.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { refreshRunsIndex } from "../runs-index/refresh-runs-index.ts";
import { forwardDocuments } from "./forward-documents.ts";
import { forwardText } from "./forward-text.ts";
import { readForwardSession } from "./read-forward-session.ts";
import { readSourceRun } from "./read-source-run.ts";
import { sessionTarget } from "./session-target.ts";

/**
 * Evaluates the best candidate of a run on later bars, or the bars after the last one of a session, writes the directory of the session
 * and refreshes the index of runs. A failure leaves what was there.
 */
export async function executeForward(command: ForwardCommand, world: CommandWorld): Promise<Outcome> {
  const { cwd, clock } = world;
  tellUnused(command, world);
  const earlier =
    command.resume === undefined
      ? undefined
      : await readForwardSession(path.resolve(cwd, command.resume), command.resume);
  const session = earlier ? await resumed(command, earlier, world) : await opened(command, world);
  const { report, content } = forwardDocuments(session);
  const ticker = tickerOf(session.state, command);
  world.progress?.("Writing and checking the session");
  const options = world.signal ? { signal: world.signal } : {};
  const writeTo = (target: Target) => write(ForwardSession, target, content, options);
  const place = command.resume ?? command.outDir;
  if (
    command.resume === undefined &&
    place !== undefined &&
    existsSync(path.resolve(cwd, place, "portfolio_state.json"))
  )
    world.warn(`Warning: ${place} held another session, which this one replaces.`);
  const directory = place === undefined ? "" : path.resolve(cwd, place);
  const written =
    place === undefined
      ? await writeNewDirectory(
          clock,
          (now) => defaultPlace(cwd, now),
          async (now) => {
            await writeTo(directoryTarget(defaultPlace(cwd, now)));
            return defaultPlace(cwd, now);
          },
        )
      : await writeTo(sessionTarget(directory, place, earlier?.stateText)).then(() => directory);
  const index = await refreshRunsIndex(path.resolve(cwd, "outputs", "runs"), world);
  return {
    result: {
      run_id: path.basename(written),
      artifacts_path: written,
      report_path: path.join(written, "report.json"),
      summary: report.summary as NonNullable<SessionResult["summary"]>,
      ...index,
    },
    text: forwardText(report, ticker, written),
    afterwards: async () => {
      // Nobody waits for the pictures of a session that draws none.
      const { showForward } = await import("../tear-sheet/show-forward.ts");
      return showForward({ ...session, report, ticker, source: world.source, directory: written }, world);
    },
  };
}

async function opened(command: ForwardCommand, world: CommandWorld): Promise<ResumedSession> {
  const { cwd, clock } = world;
  const { runDir = "", initialCash = defaultRunConfig.initial_cash } = command;
  if (!(initialCash > 0))
    throw new ConfigError("initial_cash is not above 0", "Give the cash that the session starts with.");
  const source = readSourceRun(path.resolve(cwd, runDir), runDir);
  expectFigure(source, command.metric);
  const candidate = chooseCandidate(source, {
    selectedAt: utcTime(clock()),
    ...(command.metric !== undefined && { metric: command.metric }),
  });
  const start = command.start ?? endOfSource(candidate);
  const end = endOf(command, clock());
  for (const [name, date] of Object.entries({ start, end }))
    if (parseCalendarDate(date) === undefined)
      throw new ConfigError(`The ${name} ${JSON.stringify(date)} is not a date`, "Write dates as YYYY-MM-DD.");
  if (start > end)
    throw new ConfigError(`The evaluation ends on ${end}, before its start ${start}`, "Let the end be a later day.");
  const { bars, origin } = await fetched({ candidate }, start, end, command, world);
  const createdAt = utcTime(clock());
  const facts = { sessionId: sessionId(), candidate, start, end, startingCash: initialCash };
  const { state, rows } = openForwardSession({ ...facts, createdAt, updatedAt: utcTime(clock()) }, bars);
  return { state: withData(state, state.last_timestamp === null ? [] : [origin]), rows };
}

/** What a session has from its beginning cannot be asked for when it goes on. */
function tellUnused({ resume, ...asked }: ForwardCommand, { warn }: CommandWorld): void {
  if (resume === undefined) return;
  const names = {
    runDir: "run_dir",
    start: "forward_start",
    initialCash: "initial_cash",
    metric: "forward_metric",
    outDir: "forward_outdir",
  };
  for (const [name, parameter] of Object.entries(names))
    if (name in asked) warn(`Warning: ${parameter} is not used: ${resume} goes on as it began.`);
}

/** A figure that nobody has chooses nothing: whoever asks for it has mistyped its name. */
function expectFigure({ rows, runId }: CandidateSource, metric: string | undefined): void {
  const table = rows.find((each) => each !== undefined && each.length > 0);
  if (metric === undefined || !table || table.some((row) => metric in row)) return;
  const known = Object.entries(table[0] ?? {}).flatMap(([name, value]) => (typeof value === "number" ? [name] : []));
  throw new ConfigError(`${runId} has no figure ${JSON.stringify(metric)}`, `Choose one of ${known.join(", ")}.`);
}

async function resumed(command: ForwardCommand, earlier: ResumedSession, world: CommandWorld): Promise<ResumedSession> {
  const end = endOf(command, world.clock());
  const { bars, origin } = await fetched(earlier.state, earlier.state.eval_start, end, command, world);
  const { state, rows } = resumeForwardSession(earlier, bars, { end, updatedAt: utcTime(world.clock()) });
  return { state: withData(state, state.is_noop ? [] : [origin]), rows };
}

/** What is evaluated: a candidate, and of a session the bars that it rests on. */
type Evaluated = Pick<ForwardState, "candidate" | "data">;

async function fetched(
  session: Evaluated,
  start: string,
  end: string,
  command: ForwardCommand,
  world: CommandWorld,
): Promise<BarSeries> {
  const { candidate } = session;
  const ticker = tickerOf(session, command);
  if (command.ticker !== undefined && command.ticker !== ticker)
    world.warn(
      `Warning: ticker ${command.ticker} is not used: ${candidate.ticker === "" ? "the session" : candidate.source_run_id} is of ${ticker}.`,
    );
  if (candidate.ticker === "")
    world.warn(
      `Warning: ${candidate.source_run_id} names neither its instrument nor its settings: ${ticker} is evaluated with those of the strategy. Evaluate a sweep to have both.`,
    );
  const series = await world.provider.bars({ ticker, start: fetchStart(start), end, interval: candidate.interval });
  world.signal?.throwIfAborted();
  world.progress?.(`Evaluating ${series.bars.close.length.toLocaleString("en-US")} bars`);
  return series;
}

/** Eight hexadecimal digits, not all of them decimal: members of an object that are numbers would not keep their order. */
function sessionId(): string {
  const id = randomBytes(4).toString("hex");
  return /^\d+$/.test(id) ? sessionId() : id;
}

function withData(state: ForwardState, origins: readonly BarSeries["origin"][]): ForwardState {
  const data = [...(state.data ?? []), ...(origins as NonNullable<ForwardState["data"]>)];
  return data.length > 0 ? { ...state, data } : state;
}

function defaultPlace(cwd: string, now: number): string {
  const name = localTime(now).slice(0, 19).replaceAll("-", "").replaceAll(":", "").replace("T", "_");
  return path.join(cwd, "outputs", "forward_runs", `fwd_${name}`);
}

/** Whose bars are fetched: a session goes on with those of the instrument that it has begun with. */
const tickerOf = ({ candidate, data }: Evaluated, command: ForwardCommand): string =>
  candidate.ticker || (data?.at(-1)?.ticker ?? command.ticker ?? defaultRunConfig.ticker);

/** The bars after those of the source are the first that its choice did not see. */
function endOfSource({ params, source_run_id }: Candidate): string {
  const { end } = params;
  if (typeof end === "string" && parseCalendarDate(end) !== undefined) return end;
  throw new ConfigError(
    `${source_run_id} does not say where its bars end`,
    "Give the first day of the evaluation: --start after quantlab forward, else --forward-start.",
  );
}

function endOf(command: ForwardCommand, now: number): string {
  return command.end ?? localTime(now).slice(0, 10);
}
