import { withRequest } from "../spoil.mjs";

export const defect = {
  about: "A sweep writes to its own folder whatever out_dir says",
  groups: ["sweeps"],
  argv: (call) =>
    withRequest(call, (request) => {
      if (request.command !== "sweep" || !request.params) return request;
      const { out_dir: _, sweep_outdir: _older, ...params } = request.params;
      return { ...request, params };
    }),
  fails: ["sweep-out-dir", "sweep-outdir-alias"],
};
