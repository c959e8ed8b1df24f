export const defect = {
  about: "A request with a member of a later version is refused",
  groups: ["requests"],
  instead({ payload }) {
    const known = ["schema_version", "request_id", "command", "params"];
    try {
      const unknown = Object.keys(JSON.parse(payload)).filter((member) => !known.includes(member));
      return unknown.includes("trace") ? { exit: 2, stderr: `Unknown: ${unknown}\n` } : undefined;
    } catch {
      return undefined;
    }
  },
  fails: ["request-ignores-unknown-members"],
};
