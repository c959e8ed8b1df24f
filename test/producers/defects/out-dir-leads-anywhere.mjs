import { mkdirSync } from "node:fs";

export const defect = {
  about: "A run writes wherever outdir leads",
  groups: ["runs"],
  answer(_, { payload }) {
    const { outdir } = JSON.parse(payload ?? "{}").params ?? {};
    if (outdir) mkdirSync(outdir, { recursive: true });
    return {};
  },
  fails: ["run-ignores-out-dir-outside"],
};
