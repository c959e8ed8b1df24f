import { uncanonicalFiles } from "../../lib/canonical-text.ts";
import { defineRule } from "../../rule.ts";

export const jsonIsCanonical = defineRule({
  id: "trained-model.json-is-canonical",
  severity: "warning",
  since: "1.0",
  claim: "JSON files are written canonically: members sorted by code point, two spaces, UTF-8, one newline at the end.",
  why: "Hashes are taken of the bytes: the same values in other bytes look like another artifact.",
  remedy: "Write the file with the canonical writer; do not edit it by hand.",
  cites: { source: "foxml-integration-contracts", section: "Contract Principles" },
  kind: "trained-model",
  reads: ["."],
  check({ ".": directory }) {
    return uncanonicalFiles(directory, ["model_meta.json", "fingerprints.json", "reproducibility.json"]);
  },
});
