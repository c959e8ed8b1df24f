export const defect = {
  about: "Flags that do not exist are passed over",
  groups: ["health"],
  answer: ({ exit }, { argv }) => (argv[0] === "--no-such-flag-at-all" ? { exit: 0 } : { exit }),
  fails: ["unknown-flag-is-refused"],
};
