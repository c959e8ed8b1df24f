export const defect = {
  about: "Every named strategy is unknown",
  groups: ["strategies"],
  instead: ({ payload }) =>
    JSON.parse(payload ?? "{}").params?.strategy === undefined ? undefined : { exit: 4, stderr: "Unknown strategy\n" },
  fails: ["strategy-default-by-name"],
};
