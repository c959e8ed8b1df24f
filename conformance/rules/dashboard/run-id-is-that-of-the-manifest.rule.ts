import { reading } from "../../../src/reading.ts";
import { eventsOf, together } from "../../lib/frames.ts";
import { defineRule, type Findings } from "../../rule.ts";

export const runIdIsThatOfTheManifest = defineRule({
  id: "dashboard.run-id-is-that-of-the-manifest",
  severity: "error",
  since: "1.2",
  claim: "run_id of the training events is the run_id of the manifest beside them.",
  why: "It MUST match the manifest: otherwise progress cannot be traced to the run that made the models.",
  remedy: "Send the run_id of the manifest; decide on it before training begins.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "dashboard",
  reads: ["ws_training.jsonl#/run_id", "ws_training.jsonl#/type", "/"],
  *check({ "ws_training.jsonl": frames, "/": workspace }) {
    const manifest = workspace.json("manifest.json");
    const expected = (manifest as { readonly run_id?: unknown } | null | undefined)?.run_id;
    if (typeof expected !== "string") return;
    const places = function* (): Findings {
      const events = reading(eventsOf(frames));
      while (yield* events.next()) {
        const [row, { run_id: found }] = events.item;
        if (found !== undefined && found !== expected)
          yield { file: "ws_training.jsonl", pointer: `/${row}/run_id`, expected, found };
      }
    };
    yield* together(places(), (count) => `${count} events are of another run than the manifest`);
  },
});
