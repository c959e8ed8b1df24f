import module, { createRequire } from "node:module";
import { openCodeFolder } from "./code-folder.ts";
import { runCompiled } from "./compiled-code.ts";
import { lateOptimising } from "./late-optimising.ts";
import { threadArgument } from "./thread-protocol.ts";

/** From Node 22.1 on, Node itself remembers what was compiled. */
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
/** A process that has run longer has thrown away how its beginning was compiled. */
const youngSeconds = 2;

if (enableCompileCache) {
  enableCompileCache();
  createRequire(__filename)("./cli-command.cjs");
} else {
  const store = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : openCodeFolder();
  const { asUsual, begin } = lateOptimising(process.argv[2] === threadArgument);
  const keep = runCompiled(__dirname, "cli-command.cjs", store, asUsual);
  // A thread that judges alone gains more by optimised code than optimising it elsewhere costs.
  process.once("worker", begin);
  process.on("exit", () => {
    if (process.uptime() < youngSeconds) keep();
  });
}
