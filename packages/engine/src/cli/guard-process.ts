/**
 * Sees to it that nobody is shown a stack trace: a reader that has gone away ends the output but not the work, anything unforeseen is
 * one line and exit code 1.
 */
export function guardProcess(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      process.exitCode = 1;
      if (stream === process.stdout) tell(`standard output cannot be written: ${error.message}`);
    });
  }
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
  process.on("exit", (code) => {
    // A later success does not hide that the answer was lost.
    if (code === 0 && isAnswerLost) process.exitCode = 1;
  });
}

let isAnswerLost = false;

function end(thrown: unknown): never {
  tell(thrown instanceof Error ? thrown.message : String(thrown));
  process.exit(1);
}

function tell(message: string): void {
  isAnswerLost = true;
  process.stderr.write(`CRITICAL ERROR: ${message.split("\n")[0]}\n`);
}
