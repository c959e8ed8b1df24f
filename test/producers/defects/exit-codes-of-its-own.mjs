export const defect = {
  about: "A failure ends with a code beyond the documented ones",
  groups: ["exit-codes"],
  answer: ({ exit }) => ({ exit: exit === 0 ? 0 : 64 + exit }),
  fails: ["exit-2-config", "exit-3-data", "exit-4-strategy", "exit-codes-are-documented"],
};
