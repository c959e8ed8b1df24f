// A producer with one defect: calls a right one (first argument: its script) and spoils what it is asked, answers or leaves behind.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const [script, name, ...argv] = process.argv.slice(2);
const { defect } = await import(`./defects/${name}.mjs`);
const after = (option) => (argv.includes(option) ? argv[argv.indexOf(option) + 1] : undefined);
const call = { argv, signals: after("--signal-file"), payload: after("--json-request"), before: "" };
if (call.signals && existsSync(call.signals) && !call.signals.startsWith("/dev") && !call.signals.endsWith("pipe"))
  try {
    call.before = readFileSync(call.signals, "utf8");
  } catch {
    // It is no file.
  }
const answer =
  defect.instead?.(call) ??
  (await new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...(defect.argv?.(call) ?? argv)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    // The suite signals the whole group, the child with it: this one only waits for the child's end.
    if (!defect.diesAtOnce) for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => {});
    const text = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) child[stream].on("data", (chunk) => (text[stream] += chunk));
    child.on("close", (code, signal) => resolve({ exit: code ?? 1, signal, ...text }));
  }));
const changed = { ...answer, ...defect.answer?.(answer, call) };
process.stdout.write(changed.stdout ?? "");
process.stderr.write(changed.stderr ?? "");
process.exitCode = changed.exit;
