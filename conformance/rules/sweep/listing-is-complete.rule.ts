import { listing, unlisted } from "../../lib/listing.ts";
import { defineRule } from "../../rule.ts";

// Written with the report, or added to the directory on request.
const later = /^(report\.(json|html)|run_report\.md|advanced_report\.(json|md)|.*\.png)$/;

export const listingIsComplete = defineRule({
  id: "sweep.listing-is-complete",
  severity: "info",
  since: "1.0",
  claim: "The report lists every file of the sweep beside the reports and pictures.",
  why: "Whoever copies only what is listed loses the rest: the recorded producer lists what exists when it writes the report, before best_config.json and most out-of-sample tables.",
  remedy: "Copy the directory whole; do not take artifacts for its content.",
  cites: { source: "run-artifact-contract", section: "report.json" },
  kind: "sweep",
  reads: [".", "report.json#/artifacts"],
  *check({ ".": directory, "report.json": { artifacts } }) {
    const listed = new Set(listing("report.json", artifacts).map(({ name }) => name));
    const files = directory
      .entries("")
      .filter(({ type, name }) => type === "file" && !name.startsWith(".") && !later.test(name));
    const expected = files.map(({ name }) => name).filter((name) => !listed.has(name));
    yield* unlisted(expected, [...listed]);
  },
});
