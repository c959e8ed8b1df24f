import { reading } from "../../../src/reading.ts";
import { eventsOf, together } from "../../lib/frames.ts";
import { manifestIds } from "../../lib/manifest-ids.ts";
import { defineRule, type Findings } from "../../rule.ts";

export const runIdIsThatOfTheManifest = defineRule({
  id: "training-events.run-id-is-that-of-the-manifest",
  severity: "error",
  since: "1.2",
  claim: "run_id is that of the manifest beside the events, or of one in the RESULTS beside them.",
  why: "It MUST match the manifest: otherwise progress cannot be traced to the run that made the models.",
  remedy: "Send the run_id of the manifest; decide on it before training begins.",
  cites: { source: "foxml-integration-contracts", section: "IPC Bridge: /ws/training" },
  kind: "training-events",
  reads: ["training_events.jsonl#/run_id", "training_events.jsonl#/type", "/"],
  *check({ "training_events.jsonl": frames, "/": workspace }) {
    const known = manifestIds(workspace);
    if (known.length === 0) return;
    const expected = known.length === 1 ? known[0] : known;
    const places = function* (): Findings {
      const events = reading(eventsOf(frames));
      while (yield* events.next()) {
        const [row, { run_id: found }] = events.item;
        if (found !== undefined && !known.includes(found)) yield { pointer: `/${row}/run_id`, expected, found };
      }
    };
    yield* together(places(), (count) => `${count} events are of another run than the manifest`);
  },
});
