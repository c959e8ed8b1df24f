import { writeFileSync } from "node:fs";
import path from "node:path";

export const defect = {
  about: "A log is named by the request_id as it came",
  groups: ["requests"],
  answer(_, { payload }) {
    try {
      const { request_id: id } = JSON.parse(payload);
      if (typeof id === "string") writeFileSync(path.join("outputs/runs/log", `${id}.log`), "");
    } catch {
      // Not every request has an id that can name a file.
    }
    return {};
  },
  fails: ["request-id-climbs"],
};
