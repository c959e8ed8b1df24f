import { memberHashes } from "../../lib/config-hash.ts";
import { majority } from "../../lib/majority.ts";
import { defineRule } from "../../rule.ts";

export const configHashRecomputes = defineRule({
  id: "legacy-run.config-hash-recomputes",
  severity: "warning",
  since: "1.0",
  claim:
    "config_hash is the SHA-1 of the configuration in the reports as Python's json.dumps with sorted keys writes it.",
  why: "The hash shows that the stored settings are those that the run used; a setting changed afterwards breaks it.",
  remedy: "Treat the settings as unknown: compare them with config_resolved.yaml, or run again.",
  cites: { source: "recorded", section: "legacy" },
  kind: "legacy-run",
  reads: [".", "meta.json?", "run_report.json?", "report.json?"],
  *check({ ".": directory, "meta.json": meta, "run_report.json": old, "report.json": report }) {
    const stated = [meta?.config_hash, old?.header.config_hash, report?.header.config_hash];
    const found = majority(stated.filter((hash) => hash !== undefined));
    const files = ["run_report.json", "report.json"] as const;
    const hashes = files.flatMap((file) => memberHashes(directory.text(file) ?? "", "config_resolved"));
    // Where the two reports differ, that is said of them: one of the two configurations is enough.
    if (found === undefined || hashes.length === 0 || hashes.includes(found)) return;
    const [file, pointer] = meta ? ["meta.json", "/config_hash"] : ["run_report.json", "/header/config_hash"];
    yield { file, pointer, expected: hashes[0], found };
  },
});
