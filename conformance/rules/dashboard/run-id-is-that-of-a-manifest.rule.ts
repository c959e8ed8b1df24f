import { idsOfNoManifest } from "../../lib/training-stream.ts";
import { defineRule } from "../../rule.ts";

export const runIdIsThatOfAManifest = defineRule({
  id: "dashboard.run-id-is-that-of-a-manifest",
  severity: "warning",
  since: "1.2",
  claim: "run_id has the form of the run_id of a manifest.",
  why: "It MUST match the manifest: a directory name or a word leads to no run.",
  remedy: "Send the run_id of the manifest; decide on it before training begins.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: ["ws_training.jsonl#/run_id", "ws_training.jsonl#/type"],
  *check({ "ws_training.jsonl": frames }) {
    yield* idsOfNoManifest(frames);
  },
});
