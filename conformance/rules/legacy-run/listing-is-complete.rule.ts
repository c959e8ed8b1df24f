import { listing, unlisted } from "../../lib/listing.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

const written: Readonly<Record<string, readonly string[]>> = {
  grid: ["config_resolved.yaml", "experiments.csv", "leaderboard.csv", "meta.json"],
  walkforward: [
    "config_resolved.yaml",
    "meta.json",
    "oos_leaderboard.csv",
    "walkforward.csv",
    "walkforward_summary.csv",
  ],
};

export const listingIsComplete = defineRule({
  id: "legacy-run.listing-is-complete",
  severity: "info",
  since: "1.0",
  claim: "The reports of a sweep list meta.json, the configuration and the tables that are written before them.",
  why: "A file that the report leaves out is not copied along with the run.",
  remedy: "Take the files from the directory rather than from the list.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [".", "run_report.json?", "report.json?"],
  *check({ ".": directory, "run_report.json": old, "report.json": report }) {
    const mode = majority([old?.header.mode, report?.header.mode].filter((one) => one !== undefined));
    for (const [file, artifacts] of [
      ["run_report.json", old?.artifacts],
      ["report.json", report?.artifacts],
    ] as const) {
      if (!artifacts) continue;
      const found = listing(file, artifacts).map(({ name }) => name);
      const present = (written[mode ?? ""] ?? []).filter((name) => directory.size(name) !== undefined);
      yield* unlisted(
        present.filter((name) => !found.includes(name)),
        found,
        file,
      );
    }
  },
});
