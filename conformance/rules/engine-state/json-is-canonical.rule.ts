import { uncanonicalFiles } from "../../lib/canonical-text.ts";
import { defineRule } from "../../rule.ts";

export const jsonIsCanonical = defineRule({
  id: "engine-state.json-is-canonical",
  severity: "warning",
  since: "1.2",
  claim: "The file is canonical JSON.",
  why: "The documents say that it is: two states that differ in their bytes differ in what they say.",
  remedy:
    "Write it with the canonical serialiser of the producer: sorted names, two spaces, shortest floats, one newline at the end.",
  cites: { source: "foxml-integration-contracts", section: "Contract Principles" },
  kind: "engine-state",
  reads: ["engine_state.json", "."],
  check({ ".": directory }) {
    return uncanonicalFiles(directory, ["engine_state.json"]);
  },
});
