import { conform } from "./conform.ts";
import { exitCodes } from "./exit-code.ts";
import { processTerminal } from "./terminal.ts";
import { threadArgument } from "./thread-protocol.ts";

const args = process.argv.slice(2);

// Nothing is awaited at the top: parts that are loaded later import this module, and would wait for it for ever.
if (args[0] === threadArgument) {
  import("./worker.ts").then(({ serveThread }) => serveThread());
} else {
  const terminal = processTerminal(import.meta.filename);
  let isDecided = false;
  // A team's rule that ends the process, throws out of turn or waits for ever must not look like a verdict.
  process.on("exit", (code) => {
    if (isDecided || code > exitCodes.unknown) return;
    process.exitCode = exitCodes.unknown;
    terminal.err(
      "quantlab-conform: the process ended before there was a verdict\n" +
        "  Look for a rule of --rules that ends it or waits for ever; without such rules please report it.\n",
    );
  });
  // Not before this module is whole: parts that are loaded meanwhile import it.
  Promise.resolve()
    .then(() => conform(args, terminal))
    .then((code) => {
      isDecided = true;
      // A timer or socket that a team's rule has left open would keep the process alive; everything has been written.
      process.exit(code);
    });
}
