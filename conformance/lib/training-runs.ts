import type { TrainingEvent } from "../../generated/foxml/v1/types.ts";
import { type Pause, reading } from "../../src/reading.ts";
import type { Findings } from "../rule.ts";
import { eventsOf } from "./frames.ts";
import { secondsBetween } from "./utc-time.ts";

type Events = Iterable<TrainingEvent>;
type Placed = readonly [row: number, event: TrainingEvent];

/** What is remembered of a run while its events go by. */
interface Run {
  progress: number;
  ended: boolean;
  /** Stage that was entered and of which no progress was told yet, with its row. */
  silentStage: readonly [row: number, stage: string] | undefined;
  stage: string | undefined;
  before: TrainingEvent | undefined;
  succeeded: number;
  completed: number;
  readonly started: Set<string>;
}

/** Every event with what its run had come to before it. */
function* alongRuns(frames: Events): Generator<readonly [...Placed, run: Run] | Pause, void> {
  const runs = new Map<string, Run>();
  // That an event lacks the id of its run is a finding of its own; it is taken for one of the run before it.
  let id = "";
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, event] = events.item;
    id = event.run_id ?? id;
    const run = runs.get(id) ?? {
      progress: 0,
      ended: false,
      silentStage: undefined,
      stage: undefined,
      before: undefined,
      succeeded: 0,
      completed: 0,
      started: new Set<string>(),
    };
    runs.set(id, run);
    yield [row, event, run];
    remember(run, row, event);
  }
}

function remember(run: Run, row: number, event: TrainingEvent): void {
  const { event_type: type, progress_pct: progress, target, status } = event;
  if (type === "progress") {
    // Anything else is a finding of the schema, which keeps only the rules waiting that read this member.
    if (typeof progress === "number") run.progress = Math.max(run.progress, progress);
  }
  // Of the words of an event other rules speak: this one tells progress, whatever it is called.
  if (type === "progress" || progress !== undefined) run.silentStage = undefined;
  const stage = event.new_stage ?? event.stage;
  run.stage = stage ?? run.stage;
  if (type === "stage_change" && stage !== undefined) run.silentStage = [row, stage];
  if (type === "target_start" && target != null) run.started.add(target);
  if (type === "target_complete") {
    run.completed++;
    if (status === "success") run.succeeded++;
  }
  if (type === "run_complete") {
    run.ended = true;
    run.silentStage = undefined;
  }
  run.before = event;
}

/** Progress that is less than what was told before. */
export function* progressGoesBack(frames: Events): Findings {
  const events = reading(alongRuns(frames));
  while (yield* events.next()) {
    const [row, { event_type, progress_pct: found }, { progress }] = events.item;
    if (event_type === "progress" && found !== undefined && found < progress)
      yield { pointer: `/${row}/progress_pct`, expected: `at least ${progress}`, found };
  }
}

/** Progress with more targets done than there are. */
export function* moreThanAllTargets(frames: Events): Findings {
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, { targets_complete: found, targets_total: total }] = events.item;
    if (found !== undefined && total !== undefined && found > total)
      yield { pointer: `/${row}/targets_complete`, expected: `at most ${total}`, found };
  }
}

/** Targets that completed and never started, in a run that tells when targets start. */
export function* unstartedTargets(frames: Events): Findings {
  const events = reading(alongRuns(frames));
  while (yield* events.next()) {
    const [row, { event_type, target }, { started }] = events.item;
    if (event_type === "target_complete" && target != null && started.size > 0 && !started.has(target))
      yield { pointer: `/${row}/target`, expected: "a target_start before it", found: target };
  }
}

/** Events after the end of their run, but for the progress that says 100. */
export function* afterTheEnd(frames: Events): Findings {
  const events = reading(alongRuns(frames));
  while (yield* events.next()) {
    const [row, { event_type, progress_pct }, { ended }] = events.item;
    if (ended && !(event_type === "progress" && progress_pct === 100))
      yield { pointer: `/${row}/event_type`, expected: "nothing but progress 100", found: event_type };
  }
}

/** Stages that were left without a word of progress. */
export function* silentStages(frames: Events): Findings {
  const events = reading(alongRuns(frames));
  while (yield* events.next()) {
    const [, { event_type }, { silentStage }] = events.item;
    if (silentStage && (event_type === "stage_change" || event_type === "run_complete"))
      yield { pointer: `/${silentStage[0]}`, expected: `progress of stage ${silentStage[1]}` };
  }
}

/** Silences of more than `limit` seconds within a run. */
export function* longSilences(frames: Events, limit: number): Findings {
  const events = reading(alongRuns(frames));
  while (yield* events.next()) {
    const [row, { timestamp }, { before, ended }] = events.item;
    const found = ended ? undefined : secondsBetween(before?.timestamp, timestamp);
    if (found !== undefined && found > limit)
      yield { pointer: `/${row}/timestamp`, expected: `at most ${limit} s after the event before it`, found };
  }
}

/** Ends of a run whose counts are not those of the targets that were told of. */
export function* miscountedEnds(frames: Events): Findings {
  const events = reading(alongRuns(frames));
  while (yield* events.next()) {
    const [row, { event_type, successful_targets: found, total_targets: total }, run] = events.item;
    if (event_type !== "run_complete" || found === undefined || run.completed === 0) continue;
    if (found !== run.succeeded) yield { pointer: `/${row}/successful_targets`, expected: run.succeeded, found };
    if (total !== undefined && total < run.completed)
      yield { pointer: `/${row}/total_targets`, expected: `at least ${run.completed}`, found: total };
  }
}

/** Changes of stage from another stage than the one that the run was in. */
export function* brokenStageChains(frames: Events): Findings {
  const events = reading(alongRuns(frames));
  while (yield* events.next()) {
    const [row, { event_type, previous_stage: found }, { stage: expected }] = events.item;
    if (event_type === "stage_change" && found != null && expected !== undefined && found !== expected)
      yield { pointer: `/${row}/previous_stage`, expected, found };
  }
}
