export const defect = {
  about: "Commands that list a registry print nothing",
  groups: ["paper", "registry"],
  answer: (_, { argv }) => (/^--(runs|paper-sessions)-list/.test(argv[0] ?? "") ? { stdout: "" } : {}),
  fails: ["paper-list", "registry-list-command"],
};
