import type { Failure } from "../report/report.ts";
import type { Job } from "./inputs.ts";
import { type Judging, judgeJob } from "./judge-job.ts";
import { manyArtifacts } from "./many-artifacts.ts";
import type { ThreadSetup } from "./thread-protocol.ts";
import type { Outcome } from "./verdict.ts";

/** How much work is shared out. */
export interface Sharing {
  /** Undefined: one thread, and more when there is much to do. */
  readonly threads: number | undefined;
  /** What a thread runs; undefined: there are none. */
  readonly command: string | undefined;
  readonly setup: ThreadSetup;
}

/**
 * Who judges so long already has as much to do again, as a rule: threads then pay for what it costs to start them. Of two processors V8's
 * own threads take much of the second one at first.
 */
const muchWork = { afterMs: (processors: number) => (processors > 2 ? 250 : 1000), askedEvery: 64 };
const mostThreads = 8;

/** Judges jobs; outcomes come in the order of the jobs, however many threads there are. */
export async function* verdictsOf(
  jobs: Iterable<Job | Failure>,
  judging: Judging,
  { threads, command, setup }: Sharing,
): AsyncGenerator<Outcome> {
  const iterator = jobs[Symbol.iterator]();
  let judged = 0;
  let count = command === undefined ? 1 : (threads ?? 1);
  if (count === 1) {
    const start = Date.now();
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      yield "entry" in next.value ? await judgeJob(next.value, judging) : next.value;
      if (++judged % muchWork.askedEvery !== 0) continue;
      await theyAreMany(judged === muchWork.askedEvery);
      if (threads !== undefined || command === undefined) continue;
      const processors = process.getBuiltinModule("node:os").availableParallelism();
      if (processors === 1 || Date.now() - start < muchWork.afterMs(processors)) continue;
      count = Math.min(processors, mostThreads);
      break;
    }
  }
  if (count === 1 || command === undefined) return;
  await theyAreMany(threads !== undefined);
  const { judgeInThreads } = await import("./workers.ts");
  for await (const outcome of judgeInThreads(iterator, judging, { count, command, setup })) {
    yield outcome;
    if (++judged % muchWork.askedEvery === 0) await theyAreMany(false);
  }
}

/** `first`: it was not known before. */
async function theyAreMany(first: boolean): Promise<void> {
  if (first) (await import("./background-threads.ts")).lowerBackgroundThreads();
  (process as NodeJS.EventEmitter).emit(manyArtifacts);
}
