import { processTerminal } from "../terminal.ts";
import { contractsCommand } from "./command.ts";

contractsCommand(process.argv.slice(2), processTerminal("")).then((code) => {
  process.exitCode = code;
});
