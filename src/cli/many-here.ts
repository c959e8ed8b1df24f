import { type V8Flags, v8Flags } from "./v8-flags.ts";
import { hasLargeYoungGeneration } from "./young-generation.ts";

const untilThreadsHaveGrown = 32;

/** What a process does with V8 once it judges more than a few artifacts, or starts threads that do. */
export interface ManyHere extends Pick<V8Flags, "asUsual"> {
  /** More have been judged. */
  more(): void;
  /** A thread starts that judges. */
  thread(): void;
}

/** `isThread`: flags belong to the process, and a thread finds them as the first one has set them before it started. */
export function manyHere(isThread: boolean): ManyHere {
  const flags = v8Flags(isThread ? ["interrupt-budget", "max-inlined-bytecode-size-cumulative"] : []);
  /** How often `more` is still to be heard before the young generation is large enough. */
  let patience = 0;
  return {
    asUsual: flags.asUsual,
    more() {
      flags.set("max-inlined-bytecode-size-cumulative");
      if (patience > 0) patience--;
      else if (hasLargeYoungGeneration()) flags.set("semi-space-growth-factor");
    },
    thread() {
      // The flag belongs to the process, and the young generation of a thread that starts is as small as V8 begins with.
      flags.unset("semi-space-growth-factor");
      patience = untilThreadsHaveGrown;
      // A thread that judges alone gains more by optimised code than optimising it elsewhere costs.
      flags.set("interrupt-budget");
      flags.set("max-inlined-bytecode-size-cumulative");
    },
  };
}
