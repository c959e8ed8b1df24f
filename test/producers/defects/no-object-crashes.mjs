export const defect = {
  about: "JSON that is no object ends with 1",
  groups: ["requests"],
  answer({ exit }, { payload }) {
    try {
      const request = JSON.parse(payload);
      return { exit: typeof request === "object" && request !== null && !Array.isArray(request) ? exit : 1 };
    } catch {
      return { exit };
    }
  },
  fails: ["request-array", "request-null", "request-number", "request-string", "request-true"],
};
