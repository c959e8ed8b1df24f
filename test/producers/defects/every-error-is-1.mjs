export const defect = {
  about: "Every failure ends with 1",
  groups: ["data", "exit-codes", "requests", "sweeps"],
  answer: ({ exit }) => ({ exit: exit === 0 ? 0 : 1 }),
  fails: [],
};
