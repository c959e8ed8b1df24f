/** Bytes of bytecode that a function runs before it is optimised: of Node 20's V8, and here. Later ones count otherwise, and cost less. */
const budgets = { usual: 67_584, late: 400_000 };

/** How V8 is made to optimise less. */
export interface LateOptimising {
  /**
   * From now on a function has to run six times as much before it is optimised: the usual budget has V8 optimise every rule and validator
   * within the first thousand artifacts, once for every thread that judges and in threads of its own, which take the processor from them.
   */
  begin(): void;
  /** Does something as if it had not begun: compiled code is kept only for a process with the same flags. */
  asUsual<Result>(action: () => Result): Result;
}

/** `begun`: flags belong to the process, and a thread finds them as the first one has set them. */
export function lateOptimising(begun: boolean): LateOptimising {
  if (!process.versions.node.startsWith("20.")) return { begin() {}, asUsual: (action) => action() };
  const setBudget = (bytes: number) =>
    process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${bytes}`);
  return {
    begin() {
      begun = true;
      setBudget(budgets.late);
    },
    asUsual(action) {
      if (!begun) return action();
      setBudget(budgets.usual);
      try {
        return action();
      } finally {
        setBudget(budgets.late);
      }
    },
  };
}
