import { parseRunId } from "../../lib/run-id.ts";
import { defineRule } from "../../rule.ts";

export const sessionIdEndsWithConfigHash = defineRule({
  id: "paper-session.session-id-ends-with-config-hash",
  severity: "warning",
  since: "1.0",
  claim: "A canonical session_id ends with the first seven digits of the config_hash.",
  why: "People and scripts group sessions of one configuration by the end of the id.",
  remedy: "Find out whether the id or the hash was changed afterwards; the hash can be recomputed from config.json.",
  cites: { source: "recorded", section: "paper" },
  kind: "paper-session",
  reads: ["session_status.json#/session_id", "session_metadata.json#/config_hash"],
  *check({ "session_status.json": { session_id: found }, "session_metadata.json": { config_hash } }) {
    const expected = config_hash.slice(0, 7);
    const suffix = parseRunId(found)?.hash;
    if (suffix !== undefined && suffix !== expected)
      yield { file: "session_status.json", pointer: "/session_id", expected: found.slice(0, -7) + expected, found };
  },
});
