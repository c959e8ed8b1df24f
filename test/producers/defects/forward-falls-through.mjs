import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "A forward request without a run starts a default run",
  groups: ["forward"],
  argv: (call) =>
    withRequest(call, (request) => {
      const asked = request.params ?? {};
      const empty =
        request.command === "forward" && (!asked.run_dir || asked.run_dir.includes("none")) && !asked.resume_forward;
      return empty
        ? { ...request, command: "run", params: { ticker: "WAVE-USD", start: "2019-01-01", end: "2021-09-01" } }
        : request;
    }),
  fails: ["forward-empty-params", "forward-run-not-there"],
};
