export const defect = {
  about: "A webhook that nobody answers fails the run",
  groups: ["webhook"],
  answer: (_, { argv }) => (argv.some((word) => word.startsWith("http://127.0.0.1:9/")) ? { exit: 1 } : {}),
  fails: ["webhook-is-best-effort"],
};
