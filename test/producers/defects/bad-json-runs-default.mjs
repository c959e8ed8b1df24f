export const defect = {
  about: "A payload that cannot be read starts a default run",
  groups: ["requests"],
  argv({ argv, payload }) {
    const request = { schema_version: "1.0", command: "run", params: { ticker: "WAVE-USD" } };
    try {
      JSON.parse(payload);
      return argv;
    } catch {
      return argv.map((word) => (word === payload ? JSON.stringify(request) : word));
    }
  },
  fails: [
    "request-blank-text",
    "request-deep-nesting",
    "request-empty-text",
    "request-failure-is-signalled",
    "request-infinity",
    "request-nan",
    "request-not-json",
    "request-trailing-comma",
    "request-trailing-data",
    "request-truncated",
  ],
};
