import { Worker } from "node:worker_threads";
import type { Seen } from "../coverage/recorder.ts";
import { catalogueEntry } from "../recognise.ts";
import type { Failure } from "../report/report.ts";
import type { Job } from "./inputs.ts";
import { type Judging, judgeJob } from "./judge-job.ts";
import { type Answer, type Request, type SentJob, type ThreadSetup, threadArgument } from "./thread-protocol.ts";
import type { Outcome } from "./verdict.ts";

const batchSize = 16;
/** So many batches a thread has before it; more would wait behind a slow one at the end. */
const batchesAhead = 2;
/** So many batches a thread are in memory at a time. */
const batchesHeld = 32;

/** A third of it is what V8 fills between two collections: of what is judged next to nothing survives one. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** How many threads, this one included, and what the others run. */
export interface ThreadPool {
  readonly count: number;
  /** The file of the command itself. */
  readonly command: string;
  readonly setup: ThreadSetup;
}

interface Batch {
  /** Undefined when somebody has taken them: a judged artifact is not kept in memory. */
  items: Item[] | undefined;
  outcomes: readonly Outcome[] | undefined;
  /** Present when a thread has it. */
  done?: Promise<void>;
}

/**
 * Judges the rest of the jobs in threads; outcomes come in order, and only a few batches are in memory at a time. This thread judges
 * too: the others have to start and to become quick first, and it would only wait for them.
 */
export async function* judgeInThreads(
  jobs: Iterator<Job | Failure>,
  judging: Judging,
  { count, command, setup }: ThreadPool,
): AsyncGenerator<Outcome> {
  const threads: Thread[] = [];
  const held: Batch[] = [];
  let exhausted = false;
  const next = (): Batch | undefined => {
    const waiting = held.find(({ items }) => items);
    if (waiting || exhausted || held.length >= count * batchesHeld) return waiting;
    const items = takeBatch(jobs);
    exhausted = items.length < batchSize;
    if (items.length === 0) return undefined;
    // Few jobs are done before a thread has started.
    if (!exhausted && threads.length < count - 1) threads.push(startThread(command, setup));
    const batch: Batch = { items, outcomes: undefined };
    held.push(batch);
    return batch;
  };
  const give = (thread: Thread) => {
    while (thread.ready() && thread.pending() < batchesAhead) {
      const batch = next();
      if (!batch) return;
      batch.done = judgeBatch(taken(batch), thread, judging).then((outcomes) => {
        batch.outcomes = outcomes;
      });
      // It is awaited in its turn; until then a failure must not count as unhandled.
      batch.done.catch(() => {});
    }
  };
  try {
    for (;;) {
      threads.forEach(give);
      const own = held[0]?.outcomes ? undefined : next();
      if (own) {
        own.outcomes = await judgeHere(taken(own), judging);
        // What threads have to say is heard between two batches.
        await new Promise((resume) => setImmediate(resume));
      }
      const [first] = held;
      if (!first) break;
      if (!own) await first.done;
      for (let batch = held[0]; batch?.outcomes; batch = held[0]) {
        held.shift();
        yield* batch.outcomes;
      }
    }
    if (setup.coverage) for (const thread of threads) await addSeen(thread, judging);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

type Item = Job | Failure;

function taken(batch: Batch): Item[] {
  const { items } = batch;
  batch.items = undefined;
  return items ?? [];
}

function takeBatch(jobs: Iterator<Item>): Item[] {
  const batch: Item[] = [];
  while (batch.length < batchSize) {
    const next = jobs.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

/** Takes the items out one by one: what a judged one has read can be forgotten at once. */
async function judgeHere(items: Item[], judging: Judging): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let item = items.shift(); item; item = items.shift())
    outcomes.push("entry" in item ? await judgeJob(item, judging) : item);
  return outcomes;
}

/** What cannot be opened again elsewhere is judged here. */
async function judgeBatch(batch: readonly Item[], thread: Thread, judging: Judging): Promise<readonly Outcome[]> {
  const sent = batch.flatMap((item) => ("entry" in item && item.origin ? [sentJob(item, item.origin)] : []));
  const judged = sent.length === 0 ? [] : (await thread.ask<{ outcomes: Outcome[] }>({ jobs: sent })).outcomes;
  let next = 0;
  return Promise.all(
    batch.map((item) =>
      !("entry" in item) ? item : item.origin ? (judged[next++] as Outcome) : judgeJob(item, judging),
    ),
  );
}

function sentJob({ path, entry, file, member }: Job, origin: SentJob["origin"]): SentJob {
  return {
    path,
    kind: entry.kind,
    origin,
    ...(file !== undefined && { file }),
    ...(member !== undefined && { member }),
  };
}

async function addSeen(thread: Thread, { kinds, coverage }: Judging): Promise<void> {
  const { seen } = await thread.ask<{ seen: Record<string, Seen> }>({ ask: "seen" });
  for (const [kind, part] of Object.entries(seen)) {
    const entry = catalogueEntry(kind);
    if (entry) await kinds.get(entry);
    coverage?.(kind)?.add(part);
  }
}

interface Thread {
  /** It has started, or has ended and will say why. */
  ready(): boolean;
  pending(): number;
  ask<Result>(request: Record<string, unknown>): Promise<Result>;
  end(): Promise<unknown>;
}

function startThread(command: string, setup: ThreadSetup): Thread {
  const worker = new Worker(command, { argv: [threadArgument], workerData: setup, resourceLimits });
  const open = new Map<number, { resolve(answer: unknown): void; reject(cause: unknown): void }>();
  let ended: unknown;
  let online = false;
  let last = 0;
  const fail = (cause: unknown) => {
    ended = cause;
    for (const { reject } of open.values()) reject(cause);
    open.clear();
  };
  worker.on("message", (answer: Answer) => {
    open.get(answer.id)?.resolve(answer);
    open.delete(answer.id);
  });
  worker.on("online", () => {
    online = true;
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a thread ended with code ${code}`)));
  return {
    ready: () => online || ended !== undefined,
    pending: () => open.size,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        const id = ++last;
        open.set(id, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage({ id, ...request } as unknown as Request);
      }),
    end: () => worker.terminate(),
  };
}
