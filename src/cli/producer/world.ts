import { spawnSync } from "node:child_process";

/** What a case may need of the machine, and whether it is so here. */
const conditions: Readonly<Record<string, () => boolean>> = {
  posix: () => process.platform !== "win32",
  "not-root": () => process.platform !== "win32" && process.getuid?.() !== 0,
  mkfifo: () => process.platform !== "win32" && spawnSync("mkfifo", ["--version"]).error === undefined,
  "dev-full": () => process.platform === "linux",
};

const known = new Map<string, boolean>();

/** The first condition of a case that this machine does not meet; undefined when it meets all. */
export function missingCondition(names: readonly string[] = []): string | undefined {
  return names.find((name) => {
    if (!known.has(name)) known.set(name, conditions[name]?.() ?? false);
    return !known.get(name);
  });
}

/** Names of all conditions. */
export const conditionNames: readonly string[] = Object.keys(conditions);
