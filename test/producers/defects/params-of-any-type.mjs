import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "params that are no object count as none given",
  groups: ["requests"],
  argv: (call) =>
    withRequest(call, (request) => {
      const { params } = request;
      const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
      return isObject || Array.isArray(request) ? request : { ...request, params: { ticker: "WAVE-USD" } };
    }),
  fails: [
    "request-duplicate-member",
    "request-params-false",
    "request-params-list",
    "request-params-null",
    "request-params-string",
  ],
};
