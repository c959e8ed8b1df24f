const isNode20 = process.versions.node.startsWith("20.");

/** Flags that suit better with another value: what V8 starts with, and what it is set to. */
const values = {
  /**
   * Bytes of bytecode that a function runs before it is optimised. With the usual ones V8 optimises every rule and validator within the
   * first thousand artifacts, once for every thread that judges and in threads of its own, which take the processor from them. Later
   * versions of V8 count otherwise, and cost less.
   */
  "interrupt-budget": isNode20 ? { usual: 67_584, set: 400_000 } : undefined,
  /**
   * Bytes of bytecode that functions may grow by when V8 writes into them those that they call. Most of what is optimised while many
   * artifacts are judged does not run for long enough to pay for the usual size: it takes an eighth more of the processor.
   */
  "max-inlined-bytecode-size-cumulative": { usual: 920, set: 200 },
  /** How many times larger the young generation becomes whenever much of it survives: of what is judged next to nothing does. */
  "semi-space-growth-factor": { usual: 2, set: 1 },
};

/** A flag of V8 that this command sets. */
export type V8Flag = keyof typeof values;

/** The flags of V8 that are set in this process. */
export interface V8Flags {
  set(flag: V8Flag): void;
  /** Gives a flag the value that V8 starts with. */
  unset(flag: V8Flag): void;
  /** Does something as if none had been set: compiled code is kept only for a process with the same flags. */
  asUsual<Result>(action: () => Result): Result;
}

/** `already`: flags belong to the process, and a thread finds them as the first one has set them. */
export function v8Flags(already: readonly V8Flag[]): V8Flags {
  const flags = new Set(already);
  const change = (flag: V8Flag, to: "usual" | "set") => {
    const value = values[flag]?.[to];
    if (value !== undefined) process.getBuiltinModule("node:v8").setFlagsFromString(`--${flag}=${value}`);
  };
  return {
    set(flag) {
      if (flags.has(flag)) return;
      flags.add(flag);
      change(flag, "set");
    },
    unset(flag) {
      if (flags.delete(flag)) change(flag, "usual");
    },
    asUsual(action) {
      for (const flag of flags) change(flag, "usual");
      try {
        return action();
      } finally {
        for (const flag of flags) change(flag, "set");
      }
    },
  };
}
