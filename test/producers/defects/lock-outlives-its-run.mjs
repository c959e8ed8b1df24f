import { existsSync, rmSync, writeFileSync } from "node:fs";

export const defect = {
  about: "A lock that an interrupted run leaves behind stops the next one",
  groups: ["interruption"],
  diesAtOnce: true,
  instead() {
    if (existsSync("producer.lock")) return { exit: 1, stderr: "Another run is at work\n" };
    writeFileSync("producer.lock", "");
    return undefined;
  },
  answer() {
    rmSync("producer.lock", { force: true });
    return {};
  },
  fails: [
    "after-sigint-a-run-succeeds",
    "after-sigkill-a-run-succeeds",
    "after-sigterm-a-run-succeeds",
    "interrupt-is-signalled",
  ],
};
