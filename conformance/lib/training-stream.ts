import type { TrainingEvent } from "../../generated/foxml/v1/types.ts";
import { type Pause, reading } from "../../src/reading.ts";
import type { Finding, Findings } from "../rule.ts";
import { eventsOf, together } from "./frames.ts";
import { secondsBetween } from "./utc-time.ts";

type Events = Iterable<TrainingEvent>;

const contractTypes = ["progress", "stage_change", "target_complete", "run_complete", "error"];
const recordedTypes = ["target_start"];
const contractStages = ["ranking", "feature_selection", "training"];
const recordedStages = ["initializing", "completed"];

type Word = Finding & { readonly found: string; readonly isType: boolean };

function* wordsOf(frames: Events): Generator<Word | Pause, void> {
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, { event_type, stage, new_stage }] = events.item;
    if (event_type !== undefined) yield { pointer: `/${row}/event_type`, found: event_type, isType: true };
    if (stage !== undefined) yield { pointer: `/${row}/stage`, found: stage, isType: false };
    if (new_stage !== undefined) yield { pointer: `/${row}/new_stage`, found: new_stage, isType: false };
  }
}

/** Event types and stages that neither the contract nor any recorded run has. */
export function* unknownWords(frames: Events): Findings {
  const events = reading(wordsOf(frames));
  while (yield* events.next()) {
    const { pointer, found, isType } = events.item;
    const expected = isType ? contractTypes : contractStages;
    if (![...expected, ...(isType ? recordedTypes : recordedStages)].includes(found))
      yield { pointer, expected, found };
  }
}

/** Event types and stages that recorded runs add to those of the contract; each is named once. */
export function* addedWords(frames: Events): Findings {
  const named = new Set<string>();
  const events = reading(wordsOf(frames));
  while (yield* events.next()) {
    const { pointer, found, isType } = events.item;
    if (!(isType ? recordedTypes : recordedStages).includes(found) || named.has(found)) continue;
    named.add(found);
    yield { pointer, expected: isType ? contractTypes : contractStages, found };
  }
}

/** Members that events of one type lack. */
export function* lacking(frames: Events, type: string, members: readonly (keyof TrainingEvent & string)[]): Findings {
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, event] = events.item;
    if (event.event_type === type)
      for (const member of members) {
        const found = event[member];
        // Only an error may have no target.
        const isUnknown = member === "target" && found === null;
        if (found === undefined || isUnknown) yield { pointer: `/${row}/${member}`, ...(isUnknown && { found }) };
      }
  }
}

/** Changes of stage that say it in `new_stage` only, as one finding. */
export function* stageElsewhere(frames: Events): Findings {
  const places = function* (): Findings {
    const events = reading(eventsOf(frames));
    while (yield* events.next()) {
      const [row, { event_type, stage, new_stage }] = events.item;
      if (event_type === "stage_change" && stage === undefined)
        yield { pointer: `/${row}/stage`, ...(new_stage !== undefined && { expected: new_stage }) };
    }
  };
  yield* together(places(), (count) => `${count} changes of stage have no \`stage\``);
}

const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ["target_complete", ["success", "failed", "skipped"]],
  ["run_complete", ["success", "failed", "cancelled"]],
]);

/** Ends of a target or of the run with a status that belongs to the other. */
export function* foreignStatuses(frames: Events): Findings {
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, { event_type, status }] = events.item;
    const expected = endings.get(event_type ?? "");
    if (status !== undefined && expected && !expected.includes(status))
      yield { pointer: `/${row}/status`, expected, found: status };
  }
}

/** Events of another run than the first, each run once. */
export function* otherRuns(frames: Events): Findings {
  const seen = new Set<string>();
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, { run_id: found }] = events.item;
    if (found === undefined || seen.has(found)) continue;
    const [expected] = seen;
    seen.add(found);
    if (expected !== undefined) yield { pointer: `/${row}/run_id`, expected, found };
  }
}

/** Ids that no manifest has as its `run_id`, each once. */
export function* idsOfNoManifest(frames: Events): Findings {
  const seen = new Set<string>();
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, { run_id: found }] = events.item;
    if (found === undefined || seen.has(found)) continue;
    seen.add(found);
    if (!/^(?:ridv1_[0-9a-f]{20}|rid_unstable_.+)$/.test(found))
      yield {
        pointer: `/${row}/run_id`,
        expected: "ridv1_<20 hexadecimal digits> or rid_unstable_<run_instance_id>",
        found,
      };
  }
}

/** Events that are earlier than the one before them. */
export function* trainingTimesGoBack(frames: Events): Findings {
  let before: string | undefined;
  const events = reading(eventsOf(frames));
  while (yield* events.next()) {
    const [row, { timestamp }] = events.item;
    if (timestamp === undefined) continue;
    if ((secondsBetween(before, timestamp) ?? 0) < 0)
      yield { pointer: `/${row}/timestamp`, expected: `not before ${before}`, found: timestamp };
    before = timestamp;
  }
}
