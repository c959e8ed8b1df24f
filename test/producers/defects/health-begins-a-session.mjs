import { appendFileSync } from "node:fs";

export const defect = {
  about: "A health flag writes signals",
  groups: ["health"],
  answer(_, { argv, signals }) {
    if (signals && argv[0]?.startsWith("--check")) appendFileSync(signals, '{"event":"SESSION_STARTED"}\n');
    return {};
  },
  fails: ["health-gives-no-signals"],
};
