import { mkdirSync } from "node:fs";

export const defect = {
  about: "Every run leaves a paper session as well",
  groups: ["runs"],
  answer({ exit }) {
    if (exit === 0) mkdirSync("outputs/paper_sessions/20260102_030405_paper_abcdef0", { recursive: true });
    return {};
  },
  fails: ["run-leaves-no-other-artifacts"],
};
