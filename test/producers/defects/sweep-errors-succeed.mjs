export const defect = {
  about: "A sweep whose configuration cannot be read ends with 0",
  groups: ["sweeps"],
  answer: ({ exit }, { payload }) => (exit <= 2 && payload?.includes('"sweep"') ? { exit: 0 } : {}),
  fails: [
    "sweep-config-blank",
    "sweep-config-empty",
    "sweep-config-is-folder",
    "sweep-config-large",
    "sweep-config-missing",
    "sweep-config-not-there",
    "sweep-config-number",
    "sweep-python-tag",
    "sweep-yaml-bomb",
    "sweep-yaml-broken",
    "sweep-yaml-key-missing",
    "sweep-yaml-list",
  ],
};
