import { changeDocuments } from "../spoil.mjs";

export const defect = {
  about: "session_status.json stays running",
  groups: ["paper"],
  answer() {
    changeDocuments(
      "outputs/paper_sessions",
      "session_status.json",
      ({ finished_at: _, duration_seconds: _d, ...status }) => ({
        ...status,
        status: "running",
        status_reason: "active",
        terminal: false,
      }),
    );
    return {};
  },
  fails: ["paper-failure-is-recorded", "paper-interrupt-is-recorded", "paper-status-ends"],
};
