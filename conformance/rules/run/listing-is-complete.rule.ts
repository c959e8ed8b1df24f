import { unlisted } from "../../lib/listing.ts";
import { listedFiles, requiredFiles } from "../../lib/run-report-files.ts";
import { defineRule } from "../../rule.ts";

export const listingIsComplete = defineRule({
  id: "run.listing-is-complete",
  severity: "info",
  since: "1.0",
  claim: "The report lists metadata.json, config.json and metrics.json, which are written before it.",
  why: "What is not listed is not missed when it is lost, nor noticed when it changes.",
  remedy: "List every file that exists when the report is written.",
  cites: { source: "run-artifact-contract", section: "report.json" },
  kind: "run",
  reads: ["report.json#/artifacts"],
  *check({ "report.json": report }) {
    const found = listedFiles(report).map(({ name }) => name);
    yield* unlisted(
      requiredFiles.filter((name) => name !== "report.json" && !found.includes(name)),
      found,
    );
  },
});
