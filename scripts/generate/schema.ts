export type { Mark, Schema, VersionMember } from "../../src/annotated-schema.ts";

export const baseUrl = "https://schemas.quantlab.dev/";
