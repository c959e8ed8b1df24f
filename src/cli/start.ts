import { openCodeFolder } from "./code-folder.ts";
import { runCompiled } from "./compiled-code.ts";
import { manyArtifacts } from "./many-artifacts.ts";
import { threadArgument } from "./thread-protocol.ts";
import { type V8Flag, v8Flags } from "./v8-flags.ts";
import { hasLargeYoungGeneration } from "./young-generation.ts";

/** A process that has run longer has thrown away how its beginning was compiled. */
const youngSeconds = 2;
/** What is set before a thread starts that judges. */
const setForThreads: readonly V8Flag[] = ["interrupt-budget"];
const untilThreadsHaveGrown = 32;

const isThread = process.argv[2] === threadArgument;
/** Whoever judges many has thrown away how the beginning was compiled, too, and would leave the next process less than it found. */
let judgesMany = isThread;

const store = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : openCodeFolder();
const flags = v8Flags(isThread ? setForThreads : []);
const keep = runCompiled(__dirname, "cli-command.cjs", require, store, flags.asUsual);
/** How often many artifacts are still to be told of before the young generation is large enough. */
let patience = 0;
process.on(manyArtifacts, () => {
  judgesMany = true;
  if (patience > 0) patience--;
  else if (hasLargeYoungGeneration()) flags.set("semi-space-growth-factor");
});
process.on("worker", () => {
  // The flag belongs to the process, and the young generation of a thread that starts is as small as V8 begins with.
  flags.unset("semi-space-growth-factor");
  patience = untilThreadsHaveGrown;
  // A thread that judges alone gains more by optimised code than optimising it elsewhere costs.
  flags.set("interrupt-budget");
});
process.on("exit", () => {
  if (!judgesMany && process.uptime() < youngSeconds) keep();
});
