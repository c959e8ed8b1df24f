import module, { createRequire } from "node:module";
import { openCodeFolder } from "./code-folder.ts";
import { runCompiled } from "./compiled-code.ts";

/** From Node 22.1 on, Node itself remembers what was compiled. */
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
/** A process that has run longer has thrown away how its beginning was compiled. */
const youngMs = 2000;

if (enableCompileCache) {
  enableCompileCache();
  createRequire(__filename)("./cli-command.cjs");
} else {
  const store = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : openCodeFolder();
  const keep = runCompiled(__dirname, "cli-command.cjs", store);
  process.on("exit", () => {
    if (performance.now() < youngMs) keep();
  });
}
