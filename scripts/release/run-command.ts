import { spawnSync } from "node:child_process";

/** A step that could not be done. */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
}

/** Runs a command and answers what it printed; what it complains about goes to the terminal. Throws StepFailed. */
export function runCommand(command: string, args: readonly string[], cwd: string): string {
  const { status, error, stdout } = tryCommand(command, args, cwd);
  if (error) throw new StepFailed(`${command} cannot be run: ${error.message}`);
  if (status !== 0) throw new StepFailed(`${command} ${args.join(" ")} ended with ${status}\n${stdout.slice(-2000)}`);
  return stdout;
}

/** The same, with its status as a value. */
export function tryCommand(
  command: string,
  args: readonly string[],
  cwd: string,
  complaints: "inherit" | "ignore" = "inherit",
) {
  return spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", complaints],
    shell: process.platform === "win32",
  });
}
