import { processEnvironment } from "./environment.ts";
import { runCli } from "./run-cli.ts";

process.exitCode = await runCli(process.argv.slice(2), processEnvironment());
