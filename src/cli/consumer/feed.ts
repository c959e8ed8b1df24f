import { spawn } from "node:child_process";
import { signalGroup, watchGroup } from "../child-groups.ts";
import { errorLine } from "../error-line.ts";

/** One call of a consumer. */
export interface Feed {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it reads from standard input; undefined: nothing. */
  readonly input: Uint8Array | string | undefined;
  readonly limitMs: number;
}

/** What a consumer answered: it accepts, refuses, or did not answer. */
export type Answer =
  | { readonly says: "accepts" }
  | { readonly says: "refuses"; readonly exit: number; readonly last: string }
  | { readonly says: "nothing"; readonly why: string }
  | { readonly says: "not-started"; readonly why: string };

const keptOutput = 64 * 1024;

/** Calls a consumer with one example. Never rejects. */
export function feed({ command, cwd, env, input, limitMs }: Feed): Promise<Answer> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["pipe", "ignore", "pipe"], detached: true });
    let said = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      signalGroup(child.pid, "SIGKILL");
    }, limitMs);
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-keptOutput);
    });
    // A consumer may end before it has read everything.
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
    watchGroup(child, ({ code, signal, error }) => {
      clearTimeout(timer);
      if (error) resolve({ says: "not-started", why: error.message });
      else if (late) resolve({ says: "nothing", why: `it had not ended after ${limitMs / 1000} s` });
      else if (code === null) resolve({ says: "nothing", why: `it was ended by ${signal}` });
      else if (code === 0) resolve({ says: "accepts" });
      else resolve({ says: "refuses", exit: code, last: errorLine(said) });
    });
  });
}
