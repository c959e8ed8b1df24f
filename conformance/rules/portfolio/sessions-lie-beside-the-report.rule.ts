import { scannedFolders } from "../../lib/portfolio-sessions.ts";
import { defineRule } from "../../rule.ts";

export const sessionsLieBesideTheReport = defineRule({
  id: "portfolio.sessions-lie-beside-the-report",
  severity: "warning",
  since: "1.0",
  claim: "The report of a portfolio lies in the folder that holds its sessions.",
  why: "Without any of its sessions the portfolio can be read but not followed, and none of its figures can be confirmed.",
  remedy: "Copy the folder whole.",
  cites: { source: "recorded", section: "portfolio" },
  kind: "portfolio",
  reads: ["."],
  *check({ ".": directory }) {
    if (scannedFolders(directory).length === 0)
      yield { file: "", pointer: "", expected: "the folders of its sessions" };
  },
});
