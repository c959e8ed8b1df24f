import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";

export const defect = {
  about: "A session overwrites the signals before it",
  groups: ["signals"],
  answer(_, { signals, before }) {
    if (!signals || !existsSync(signals) || !statSync(signals).isFile()) return {};
    writeFileSync(signals, readFileSync(signals, "utf8").slice(before.length));
    return {};
  },
  fails: ["signals-append", "signals-keep-what-was-there"],
};
