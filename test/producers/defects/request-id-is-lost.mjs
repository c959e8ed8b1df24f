import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "request_id goes nowhere",
  groups: ["requests", "runs", "signals"],
  argv: (call) =>
    withRequest(call, (request) => {
      const { request_id: _, ...rest } = request;
      return Array.isArray(request) ? request : rest;
    }),
  fails: [
    "request-duplicate-member",
    "request-failure-keeps-id",
    "request-id-unicode",
    "run-machine-contract",
    "run-request-id-propagates",
    "run-signals-pair",
    "signals-append",
    "signals-failure-codes",
  ],
};
