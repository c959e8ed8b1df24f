import { Worker } from "node:worker_threads";
import type { Seen } from "../coverage/recorder.ts";
import { catalogueEntry } from "../recognise.ts";
import type { Failure } from "../report/report.ts";
import type { Job } from "./inputs.ts";
import { type Judging, judgeJob } from "./judge-job.ts";
import { type Answer, type Request, type SentJob, type ThreadSetup, threadArgument } from "./thread-protocol.ts";
import type { Outcome } from "./verdict.ts";

const batchSize = 64;
const batchesAhead = 3;

/** How many threads, and what they run. */
export interface ThreadPool {
  readonly count: number;
  /** The command itself. */
  readonly url: string;
  readonly setup: ThreadSetup;
}

/** Judges the rest of the jobs in threads; outcomes come in order, and only a few batches are in memory at a time. */
export async function* judgeInThreads(
  jobs: Iterator<Job | Failure>,
  judging: Judging,
  { count, url, setup }: ThreadPool,
): AsyncGenerator<Outcome> {
  const threads: Thread[] = [];
  const waiting: Promise<readonly Outcome[]>[] = [];
  let exhausted = false;
  const fill = () => {
    while (!exhausted && waiting.length < count * batchesAhead) {
      const batch = takeBatch(jobs);
      exhausted = batch.length < batchSize;
      if (batch.length === 0) break;
      if (threads.length < count) threads.push(startThread(url, setup));
      const idlest = threads.reduce((least, thread) => (thread.pending() < least.pending() ? thread : least));
      const outcomes = judgeBatch(batch, idlest, judging);
      // It is awaited in its turn; until then a failure must not count as unhandled.
      outcomes.catch(() => {});
      waiting.push(outcomes);
    }
  };
  try {
    fill();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const outcomes = await next;
      fill();
      yield* outcomes;
    }
    if (setup.coverage) for (const thread of threads) await addSeen(thread, judging);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

type Item = Job | Failure;

function takeBatch(jobs: Iterator<Item>): Item[] {
  const batch: Item[] = [];
  while (batch.length < batchSize) {
    const next = jobs.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
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
  pending(): number;
  ask<Result>(request: Record<string, unknown>): Promise<Result>;
  end(): Promise<unknown>;
}

function startThread(url: string, setup: ThreadSetup): Thread {
  const worker = new Worker(new URL(url), { argv: [threadArgument], workerData: setup });
  const open = new Map<number, { resolve(answer: unknown): void; reject(cause: unknown): void }>();
  let ended: unknown;
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
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a thread ended with code ${code}`)));
  return {
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
