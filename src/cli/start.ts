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
  // A team's rules are modules; that compiled code may import them is called experimental, to people who cannot do anything about it.
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).includes("USE_MAIN_CONTEXT_DEFAULT_LOADER"))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  const store = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : openCodeFolder();
  const { asUsual, begin } = lateOptimising(process.argv[2] === threadArgument);
  const keep = runCompiled(__dirname, "cli-command.cjs", store, asUsual);
  // A thread that judges alone gains more by optimised code than optimising it elsewhere costs.
  process.once("worker", begin);
  process.on("exit", () => {
    if (process.uptime() < youngSeconds) keep();
  });
}
