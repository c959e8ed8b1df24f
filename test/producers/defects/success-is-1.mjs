export const defect = {
  about: "A run that succeeds ends with 1",
  groups: ["exit-codes"],
  answer: ({ exit }) => ({ exit: exit === 0 ? 1 : exit }),
  fails: ["exit-0-success"],
};
