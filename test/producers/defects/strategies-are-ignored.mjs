import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "strategy and parameters have no effect",
  groups: ["strategies", "exit-codes"],
  argv: (call) =>
    withRequest(call, (request) => {
      const { strategy: _, parameters: _p, ...params } = request.params ?? {};
      return Array.isArray(request) || !request.params || Array.isArray(request.params)
        ? request
        : { ...request, params };
    }),
  fails: [
    "exit-4-strategy",
    "strategy-parameter-type",
    "strategy-parameters-list",
    "strategy-unknown-is-refused",
    "strategy-unknown-parameter",
  ],
};
