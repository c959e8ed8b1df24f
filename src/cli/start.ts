import { openCodeFolder } from "./code-folder.ts";
import { loadedByNode, runCompiled } from "./compiled-code.ts";
import { manyArtifacts } from "./many-artifacts.ts";
import type { ManyHere } from "./many-here.ts";
import { threadArgument } from "./thread-protocol.ts";

// Every process compiles this file from its text: what few of them need is in files of its own.

/** A process that has run longer has thrown away how its beginning was compiled. */
const youngSeconds = 2;

const isThread = process.argv[2] === threadArgument;
/** Whoever judges many has thrown away how the beginning was compiled, too, and would leave the next process less than it found. */
let judgesMany = isThread;

let many: ManyHere | undefined;
const manyHere = (): ManyHere => {
  many ??= (require(loadedByNode.many) as typeof import("./many-here.ts")).manyHere(isThread);
  return many;
};
if (isThread) manyHere();

const kept = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : openCodeFolder();
/** Compiled code is of use to a process with the same flags of V8 only. */
const asUsual: ManyHere["asUsual"] = (action) => (many ? many.asUsual(action) : action());
const scripts = runCompiled(__dirname, "cli-command.cjs", require, kept, asUsual);
process.on(manyArtifacts, () => {
  judgesMany = true;
  manyHere().more();
});
process.on("worker", () => manyHere().thread());
process.on("exit", () => {
  if (!kept || judgesMany || process.uptime() >= youngSeconds) return;
  if (scripts.every(({ script }) => script.cachedDataRejected === false)) return;
  try {
    const { keepCode } = require(loadedByNode.keeping) as typeof import("./kept-code.ts");
    asUsual(() => keepCode(kept, scripts));
  } catch {
    // Who installs another version meanwhile shall have the verdict all the same.
  }
});
