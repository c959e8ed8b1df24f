import { openCodeFolder } from "./code-folder.ts";
import { runCompiled } from "./compiled-code.ts";
import { manyArtifacts } from "./many-artifacts.ts";
import { threadArgument } from "./thread-protocol.ts";
import { type V8Flag, v8Flags } from "./v8-flags.ts";

/** A process that has run longer has thrown away how its beginning was compiled. */
const youngSeconds = 2;
/** What is set before a thread starts that judges. */
const setForThreads: readonly V8Flag[] = ["interrupt-budget", "semi-space-growth-factor"];

const store = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : openCodeFolder();
const flags = v8Flags(process.argv[2] === threadArgument ? setForThreads : []);
const keep = runCompiled(__dirname, "cli-command.cjs", require, store, flags.asUsual);
process.once(manyArtifacts, () => flags.set("semi-space-growth-factor"));
// A thread that judges alone gains more by optimised code than optimising it elsewhere costs.
process.once("worker", () => flags.set("interrupt-budget"));
process.on("exit", () => {
  if (process.uptime() < youngSeconds) keep();
});
