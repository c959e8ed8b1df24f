import { changeDocuments } from "../spoil.mjs";

export const defect = {
  about: "Metadata name another run_id than the directory",
  groups: ["identity"],
  answer() {
    changeDocuments("outputs/runs", "metadata.json", (metadata) => ({
      ...metadata,
      run_id: "20260102_030405_run_abcdef0",
    }));
    return {};
  },
  fails: ["identity-directory-is-run-id", "identity-four-at-once", "identity-same-second", "identity-two-at-once"],
};
