import { existsSync } from "node:fs";

export const defect = {
  about: "The output root is not made",
  groups: ["storage"],
  instead: () => (existsSync("outputs") ? undefined : { exit: 1, stderr: "No such directory: outputs\n" }),
  fails: [
    "storage-full-disk-is-no-success",
    "storage-output-root-is-made",
    "storage-path-in-unicode",
    "storage-path-with-spaces",
  ],
};
