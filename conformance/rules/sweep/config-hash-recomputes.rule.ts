import { beforeNull, pythonCompact } from "../../lib/python-compact.ts";
import { sha1 } from "../../lib/sha1.ts";
import { defineRule } from "../../rule.ts";

export const configHashRecomputes = defineRule({
  id: "sweep.config-hash-recomputes",
  severity: "warning",
  since: "1.0",
  claim: "config_hash is the SHA-1 of config.json as Python's json.dumps with sorted keys writes it.",
  why: "The hash shows that the stored settings are those that the sweep used; a setting changed afterwards breaks it.",
  remedy: "Treat the settings as unknown: compare them with config_resolved.yaml, or run the sweep again.",
  cites: { source: "recorded", section: "sweep" },
  kind: "sweep",
  reads: [".", "config.json", "metadata.json#/config_hash", "report.json#/header/config_hash"],
  *check({ ".": directory, "metadata.json": metadata, "report.json": report }) {
    const compact = pythonCompact(directory.text("config.json") ?? "");
    if (compact === undefined) return;
    // What is not finite is hashed as it was and stored as null; when the header's hash fits, sweep.provenance-agrees names the other.
    const hashes = beforeNull(compact).map(sha1);
    if (hashes.includes(metadata.config_hash) || hashes.includes(report.header.config_hash)) return;
    yield { file: "metadata.json", pointer: "/config_hash", expected: hashes[0], found: metadata.config_hash };
  },
});
