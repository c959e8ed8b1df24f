// Made by `npm run generate` from foxml/v1/training-process/training-process.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { TrainingProcess as Content } from "../types.ts";
import { validateTrainingProcess } from "../validators/training-process.js";

/** foxml_training.pid: the training process that is running, for whoever wants to watch or end it. */
export type TrainingProcess = Content;

/** foxml_training.pid: the training process that is running, for whoever wants to watch or end it. */
export const TrainingProcess: ArtifactDescriptor<ContentOf["training-process"], "file"> = {
  kind: "training-process",
  family: "foxml",
  version: 1,
  title: "TrainingProcess",
  form: "file",
  roots: [],
  producer: "foxml-training",
  consumers: ["foxml-dashboard"],
  files: {
    "foxml_training.pid": { name: "foxml_training.pid", format: "json", required: true, schema: "https://schemas.quantlab.dev/foxml/v1/training-process/training-process.schema.json", validate: validateTrainingProcess, get text(): TextLayout { return { keyOrder: "declared", indent: 0, ascii: false, plan: {"p":{"pid":0,"run_id":0,"started_at":0}} }; }, legacyNames: [] },
  },
};
