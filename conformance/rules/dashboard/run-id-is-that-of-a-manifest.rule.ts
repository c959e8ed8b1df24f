import { manifestIds } from "../../lib/manifest-ids.ts";
import { idsOfNoManifest } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const runIdIsThatOfAManifest = defineRule({
  id: "dashboard.run-id-is-that-of-a-manifest",
  severity: "warning",
  since: "1.2",
  claim: "Where no manifest is beside the events, run_id has the form of the run_id of one.",
  why: "It MUST match the manifest: a directory name or a word leads to no run.",
  remedy: "Send the run_id of the manifest; decide on it before training begins.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: ["ws_training.jsonl#/run_id", "ws_training.jsonl#/type", "/"],
  *check({ "ws_training.jsonl": frames, "/": workspace }) {
    // Where there are manifests, the ids are compared with theirs.
    if (manifestIds(workspace).length === 0) yield* idsOfNoManifest(frames);
  },
});
