import { writeFileSync } from "node:fs";

export const defect = {
  about: "Health flags write a log file",
  groups: ["health"],
  answer(_, { argv }) {
    if (argv[0]?.startsWith("--")) writeFileSync("quantlab.log", "started\n");
    return {};
  },
  fails: ["check-writes-nothing", "help-ends-with-0", "version-is-one-line"],
};
