import { temporaryFiles } from "../../lib/temporary-files.ts";
import { defineRule } from "../../rule.ts";

export const noTemporaryFiles = defineRule({
  id: "paper-session.no-temporary-files",
  severity: "info",
  since: "1.0",
  claim: "The directory holds no temporary or half-written files.",
  why: "Something was interrupted while it wrote here, or still writes: the other files may be from before.",
  remedy: "See that nothing writes to the directory, compare the times of its files, then remove the leftovers.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["."],
  *check({ ".": directory }) {
    for (const file of temporaryFiles(directory)) yield { file, pointer: "", found: file };
  },
});
