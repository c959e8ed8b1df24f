import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "An unknown command is taken for run",
  groups: ["requests"],
  argv: (call) =>
    withRequest(call, (request) => {
      const known = ["run", "sweep", "forward", "portfolio"].includes(request.command);
      return known || Array.isArray(request) ? request : { ...request, command: "run" };
    }),
  fails: [
    "request-command-cased",
    "request-command-empty",
    "request-command-list",
    "request-command-missing",
    "request-command-number",
    "request-command-unknown",
    "request-duplicate-member",
    "request-failure-keeps-id",
  ],
};
