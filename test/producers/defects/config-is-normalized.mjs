import { appendFileSync, existsSync } from "node:fs";

export const defect = {
  about: "A sweep writes its defaults into the configuration that it was given",
  groups: ["sweeps"],
  answer(_, { payload }) {
    const file = JSON.parse(payload ?? "{}").params?.config_path;
    if (typeof file === "string" && existsSync(file)) appendFileSync(file, "fill_model: close\n");
    return {};
  },
  fails: ["sweep-config-is-folder", "sweep-config-is-kept"],
};
