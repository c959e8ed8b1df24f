import { existsSync, readdirSync } from "node:fs";

export const defect = {
  about: "A link below the runs is followed until names are too long",
  groups: ["storage"],
  instead: () =>
    existsSync("outputs/runs") && readdirSync("outputs/runs", { withFileTypes: true }).some((it) => it.isSymbolicLink())
      ? { exit: 1, stderr: "ELOOP: too many symbolic links\n" }
      : undefined,
  fails: ["storage-looping-links"],
};
