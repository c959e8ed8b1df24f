import { conform } from "./conform.ts";
import { processTerminal } from "./terminal.ts";
import { threadArgument } from "./thread-protocol.ts";

const args = process.argv.slice(2);

// Nothing is awaited at the top: parts that are loaded later import this module, and would wait for it for ever.
if (args[0] === threadArgument) {
  import("./worker.ts").then(({ serveThread }) => serveThread());
} else {
  conform(args, processTerminal(import.meta.filename)).then((code) => {
    // A timer or socket that a team's rule has left open would keep the process alive; everything has been written.
    process.exit(code);
  });
}
