// Made by `npm run generate` from quantlab/v1/paper-sessions-index/paper-sessions-index.schema.json. Do not edit.
import type { ArtifactDescriptor, TextLayout } from "../../../../src/artifact.ts";
import type { PaperSessionsIndex as Content } from "../../../contents.ts";
import { validateIndexedPaperSession } from "../validators/indexed-paper-session.js";
import { validatePaperSessionsIndexDocument } from "../validators/paper-sessions-index-document.js";

/** Index of all paper sessions, in the folder that holds them. Separate from the shared run index, which has no paper session. */
export type PaperSessionsIndex = Content;

/** Index of all paper sessions, in the folder that holds them. Separate from the shared run index, which has no paper session. */
export const PaperSessionsIndex: ArtifactDescriptor<Content, "directory"> = {
  kind: "paper-sessions-index",
  family: "quantlab",
  version: 1,
  title: "PaperSessionsIndex",
  form: "directory",
  roots: ["outputs"],
  producer: "quantlab",
  consumers: ["research-ui","desktop","ci"],
  files: {
    "paper_sessions_index.json": { name: "paper_sessions_index.json", format: "json", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-sessions-index/index.schema.json", validate: validatePaperSessionsIndexDocument, get text(): TextLayout { return { keyOrder: "declared", indent: 2, ascii: false, plan: {"p":{"generated_at":0,"root_dir":0,"n_sessions":0,"sessions":{"i":{"p":{"session_id":0,"status":0,"created_at":0,"started_at":0,"updated_at":0,"finished_at":0,"terminal":0,"status_reason":0,"duration_seconds":1,"request_id":0,"error_type":0,"report_contract_type":0,"path":0}}}}} }; }, legacyNames: [] },
    "paper_sessions_index.csv": { name: "paper_sessions_index.csv", format: "csv", required: true, schema: "https://schemas.quantlab.dev/quantlab/v1/paper-sessions-index/indexed-session.schema.json", validate: validateIndexedPaperSession, columns: [{"name":"session_id","type":"string","required":true,"nullable":false},{"name":"status","type":"string","required":true,"nullable":false},{"name":"created_at","type":"string","required":true,"nullable":false},{"name":"started_at","type":"string","required":true,"nullable":false},{"name":"updated_at","type":"string","required":true,"nullable":false},{"name":"finished_at","type":"string","required":true,"nullable":true},{"name":"terminal","type":"boolean","required":true,"nullable":false},{"name":"status_reason","type":"string","required":true,"nullable":false},{"name":"duration_seconds","type":"number","required":true,"nullable":true},{"name":"request_id","type":"string","required":true,"nullable":true},{"name":"error_type","type":"string","required":true,"nullable":true},{"name":"report_contract_type","type":"string","required":true,"nullable":true},{"name":"path","type":"string","required":true,"nullable":false}], moreColumns: false, newline: "\r\n", legacyNames: [] },
    "paper_sessions_index.md": { name: "paper_sessions_index.md", format: "text", required: true, legacyNames: [] },
  },
};
