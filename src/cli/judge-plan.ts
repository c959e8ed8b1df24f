import path from "node:path";
import type { Failure } from "../report/report.ts";
import { visible } from "../report/visible-text.ts";
import { verdict } from "../report/wording.ts";
import { ClosedOutputError } from "./closed-output-error.ts";
import type { CoverageRun } from "./coverage-run.ts";
import { exitCode } from "./exit-code.ts";
import type { Watchers } from "./inputs.ts";
import { type Interrupt, onInterrupt } from "./interrupt.ts";
import { allJobs, bridgesAmong, type HeldJobs, standardInput } from "./jobs.ts";
import { reachOf } from "./judged-reach.ts";
import { loadingKinds } from "./kinds.ts";
import { type PassedOver, passedOver } from "./passed-over.ts";
import type { Plan } from "./plan.ts";
import { noProgress, type Progress, showProgress } from "./progress.ts";
import { openReports, type Reports } from "./reports.ts";
import { makeTally, type Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";
import { verdictsOf } from "./verdicts.ts";

const pauseEveryMs = 50;
/** A file of this size keeps events out for so long that only the system can interrupt. */
const longFileBytes = 16 * 1024 * 1024;

/** Judges everything that a plan names and reports it; the answer is the exit code. */
export async function judgePlan(plan: Plan, terminal: Terminal): Promise<number> {
  const input = await standardInput(plan, terminal);
  const bridges = await bridgesAmong(plan, terminal);
  const held = new Map(bridges?.held);
  if (input?.bytes) held.set("-", input.bytes);
  const reports = await openReports(plan, terminal, held);
  const interrupt = onInterrupt(() => {
    reports.abandon();
    input?.dispose();
  });
  const tally = makeTally(plan);
  const passed = passedOver();
  try {
    // A file that is being written would stay behind half-finished.
    if (plan.targets.some(({ file }) => file !== undefined)) interrupt.hold();
    return await judgeAll(plan, terminal, { input, bridges }, { reports, interrupt, tally, passed });
  } catch (thrown) {
    if (!(thrown instanceof ClosedOutputError)) throw thrown;
    return exitCode(tally.broken, !tally.broken);
  } finally {
    interrupt.release();
    reports.abandon();
    input?.dispose();
  }
}

interface Session {
  readonly reports: Reports;
  readonly interrupt: Interrupt;
  readonly tally: Tally;
  readonly passed: PassedOver;
}

async function judgeAll(
  plan: Plan,
  terminal: Terminal,
  held: HeldJobs,
  { reports, interrupt, tally, passed }: Session,
): Promise<number> {
  const { line, versions, teamRules, ruleFolders, policy } = plan;
  const say = (text: string) => line.quiet || terminal.err(`quantlab-conform: ${visible(text)}\n`);
  for (const notice of policy?.notices ?? []) say(notice);
  const coverage = line.coverage ? (await import("./coverage-run.ts")).coverageRun() : undefined;
  const progress = line.quiet ? noProgress : showProgress(terminal);
  const judging = {
    kinds: loadingKinds(teamRules, coverage?.watch),
    live: line.live,
    versions,
    coverage: coverage?.of,
  };
  const setup = { ruleFolders, live: line.live, versions, coverage: line.coverage };
  const judged = new Set<string>();
  let last = Date.now();
  const watchers = { onPassedOver: passed.add, onBytes: longFiles(interrupt, progress) };
  for await (const outcome of verdictsOf(allJobs(plan, terminal.cwd, held, watchers), judging, {
    threads: line.jobs,
    command: terminal.commandFile,
    setup,
  })) {
    const report = tally.add(outcome);
    if (policy) judged.add(path.resolve(terminal.cwd, outcome.path));
    if (report) reports.artifact(report);
    const now = Date.now();
    if (now - last < pauseEveryMs) continue;
    progress.clear();
    reports.flush();
    progress.tick(tally.artifacts);
    interrupt.hold();
    await new Promise((resume) => setImmediate(resume));
    last = Date.now();
  }
  progress.clear();
  return finish(plan, terminal, { reports, tally, passed, coverage, judged, say });
}

interface Ending extends Pick<Session, "reports" | "tally" | "passed"> {
  readonly coverage: CoverageRun | undefined;
  readonly judged: ReadonlySet<string>;
  readonly say: (text: string) => void;
}

async function finish(
  { line, policy, targets, strict }: Plan,
  terminal: Terminal,
  { reports, tally, passed, coverage, judged, say }: Ending,
): Promise<number> {
  const summary = tally.summary(coverage?.result());
  const places = (paths: readonly string[]) => paths.map((each) => path.resolve(terminal.cwd, each));
  // What could not be told may still hold: its entries of a baseline stay.
  const untold = places(tally.failures.map((failure) => failure.path));
  const notices = (await policy?.finish(reachOf(places(line.paths), judged, untold))) ?? [];
  reports.end(summary);
  for (const notice of [...notices, ...passed.notices()]) say(notice);
  const pretty = targets.some(({ format, file }) => format === "pretty" && file === undefined);
  // On a terminal the pretty report has said it.
  if (tally.failures.length > 0 && !(pretty && (await terminal.outColumns()) !== undefined))
    complain(tally.failures, terminal);
  for (const { format, file } of targets)
    if (file !== undefined) say(`${format} written to ${file}: ${verdict(summary, strict)}`);
  return exitCode(tally.broken, tally.failures.length > 0);
}

const complaints = 20;

function complain(failures: readonly Failure[], terminal: Terminal): void {
  for (const { path: place, message, remedy } of failures.slice(0, complaints))
    terminal.err(`quantlab-conform: ${visible(place)}: ${visible(message)}\n  ${visible(remedy)}\n`);
  if (failures.length > complaints) terminal.err(`quantlab-conform: … and ${failures.length - complaints} more\n`);
}

/** Long files show their progress, and can be interrupted. */
function longFiles(interrupt: Interrupt, progress: Progress): NonNullable<Watchers["onBytes"]> {
  return (count, ofFile) => {
    if (ofFile > longFileBytes) interrupt.release();
    progress.bytes(count);
  };
}
