import path from "node:path";
import { UsageError } from "../errors.ts";
import { count } from "../report/number-text.ts";
import { stringify } from "../report/report-json.ts";
import { visible } from "../report/visible-text.ts";
import { verdict } from "../report/wording.ts";
import { ClosedOutputError } from "./closed-output-error.ts";
import { type CoverageRun, coverageRun } from "./coverage-run.ts";
import { exitCode } from "./exit-code.ts";
import type { Job } from "./inputs.ts";
import { onInterrupt } from "./interrupt.ts";
import { allJobs, bridgeOption, isAddress } from "./jobs.ts";
import { type Judging, judgeJob } from "./judge-job.ts";
import { loadingKinds } from "./kinds.ts";
import type { Plan } from "./plan.ts";
import { openReports, type Reports } from "./reports.ts";
import { makeTally, type Tally } from "./tally.ts";
import type { Terminal } from "./terminal.ts";
import { changesBetween, takeSnapshot } from "./tree-snapshot.ts";
import type { Outcome } from "./verdict.ts";

const leastWaitMs = 250;
const mostWaitMs = 30_000;
/** Looking may take a tenth of the time. */
const waitsPerLook = 10;
/** What keeps changing is judged all the same after so many looks. */
const patience = 4;
const pauseEveryMs = 50;

/** Judges, then judges again whatever changes, until it is interrupted. Files are looked at in turn: that works on every file system. */
export async function watchPlan(plan: Plan, terminal: Terminal): Promise<number> {
  refuseWhatCannotBeWatched(plan);
  const coverage = plan.line.coverage ? coverageRun() : undefined;
  const judging: Judging = {
    kinds: loadingKinds(plan.teamRules, coverage?.watch),
    live: true,
    versions: plan.versions,
    coverage: coverage?.of,
  };
  const watch: Watch = { plan, terminal, judging, coverage, known: new Map() };
  let writing: Reports | undefined;
  onInterrupt(() => writing?.abandon()).hold();
  const paths = plan.line.paths.map((given) => path.resolve(terminal.cwd, given));
  // Our own reports may lie below what is watched.
  const own = new Set(plan.targets.flatMap(({ file }) => (file === undefined ? [] : path.resolve(terminal.cwd, file))));
  for (const notice of plan.policy?.notices ?? []) tell(watch, notice);
  let broken = false;
  try {
    let before = takeSnapshot(paths, own);
    let changed: Set<string> | undefined;
    for (;;) {
      const tally = await judgeChanged(watch, changed, (reports) => {
        writing = reports;
      });
      broken = tally.broken;
      changed = new Set();
      for (let looks = 0; looks < patience; ) {
        const start = performance.now();
        const after = takeSnapshot(paths, own);
        const since = changesBetween(before, after);
        for (const place of since) changed.add(place);
        before = after;
        if (since.size === 0 && changed.size > 0) break;
        if (changed.size > 0) looks++;
        await wait(Math.min(mostWaitMs, Math.max(leastWaitMs, waitsPerLook * (performance.now() - start))));
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof ClosedOutputError)) throw thrown;
    return exitCode(broken, !broken);
  } finally {
    writing?.abandon();
  }
}

interface Watch {
  readonly plan: Plan;
  readonly terminal: Terminal;
  readonly judging: Judging;
  readonly coverage: CoverageRun | undefined;
  /** The last outcome of everything that is there, by its path. */
  known: ReadonlyMap<string, Outcome>;
}

/** One round: what changed goes to standard output, everything to files. The answer is the tally of everything. */
async function judgeChanged(
  watch: Watch,
  changed: ReadonlySet<string> | undefined,
  open: (reports: Reports) => void,
): Promise<Tally> {
  const { plan, terminal, coverage } = watch;
  const before = watch.known;
  const fresh = await judgeAgain(watch, changed);
  const all = makeTally(plan);
  const same = fresh.length === 0 && watch.known.size === before.size;
  for (const onlyChanged of [true, false]) {
    const targets = plan.targets.filter(({ file }) => (file === undefined) === onlyChanged);
    const outcomes = onlyChanged ? fresh : watch.known.values();
    const tally = onlyChanged ? makeTally(plan) : all;
    const reports = await openReports(
      { ...plan, targets: same || (onlyChanged && fresh.length === 0) ? [] : targets },
      terminal,
    );
    open(reports);
    for (const outcome of outcomes) {
      const report = tally.add(outcome);
      if (report) reports.artifact(report);
    }
    reports.end(tally.summary(coverage?.result()));
  }
  if (fresh.length > 0)
    tell(watch, `watching ${count(all.artifacts, "artifact")}: ${verdict(all.summary(), plan.strict)}`);
  return all;
}

async function judgeAgain(watch: Watch, changed: ReadonlySet<string> | undefined): Promise<Outcome[]> {
  const { plan, terminal, judging, known } = watch;
  const now = new Map<string, Outcome>();
  const fresh: Outcome[] = [];
  let last = Date.now();
  for (const job of allJobs(plan, terminal.cwd)) {
    const before = known.get(job.path);
    const touched = !changed || !before || changed.has(path.resolve(terminal.cwd, job.path));
    const again = touched || ((changed?.size ?? 0) > 0 && "entry" in job && (await looksAround(job, judging)));
    const outcome = !again ? before : "entry" in job ? await judgeJob(job, judging) : job;
    now.set("entry" in job ? job.path : outcome.path, outcome);
    if (touched || (again && stringify(outcome) !== stringify(before))) fresh.push(outcome);
    if (Date.now() - last < pauseEveryMs) continue;
    // An interruption is only seen between events.
    await wait(0);
    last = Date.now();
  }
  for (const place of known.keys()) if (!now.has(place)) tell(watch, `${place} is gone`);
  watch.known = now;
  return fresh;
}

/** Whether what lies around an artifact decides as well: a change elsewhere may then change its verdict. */
async function looksAround({ entry }: Job, { kinds }: Judging): Promise<boolean> {
  return (await kinds.get(entry)).prepared.looksAround;
}

function refuseWhatCannotBeWatched({ line, targets }: Plan): void {
  if (line.paths.includes("-")) throw new UsageError("standard input cannot be watched", "Give the file to --watch.");
  const address = line.paths.find(isAddress);
  if (address !== undefined || line.record !== undefined)
    throw new UsageError(
      "a running bridge cannot be watched",
      `Ask it now and then: quantlab-conform ${address ?? "http://127.0.0.1:8765"}.`,
    );
  const about = bridgeOption(line);
  if (about !== undefined)
    throw new UsageError(`--${about} is about a running bridge, which cannot be watched`, "Leave it out.");
  if (line.jobs !== undefined)
    throw new UsageError(
      "--watch and --jobs exclude each other",
      "Leave --jobs out: little is judged again at a time, and one thread does it.",
    );
  if (line.updateBaseline)
    throw new UsageError(
      "--watch and --update-baseline exclude each other",
      "Update the baseline in a run of its own.",
    );
  const whole = targets.find(({ format, file }) => file === undefined && format !== "pretty" && format !== "ndjson");
  if (whole)
    throw new UsageError(
      `${whole.format} is one document, and --watch has no end`,
      `Give it a file: --format ${whole.format}=FILE; pretty and ndjson go to standard output.`,
    );
}

function tell({ plan, terminal }: Watch, text: string): void {
  if (!plan.line.quiet) terminal.err(`quantlab-conform: ${visible(text)}\n`);
}

const wait = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
