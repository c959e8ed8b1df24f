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
  readonly url: string | undefined;
  readonly setup: ThreadSetup;
}

/** Who judges so long already has as much to do again, as a rule: threads then pay for what it costs to start them. */
const muchWork = { afterMs: 250, askedEvery: 64 };
const mostThreads = 8;

/** Judges jobs; outcomes come in the order of the jobs, however many threads there are. */
export async function* verdictsOf(
  jobs: Iterable<Job | Failure>,
  judging: Judging,
  { threads, url, setup }: Sharing,
): AsyncGenerator<Outcome> {
  const iterator = jobs[Symbol.iterator]();
  let count = url === undefined ? 1 : (threads ?? 1);
  if (count === 1) {
    const start = Date.now();
    let judged = 0;
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      yield "entry" in next.value ? await judgeJob(next.value, judging) : next.value;
      if (++judged % muchWork.askedEvery !== 0) continue;
      tellThatTheyAreMany();
      if (threads !== undefined || url === undefined || Date.now() - start < muchWork.afterMs) continue;
      count = Math.min(process.getBuiltinModule("node:os").availableParallelism(), mostThreads);
      if (count > 1) break;
    }
  }
  if (count === 1 || url === undefined) return;
  tellThatTheyAreMany();
  yield* (await import("./workers.ts")).judgeInThreads(iterator, judging, { count, url, setup });
}

const tellThatTheyAreMany = () => (process as NodeJS.EventEmitter).emit(manyArtifacts);
