import { openCodeFolder } from "./code-folder.ts";
import { runCompiled } from "./compiled-code.ts";
import { lateOptimising } from "./late-optimising.ts";
import { threadArgument } from "./thread-protocol.ts";

/** A process that has run longer has thrown away how its beginning was compiled. */
const youngSeconds = 2;

const store = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : openCodeFolder();
const { asUsual, begin } = lateOptimising(process.argv[2] === threadArgument);
const keep = runCompiled(__dirname, "cli-command.cjs", require, store, asUsual);
// A thread that judges alone gains more by optimised code than optimising it elsewhere costs.
process.once("worker", begin);
process.on("exit", () => {
  if (process.uptime() < youngSeconds) keep();
});
