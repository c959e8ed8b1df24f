import { existsSync, statSync } from "node:fs";

const config = "inputs/bad.yaml";

export const defect = {
  about: "A large configuration is taken for a sweep of nothing",
  groups: ["sweeps"],
  instead: () => (existsSync(config) && statSync(config).size > 1_000_000 ? { exit: 0 } : undefined),
  fails: ["sweep-config-large"],
};
