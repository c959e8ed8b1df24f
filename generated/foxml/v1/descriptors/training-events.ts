// Made by `npm run generate` from foxml/v1/training-events/training-events.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { TrainingEvent as Content } from "../types.ts";
import { validateTrainingEvent } from "../validators/training-event.js";

/** One event of a training run, as a frame of /ws/training or as a line of the file that is written when no bridge answers. On the socket a ping may stand between them. */
export type TrainingEvent = Content;

/** One event of a training run, as a frame of /ws/training or as a line of the file that is written when no bridge answers. On the socket a ping may stand between them. */
export const TrainingEvent: ArtifactDescriptor<ContentOf["training-events"], "file"> = {
  kind: "training-events",
  family: "foxml",
  version: 1,
  title: "TrainingEvent",
  form: "file",
  roots: [],
  producer: "foxml-training",
  consumers: ["foxml-dashboard"],
  files: {
    "training_events.jsonl": { name: "training_events.jsonl", format: "jsonl", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/training-events/training-events.schema.json", validate: validateTrainingEvent, get text(): TextLayout { return { keyOrder: "declared", indent: null, ascii: false, plan: {"p":{"event_type":0,"timestamp":0,"run_id":0,"stage":0,"progress_pct":1,"current_target":0,"targets_complete":0,"targets_total":0,"message":0,"target":0,"status":0,"models_trained":0,"best_auc":1,"previous_stage":0,"new_stage":0,"target_index":0,"total_targets":0,"successful_targets":0,"duration_seconds":1,"error_message":0,"error_type":0,"recoverable":0,"source":0,"type":0}} }; }, history: {"since":{"":"1.2"},"deprecated":{}}, legacyNames: [] },
  },
};
