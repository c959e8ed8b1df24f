import type { Failure } from "../report/report.ts";
import type { Job } from "./inputs.ts";

export type Item = Job | Failure;

/** Jobs, some of which may be looked for before it is their turn. */
export interface LookingAhead {
  /** Undefined when there are no more. */
  next(): Item | undefined;
  /** The item is the next again. */
  putBack(item: Item): void;
  /** How many of the next lie inside an artifact, the last that was taken: 0 when few do, and of very many only some are counted. */
  manyInside(item: Item): number;
}

/** With so many inside an artifact takes about as long as it takes to start a thread, and they take longer. */
const many = 1000;
/** As a job keeps what it has opened, no more are in memory. */
const mostHeld = 8192;

/** Wraps jobs; those that were looked for are kept until it is their turn. */
export function lookingAhead(jobs: Iterator<Item, unknown>): LookingAhead {
  const held: (Item | undefined)[] = [];
  let first = 0;
  const at = (place: number): Item | undefined => {
    while (held.length - first <= place) {
      const next = jobs.next();
      if (next.done) return undefined;
      held.push(next.value);
    }
    return held[first + place];
  };
  return {
    next() {
      const item = at(0);
      // What was judged is not kept.
      if (item) held[first++] = undefined;
      if (first === held.length) held.length = first = 0;
      return item;
    },
    putBack: (item) => void held.splice(first, 0, item),
    manyInside(item) {
      if (!("entry" in item) || item.entry.contains.length === 0) return 0;
      const folder = item.path.endsWith("/") ? item.path : `${item.path}/`;
      let count = 0;
      while (count < mostHeld && at(count)?.path.startsWith(folder)) count++;
      return count < many ? 0 : count;
    },
  };
}
