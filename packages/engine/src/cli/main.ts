import { processEnvironment } from "./environment.ts";
import { guardProcess } from "./guard-process.ts";
import { runCli } from "./run-cli.ts";

guardProcess();
const environment = processEnvironment();
// Nothing is awaited at the top: the command is also one CommonJS file.
runCli(process.argv.slice(2), environment).then((code) => {
  process.exitCode = code;
  // What an interrupted command left under way, a download for example, does not keep the process.
  if (environment.signal?.aborted) process.exit();
});
