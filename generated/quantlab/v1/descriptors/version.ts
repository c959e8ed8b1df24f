// Made by `npm run generate` from quantlab/v1/version/version.schema.json. Do not edit.
import type { ArtifactDescriptor } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { VersionText as Content } from "../types.ts";
import { validateVersionText } from "../validators/version-text.js";

/** What `--version` prints: the version of the producer, alone on one line. The schema judges the text without its last line end. */
export type VersionText = Content;

/** What `--version` prints: the version of the producer, alone on one line. The schema judges the text without its last line end. */
export const VersionText: ArtifactDescriptor<ContentOf["version"], "file"> = {
  kind: "version",
  family: "quantlab",
  version: 1,
  title: "VersionText",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["stepbit","desktop","ci"],
  files: {
    "version.txt": { name: "version.txt", format: "text", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/version/version.schema.json", validate: validateVersionText, legacyNames: [] },
  },
};
