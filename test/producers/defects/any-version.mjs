import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "Every schema_version is taken for 1.0",
  groups: ["requests"],
  argv: (call) =>
    withRequest(call, (request) => (Array.isArray(request) ? request : { ...request, schema_version: "1.0" })),
  fails: [
    "request-duplicate-member",
    "request-version-2",
    "request-version-missing",
    "request-version-null",
    "request-version-number",
    "request-version-shortened",
  ],
};
