// Made by `npm run generate` from quantlab/v1/exit-code/exit-code.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { ContentOf } from "../../../contents.ts";
import type { ExitCodeTable as Content } from "../types.ts";
import { validateExitCodeTable } from "../validators/exit-code-table.js";

/** Table of the exit codes of a session: one row a code. The rows are the branches of ExitCode. */
export type ExitCodeTable = Content;

/** Table of the exit codes of a session: one row a code. The rows are the branches of ExitCode. */
export const ExitCodeTable: ArtifactDescriptor<ContentOf["exit-code"], "file"> = {
  kind: "exit-code",
  family: "quantlab",
  version: 1,
  title: "ExitCodeTable",
  form: "file",
  roots: [],
  producer: "quantlab",
  consumers: ["stepbit","research-ui","desktop","ci"],
  files: {
    "exit-codes.json": { name: "exit-codes.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/exit-code/exit-code.schema.json", validate: validateExitCodeTable, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"i":{"p":{"code":0,"label":0,"meaning":0}}} }; }, legacyNames: [] },
  },
};
