import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "Parameters beside ticker and period have no effect",
  groups: ["runs"],
  argv: (call) =>
    withRequest(call, (request) => {
      if (request.command !== "run" || !request.params) return request;
      const { ticker, start, end, paper } = request.params;
      return { ...request, params: { ticker, start, end, paper } };
    }),
  fails: ["run-params-reach-config"],
};
