export const defect = {
  about: "A paper session without cash divides by nothing",
  groups: ["paper"],
  instead: ({ payload }) =>
    JSON.parse(payload ?? "{}").params?.initial_cash === 0
      ? { exit: 1, stderr: "ZeroDivisionError: float division by zero\n" }
      : undefined,
  fails: ["paper-without-cash"],
};
