import { writeFileSync } from "node:fs";

export const defect = {
  about: "The whole environment is written down",
  groups: ["secrecy"],
  answer() {
    writeFileSync("environment.json", JSON.stringify(process.env));
    return {};
  },
  fails: ["secrets-stay-out-of-failures", "secrets-stay-out-of-runs"],
};
