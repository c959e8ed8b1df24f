import { execFileSync } from "node:child_process";
import { UsageError } from "../../errors.ts";
import { limits } from "./limits.ts";

/** Runs git without a shell; undefined when it says no. Throws UsageError when there is no git. */
export function runGit(args: readonly string[], cwd: string, input?: string): Buffer | undefined {
  try {
    return execFileSync("git", ["--no-pager", "-c", "core.fsmonitor=false", ...args], {
      cwd,
      ...(input !== undefined && { input }),
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "ignore"],
      maxBuffer: limits.allBytes * 2,
      timeout: 60_000,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT")
      throw new UsageError("git is not installed", "Install git, or name folders or tarballs instead of revisions.");
    return undefined;
  }
}

/** The same as trimmed text. */
export function gitText(args: readonly string[], cwd: string): string | undefined {
  return runGit(args, cwd)?.toString("utf8").trim();
}
