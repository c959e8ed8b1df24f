import { lstatSync } from "node:fs";

export const defect = {
  about: "outputs must be a folder of its own",
  groups: ["storage"],
  instead() {
    return lstatSync("outputs", { throwIfNoEntry: false })?.isSymbolicLink()
      ? { exit: 1, stderr: "outputs is a link\n" }
      : undefined;
  },
  fails: ["storage-linked-outputs"],
};
