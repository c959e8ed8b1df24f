import { unlisted } from "../../lib/listing.ts";
import { judgedFiles } from "../../lib/paper-session-files.ts";
import { listedFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const listingIsComplete = defineRule({
  id: "paper-session.listing-is-complete",
  severity: "info",
  since: "1.0",
  claim: "The report lists the data files that are written before it.",
  why: "What is not listed is not missed when it is lost, nor noticed when it changes.",
  remedy: "List every file that exists when the report is written.",
  cites: { source: "run-artifact-contract", section: "report.json" },
  kind: "paper-session",
  reads: ["report.json#/artifacts"],
  *check({ "report.json": report }) {
    const found = listedFiles(report).map(({ name }) => name);
    yield* unlisted(
      judgedFiles.filter((name) => name !== "report.json" && !found.includes(name)),
      found,
    );
  },
});
