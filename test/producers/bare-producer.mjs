// A producer that knows its version, succeeds at nothing else, and says so: the smallest subject of the suite.
import { appendFileSync, writeFileSync } from "node:fs";

const args = process.argv.slice(2);
const after = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
if (args[0] === "--version") process.stdout.write("1.2.3\n");
else if (args[0] === "--sleep") setTimeout(() => {}, 60_000);
else {
  const signals = after("--signal-file");
  if (signals)
    appendFileSync(
      signals,
      `${JSON.stringify({ schema_version: "1.0", event: "SESSION_FAILED", status: "error", mode: "unknown", request_id: null, timestamp: "2026-01-01T00:00:00", exit_code: 2, error_type: "ConfigError", message: "not today" })}\n`,
    );
  if (process.env.BARE_PRODUCER_LEAKS) writeFileSync("leak.txt", process.env.QUANTLAB_API_SECRET ?? "");
  process.exitCode = 2;
}
