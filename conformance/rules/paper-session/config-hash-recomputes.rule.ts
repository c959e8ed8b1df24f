import { beforeNull, pythonCompact } from "../../lib/python-compact.ts";
import { sha1 } from "../../lib/sha1.ts";
import { defineRule } from "../../rule.ts";

export const configHashRecomputes = defineRule({
  id: "paper-session.config-hash-recomputes",
  severity: "warning",
  since: "1.0",
  claim: "config_hash is the SHA-1 of config.json as Python's json.dumps with sorted keys writes it.",
  why: "The hash shows that the stored settings are those that the session used; a setting changed afterwards breaks it.",
  remedy: "Treat the settings as unknown: compare them with the request, or run the session again.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: [".", "config.json", "session_metadata.json#/config_hash"],
  *check({ ".": directory, "session_metadata.json": { config_hash: found } }) {
    const compact = pythonCompact(directory.text("config.json") ?? "");
    if (compact === undefined) return;
    // The producer hashes NaN and stores null.
    const hashes = beforeNull(compact).map(sha1);
    if (!hashes.includes(found))
      yield { file: "session_metadata.json", pointer: "/config_hash", expected: hashes[0], found };
  },
});
